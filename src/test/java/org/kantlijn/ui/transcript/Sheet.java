package org.kantlijn.ui.transcript;

import java.awt.Component;
import java.awt.Container;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.event.ActionEvent;
import java.awt.event.MouseEvent;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JLayeredPane;
import javax.swing.JRootPane;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import org.kantlijn.change.Step;
import org.kantlijn.study.Code;
import org.kantlijn.study.Coding;
import org.kantlijn.study.Id;
import org.kantlijn.study.Participant;
import org.kantlijn.study.Study;
import org.kantlijn.testing.SmallStudy;
import org.kantlijn.text.Span;
import org.kantlijn.ui.action.Command;
import org.kantlijn.ui.action.Commands;
import org.kantlijn.ui.entry.QuickEntry;
import org.kantlijn.ui.frame.Workbench;
import org.kantlijn.ui.kit.Condition;
import org.kantlijn.ui.kit.Look;
import org.kantlijn.ui.work.CodingWork;
import org.kantlijn.ui.work.Work;
import org.kantlijn.wording.Wording;

/** An open transcript as in a window, but without a screen, and what a user does there. All of it is called on the event thread. */
final class Sheet {

    private final SmallStudy small;
    private final Commands commands = new Commands();
    private final TranscriptView view;
    private final JRootPane root = new JRootPane();

    /** Opens a transcript of two people and a moderator; there are the codes stigma, steun and rust. */
    Sheet(Path folder) throws Exception {
        Look.install(false);
        small = new SmallStudy(folder, Locale.forLanguageTag("nl"));
        small.participant("Mod", Participant.Role.MODERATOR);
        small.participant("P1", Participant.Role.PARTICIPANT);
        small.participant("P2", Participant.Role.PARTICIPANT);
        small.transcript("F1", "Mod: Hoe begon het bij u?", "P1: Ik sliep niet meer. Op een ochtend bleef ik gewoon liggen.",
            "P2: Bij mij was het de fiets. Ik stond ermee in de gang en ik ging niet.", "Mod: En toen?",
            "P1: Toen heeft mijn zus gebeld. Ze vroeg niets. Dat hielp.");
        small.code("stigma");
        small.code("steun");
        small.code("rust");
        commands.add(new Command("transcript.import", Wording.of(Workbench.class, work().locale()), Condition.always(), () -> { }));
        view = new TranscriptView(work(), commands, new CodingWork(work()));
        root.getContentPane().add(view.component());
        root.setSize(1_100, 700);
        work().selection().transcript().set(new Id<>("F1"));
        lay(root);
    }

    private static void lay(Container container) {
        container.doLayout();
        for (Component part : container.getComponents()) {
            if (part instanceof Container inside) {
                lay(inside);
            }
        }
    }

    Work work() {
        return small.work();
    }

    Study study() {
        return work().study();
    }

    SmallStudy small() {
        return small;
    }

    TranscriptView view() {
        return view;
    }

    TranscriptArea area() {
        return view.area();
    }

    Span place(String words) {
        int start = area().text().indexOf(words);
        return new Span(start, start + words.length());
    }

    void select(String words) {
        area().select(place(words).start(), place(words).end());
    }

    /** The words that are selected. */
    String selected() {
        Span passage = work().selection().passage().get();
        return area().text().substring(passage.start(), passage.end());
    }

    Command command(String id) {
        return commands.get(id);
    }

    void run(String id) {
        commands.get(id).run();
    }

    /** Presses a key in a component. */
    static void press(JComponent component, String key) {
        Object name = component.getInputMap().get(KeyStroke.getKeyStroke(key));
        component.getActionMap().get(name).actionPerformed(new ActionEvent(component, ActionEvent.ACTION_PERFORMED, key));
    }

    /** The quick entry that is open. */
    Optional<QuickEntry> quickEntry() {
        for (Component open : root.getLayeredPane().getComponentsInLayer(JLayeredPane.POPUP_LAYER)) {
            if (open instanceof QuickEntry entry) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    /** Types in the quick entry and presses keys after it. */
    void quick(String typed, String... keys) {
        JTextField field = first(quickEntry().orElseThrow(), JTextField.class);
        field.setText(typed);
        for (String key : keys) {
            press(field, key);
        }
    }

    static <C extends Component> C first(Container container, Class<C> type) {
        for (Component inside : container.getComponents()) {
            if (type.isInstance(inside)) {
                return type.cast(inside);
            }
            C found = inside instanceof Container deeper ? first(deeper, type) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** The codings as "code: words", in text order. */
    List<String> codings() {
        return study().codings(new Id<>("F1")).stream()
            .map(coding -> study().code(coding.code()).map(Code::name).orElse("?") + ": " + study().quote(coding)).toList();
    }

    Coding coding(int index) {
        return study().codings(new Id<>("F1")).get(index);
    }

    /** How many steps were taken. */
    int steps() {
        return work().open().steps();
    }

    Step lastStep() {
        List<Step> all = work().open().history();
        return all.get(all.size() - 1);
    }

    /** Paints all of it, so that names have their places. */
    BufferedImage paint() {
        lay(root);
        BufferedImage image = new BufferedImage(root.getWidth(), root.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        view.component().paint(g);
        g.dispose();
        return image;
    }

    /** A mouse event over a component. */
    static MouseEvent mouse(Component component, int kind, Point at, int held) {
        return new MouseEvent(component, kind, 0, held, at.x, at.y, 1, false, MouseEvent.BUTTON1);
    }

    /** Where a unit of the text is, in the words. */
    Point at(int offset) {
        LineTable lines = area().lines();
        int line = lines.lineAt(offset);
        return new Point(Math.round(lines.x(line, offset)) + 1, lines.top(line) + lines.lineHeight() / 2);
    }

    static void settle() throws Exception {
        SwingUtilities.invokeAndWait(() -> { });
    }
}
