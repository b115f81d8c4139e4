package org.kantlijn.ui.frame;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.swing.JFrame;
import javax.swing.JOptionPane;
import javax.swing.Timer;
import javax.swing.WindowConstants;
import org.jspecify.annotations.Nullable;
import org.kantlijn.change.Step;
import org.kantlijn.settings.DraftsFile;
import org.kantlijn.settings.Preferences;
import org.kantlijn.settings.PreferencesFile;
import org.kantlijn.settings.Reading;
import org.kantlijn.ui.kit.DialogWords;
import org.kantlijn.ui.kit.Look;
import org.kantlijn.ui.start.Mark;
import org.kantlijn.ui.start.StartScreen;
import org.kantlijn.wording.PlainException;
import org.kantlijn.wording.Wording;
import org.kantlijn.workspace.OpenStudy;

/**
 * The program with its window: the start screen, or one open study. On the event thread.
 */
public final class Workbench {

    private static final int PLACE_KEPT_EVERY_MS = 2000;

    private final Studies studies;
    private final PreferencesFile file;
    private final Doing actions = new Doing();
    private final Timer placeKeeper = new Timer(PLACE_KEPT_EVERY_MS, event -> keepPlace());
    private Preferences preferences;
    private @Nullable StudyWindow window;
    private @Nullable JFrame start;

    /**
     * On any thread.
     *
     * @param studies where studies come from
     * @param file where the user's preferences are kept
     */
    public Workbench(Studies studies, PreferencesFile file) {
        this.studies = studies;
        this.file = file;
        this.preferences = file.load();
    }

    /** Puts the look in place and opens a study; without one that which was open last, or the start screen where there is none. */
    public void open(Optional<Path> study) {
        begin(study).run();
    }

    /** Begins to read the study of {@link #open}, on any thread, and returns what opens it on the event thread. */
    public Runnable begin(Optional<Path> study) {
        Optional<Opening> opening = study.or(this::last).map(this::begin);
        return () -> present(opening);
    }

    private void present(Optional<Opening> opening) {
        JFrame.setDefaultLookAndFeelDecorated(true);
        Look.install(preferences.dark(), preferences.highContrast());
        DialogWords.speak(preferences.locale());
        opening.ifPresentOrElse(this::finish, this::showStart);
    }

    private Optional<Path> last() {
        return preferences.recent().stream().findFirst().map(recent -> Path.of(recent.path())).filter(Files::isDirectory);
    }

    /** The window of the open study, for pictures and tests; null while the start screen is shown. */
    public @Nullable JFrame studyFrame() {
        return window == null ? null : window.frame();
    }

    /** The start screen's window, for pictures and tests; null while a study is shown. */
    public @Nullable JFrame startFrame() {
        return start;
    }

    /** The language of all words. */
    public Locale locale() {
        return preferences.locale();
    }

    private Wording wording() {
        return Wording.of(Workbench.class, preferences.locale());
    }

    private @Nullable JFrame parent() {
        return window != null ? window.frame() : start;
    }

    private void openFolder(Path folder) {
        finish(begin(folder));
    }

    private Opening begin(Path folder) {
        return Opening.begin(studies, folder, preferences);
    }

    private void finish(Opening opening) {
        JFrame frame = StudyWindow.emptyFrame(preferences);
        try {
            show(opening.await(frame, parent(), wording()), frame);
        } catch (PlainException e) {
            frame.dispose();
            if (window == null) {
                showStart();
            }
            tell(e);
        }
    }

    private void show(Opened opened, JFrame frame) throws PlainException {
        if (!closeWindow()) {
            frame.dispose();
            opened.open().close();
            return;
        }
        hideStart();
        StudyWindow made = new StudyWindow(frame, opened, preferences, actions, opened.open()::watch);
        window = made;
        made.show();
        // Only then is it known how far the study is, and the window is painted.
        made.desk().overview().watchOnce(overview -> remember(made));
        placeKeeper.start();
    }

    /** Where one reads is kept while one reads, so that it is known also after the power failed. */
    private void keepPlace() {
        StudyWindow shown = window;
        if (shown != null) {
            Reading before = preferences.reading();
            Reading now = shown.reading();
            if (!now.equals(before) || !now.last(id -> true).equals(before.last(id -> true))) {
                prefer(preferences.reading(now));
            }
        }
    }

    private void remember(StudyWindow shown) {
        if (shown == window) {
            preferences = shown.remembered(preferences);
            file.save(preferences);
        }
    }

    private void showStart() {
        hideStart();
        JFrame frame = new JFrame("Kantlijn");
        frame.setIconImages(Mark.images());
        frame.setContentPane(new StartScreen(preferences.locale(), preferences, actions));
        frame.setDefaultCloseOperation(WindowConstants.DISPOSE_ON_CLOSE);
        frame.pack();
        frame.setLocationRelativeTo(null);
        frame.setVisible(true);
        start = frame;
    }

    private void hideStart() {
        JFrame shown = start;
        start = null;
        if (shown != null) {
            shown.dispose();
        }
    }

    /** @return false when the open study could not be closed, so that nothing may take its place */
    private boolean closeWindow() {
        StudyWindow closing = window;
        if (closing == null) {
            return true;
        }
        try {
            preferences = closing.remembered(preferences);
            file.save(preferences);
            closing.close();
            window = null;
            placeKeeper.stop();
            return true;
        } catch (PlainException e) {
            tell(e);
            return false;
        }
    }

    private void tell(PlainException problem) {
        JOptionPane.showMessageDialog(parent(), problem.told().in(preferences.locale()), "Kantlijn", JOptionPane.WARNING_MESSAGE);
    }

    private void newStudy() {
        Wording wording = wording();
        Optional<StudyDialog.Answer> answer = new StudyDialog(wording).ask(parent(), wording.text("study.new.title"),
            new StudyDialog.Answer("", ""));
        Optional<Path> place = answer.flatMap(given -> new FileChoice(parent(), wording()).folder(wording.text("study.new.place")));
        if (answer.isPresent() && place.isPresent()) {
            create(place.get().resolve(folderName(answer.get().title())), answer.get());
        }
    }

    private static String folderName(String title) {
        return FileChoice.nameFor(title) + ".kantlijn";
    }

    private void create(Path folder, StudyDialog.Answer answer) {
        try {
            OpenStudy made = studies.create(folder, answer.title(), answer.question(), preferences.coder());
            show(Opened.of(made), StudyWindow.emptyFrame(preferences));
        } catch (PlainException e) {
            tell(e);
        }
    }

    private void chooseStudy() {
        new FileChoice(parent(), wording()).folder(wording().text("study.open.title")).ifPresent(this::openFolder);
    }

    private void sample() {
        try {
            openFolder(studies.sample());
        } catch (PlainException e) {
            tell(e);
        }
    }

    private void prefer(Preferences next) {
        preferences = next;
        file.save(next);
    }

    /** What commands of an open study and the start screen ask for. */
    private final class Doing implements WindowActions, StartScreen.Actions {

        @Override
        public void newStudy() {
            Workbench.this.newStudy();
        }

        @Override
        public void openStudy() {
            chooseStudy();
        }

        @Override
        public void openSample() {
            sample();
        }

        @Override
        public void openRecent(Preferences.Recent study) {
            if (Files.isDirectory(Path.of(study.path()))) {
                openFolder(Path.of(study.path()));
            } else {
                chooseStudy();
            }
        }

        @Override
        public void forget(Preferences.Recent study) {
            prefer(preferences.forgetting(study.path()));
        }

        @Override
        public void reopen() {
            StudyWindow shown = window;
            if (shown != null && closeWindow()) {
                openFolder(shown.open().path());
            }
        }

        @Override
        public void closeStudy() {
            if (closeWindow()) {
                showStart();
            }
        }

        @Override
        public void quit() {
            if (closeWindow()) {
                hideStart();
            }
        }

        @Override
        public void showPast(Step step) {
            if (window != null) {
                OpenStudy open = window.open();
                window.desk().work().background().run(() -> open.past(step), past -> new PastWindow(past, step, this), this::tellPast);
            }
        }

        private void tellPast(Exception failure) {
            if (failure instanceof PlainException told) {
                tell(told);
            } else {
                throw new IllegalStateException("the study of then could not be shown", failure);
            }
        }

        @Override
        public DraftsFile drafts(Path study) {
            return file.drafts(study);
        }

        @Override
        public void speak(String language) {
            prefer(preferences.speaking(language));
            DialogWords.speak(preferences.locale());
            if (window != null) {
                window.relay(preferences);
            } else {
                showStart();
            }
        }

        @Override
        public void darken(boolean dark) {
            prefer(preferences.dark(dark));
            Look.setDark(dark);
        }

        @Override
        public void contrast(boolean high) {
            prefer(preferences.highContrast(high));
            Look.setHighContrast(high);
        }

        @Override
        public Preferences preferences() {
            return preferences;
        }

        @Override
        public void prefer(Preferences next) {
            Workbench.this.prefer(next);
        }

        @Override
        public void textSize(int size) {
            prefer(preferences.withTextSize(size));
            if (window != null) {
                window.textSize(preferences.textSize());
            }
        }

        @Override
        public int textSize() {
            return preferences.textSize();
        }

        @Override
        public void codeAs(String name) {
            prefer(preferences.codedBy(name));
            if (window != null) {
                window.open().actAs(name);
            }
        }
    }

    /** The desk of the open study, for tests and pictures. */
    List<Desk> desks() {
        return window == null ? List.of() : List.of(window.desk());
    }
}
