package org.kantlijn.ui.frame;

import java.awt.CardLayout;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.Timer;
import org.kantlijn.ui.work.Screen;
import org.kantlijn.ui.work.Selection;

/** The screens of a desk. Each is made when it is first shown, or a little after the first one was painted; then all steps are quick. */
final class Screens {

    private static final int PAUSE_MS = 40;

    private final Map<Selection.Step, Supplier<? extends Screen>> waiting = new EnumMap<>(Selection.Step.class);
    private final Map<Selection.Step, Screen> made = new EnumMap<>(Selection.Step.class);
    private final CardLayout cards = new CardLayout();
    private final JPanel panel = new JPanel(cards);
    private final Runnable onMade;
    private final Timer timer = new Timer(PAUSE_MS, event -> makeNext());

    /** @param onMade hears of each screen that was made later */
    Screens(Runnable onMade) {
        this.onMade = onMade;
    }

    /** Takes a screen in that serves some steps. */
    void add(Screen screen, Selection.Step... steps) {
        panel.add(screen.component(), name(screen));
        for (Selection.Step step : steps) {
            made.put(step, screen);
        }
    }

    /** Lets the screen of a step be made later. */
    void addLater(Selection.Step step, Supplier<? extends Screen> maker) {
        waiting.put(step, maker);
    }

    /** Begins to make what is still to be made, one screen at a time so that the user is not in the way. */
    void makeOthers() {
        timer.start();
    }

    private void makeNext() {
        Iterator<Selection.Step> next = List.copyOf(waiting.keySet()).iterator();
        if (next.hasNext()) {
            make(next.next());
        } else {
            timer.stop();
        }
    }

    private void make(Selection.Step step) {
        Supplier<? extends Screen> maker = waiting.remove(step);
        if (maker != null) {
            add(maker.get(), step);
            onMade.run();
        }
    }

    /** The screen of a step, made now where it was not yet. */
    Screen get(Selection.Step step) {
        make(step);
        return made.get(step);
    }

    /** Shows the screen of a step. */
    void show(Selection.Step step) {
        Screen screen = get(step);
        cards.show(panel, name(screen));
        screen.shown();
    }

    /** Makes none any more. */
    void stop() {
        timer.stop();
        waiting.clear();
    }

    private static String name(Screen screen) {
        return screen.getClass().getSimpleName();
    }

    /** What the screens are shown in. */
    JComponent component() {
        return panel;
    }
}
