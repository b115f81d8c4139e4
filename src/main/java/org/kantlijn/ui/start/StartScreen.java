package org.kantlijn.ui.start;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Graphics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.kantlijn.settings.Preferences;
import org.kantlijn.settings.Preferences.Recent;
import org.kantlijn.ui.action.Command;
import org.kantlijn.ui.kit.Condition;
import org.kantlijn.ui.kit.Segments;
import org.kantlijn.ui.kit.Tone;
import org.kantlijn.wording.Wording;

/** What opens when there is no study open: studies opened before at the right, the ways to begin at the left. */
public final class StartScreen extends JPanel {

    private static final Dimension SIZE = new Dimension(1000, 640);

    private final Beginnings beginnings;
    private final RecentPanel recent;

    /** What the start screen leads to; all on the event thread. */
    public interface Actions {

        /** Asks for a title, a question and a place, and makes a study there. */
        void newStudy();

        /** Asks for the folder of a study and opens it. */
        void openStudy();

        /** Opens the sample study. */
        void openSample();

        /** Opens a study that was opened before. */
        void openRecent(Recent study);

        /** Takes a study off the list of those opened before; the study itself stays where it is. */
        void forget(Recent study);

        /** Changes the language of the program, {@code nl} or {@code en}; the screen is then made anew. */
        void speak(String language);
    }

    /**
     * @param locale the language of all words
     * @param preferences which studies were opened before
     * @param actions where the screen leads to
     */
    public StartScreen(Locale locale, Preferences preferences, Actions actions) {
        super(new BorderLayout());
        Wording wording = Wording.of(StartScreen.class, locale);
        setPreferredSize(SIZE);
        recent = new RecentPanel(wording, actions);
        recent.show(preferences.recent());
        List<Command> ways = List.of(
            new Command("study.new", wording, Condition.always(), actions::newStudy),
            new Command("study.open", wording, Condition.always(), actions::openStudy),
            new Command("study.sample", wording, Condition.always(), actions::openSample));
        ways.forEach(this::bindInWindow);
        beginnings = new Beginnings(wording, locale, ways);
        add(beginnings, BorderLayout.WEST);
        add(page(wording, locale, actions), BorderLayout.CENTER);
    }

    private void bindInWindow(Command way) {
        getInputMap(WHEN_IN_FOCUSED_WINDOW).put(way.key(), way.id());
        getActionMap().put(way.id(), way);
    }

    private JComponent page(Wording wording, Locale locale, Actions actions) {
        Map<String, String> languages = new LinkedHashMap<>();
        Wording.LANGUAGES.forEach(language -> languages.put(language.getLanguage(), wording.text("language." + language.getLanguage())));
        Segments<String> choice = new Segments<>(languages, locale.getLanguage(), actions::speak);
        choice.getAccessibleContext().setAccessibleName(wording.text("start.language"));
        JPanel foot = new JPanel(new BorderLayout());
        foot.setOpaque(false);
        foot.setBorder(BorderFactory.createEmptyBorder(12, 20, 20, 20));
        foot.add(choice, BorderLayout.EAST);
        JPanel page = new Page();
        page.add(recent, BorderLayout.CENTER);
        page.add(foot, BorderLayout.SOUTH);
        return page;
    }

    /** What gets the keyboard when the screen is opened. */
    public JComponent focus() {
        return recent.studies().getModel().getSize() == 0 ? beginnings.first() : recent.studies();
    }

    /** Shows another list of studies opened before. */
    public void show(Preferences preferences) {
        recent.show(preferences.recent());
    }

    /** A surface in the colour of pages, whatever the look. */
    private static final class Page extends JPanel {

        Page() {
            super(new BorderLayout());
            setOpaque(false);
        }

        @Override
        protected void paintComponent(Graphics g) {
            g.setColor(Tone.PAGE.now());
            g.fillRect(0, 0, getWidth(), getHeight());
        }
    }
}
