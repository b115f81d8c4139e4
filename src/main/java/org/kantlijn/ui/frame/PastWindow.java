package org.kantlijn.ui.frame;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import javax.swing.JFrame;
import org.kantlijn.change.Step;
import org.kantlijn.settings.DraftsFile;
import org.kantlijn.settings.Preferences;
import org.kantlijn.ui.work.Notices;
import org.kantlijn.wording.PlainException;
import org.kantlijn.wording.Wording;
import org.kantlijn.workspace.OpenStudy;

/** A window on a study as it was once, beside that of today: everything can be looked at, nothing changed. */
final class PastWindow implements WindowActions {

    private final WindowActions today;
    private final JFrame frame;
    private final StudyWindow window;

    /**
     * Opens it.
     *
     * @param past the study as it was, for reading only
     * @param last the last step that it holds
     * @param today what the window of today can do
     */
    PastWindow(OpenStudy past, Step last, WindowActions today) {
        this.today = today;
        Preferences preferences = today.preferences();
        frame = StudyWindow.emptyFrame(preferences);
        window = new StudyWindow(frame, new Opened(past, List.of()), preferences, this, () -> { });
        Wording wording = Wording.of(PastWindow.class, preferences.locale());
        String date = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT).withLocale(preferences.locale())
            .withZone(ZoneId.systemDefault()).format(last.at());
        frame.setTitle(wording.text("past.title", past.study().title(), date));
        window.desk().work().notices().strip().set(new Notices.Notice(Notices.Weight.WARNING, wording.text("past.strip", date),
            wording.text("past.back"), this::quit));
        window.show();
    }

    /** Its frame, for tests and pictures. */
    JFrame frame() {
        return frame;
    }

    @Override
    public void quit() {
        try {
            window.close();
        } catch (PlainException e) {
            // Nothing was written, so nothing can be lost by a disk that refuses.
            frame.dispose();
        }
    }

    @Override
    public void closeStudy() {
        quit();
    }

    @Override
    public void newStudy() {
        today.newStudy();
    }

    @Override
    public void openStudy() {
        today.openStudy();
    }

    @Override
    public void openSample() {
        today.openSample();
    }

    @Override
    public void reopen() {
        quit();
    }

    @Override
    public void showPast(Step step) {
        today.showPast(step);
    }

    @Override
    public DraftsFile drafts(Path study) {
        return today.drafts(study);
    }

    @Override
    public void speak(String language) {
        today.speak(language);
        window.relay(today.preferences());
    }

    @Override
    public void darken(boolean dark) {
        today.darken(dark);
    }

    @Override
    public void textSize(int size) {
        today.textSize(size);
        window.textSize(today.textSize());
    }

    @Override
    public int textSize() {
        return today.textSize();
    }

    @Override
    public void contrast(boolean high) {
        today.contrast(high);
    }

    @Override
    public Preferences preferences() {
        return today.preferences();
    }

    @Override
    public void prefer(Preferences next) {
        today.prefer(next);
    }

    @Override
    public void codeAs(String name) {
        today.codeAs(name);
    }
}
