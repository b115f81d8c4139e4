package org.kantlijn.ui.frame;

import java.awt.Dimension;
import java.awt.GraphicsEnvironment;
import java.awt.Rectangle;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.swing.JFrame;
import javax.swing.WindowConstants;
import org.kantlijn.analysis.Portion;
import org.kantlijn.settings.DraftsFile;
import org.kantlijn.settings.Preferences;
import org.kantlijn.settings.Reading;
import org.kantlijn.study.Id;
import org.kantlijn.study.Study;
import org.kantlijn.study.Transcript;
import org.kantlijn.ui.start.Mark;
import org.kantlijn.ui.work.Background;
import org.kantlijn.ui.work.Notices;
import org.kantlijn.ui.work.Notices.Weight;
import org.kantlijn.ui.work.Overview;
import org.kantlijn.ui.work.Selection;
import org.kantlijn.ui.work.Work;
import org.kantlijn.wording.Message;
import org.kantlijn.wording.PlainException;
import org.kantlijn.wording.Wording;
import org.kantlijn.workspace.OpenStudy;

/** The window of one open study. */
final class StudyWindow {

    private final JFrame frame;
    private final OpenStudy open;
    private final List<Message> findings;
    private final WindowActions actions;
    private final PanelSizes sizes;
    private final DraftsFile drafts;
    private Desk desk;

    /**
     * @param frame one that {@link #emptyFrame} made
     * @param whenPainted is done when people see the study
     */
    StudyWindow(JFrame frame, Opened opened, Preferences preferences, WindowActions actions, Runnable whenPainted) {
        this.frame = frame;
        this.open = opened.open();
        this.findings = opened.findings();
        this.actions = actions;
        this.sizes = new PanelSizes(preferences.sizes());
        // What can only be read is not written in: its drafts belong to the window that writes.
        this.drafts = open.isWritable() ? actions.drafts(open.path()) : DraftsFile.none();
        Selection selection = new Selection();
        lastRead(open.study(), preferences.reading()).map(Transcript::id).ifPresent(selection.transcript()::set);
        desk = lay(preferences, selection, whenPainted);
        desk.work().drafts().tellWhenRead();
        frame.addWindowListener(new Closing());
    }

    /** The transcript that was read last here, else the first. */
    static Optional<Transcript> lastRead(Study study, Reading reading) {
        return reading.last(id -> study.transcript(new Id<>(id)).isPresent()).flatMap(id -> study.transcript(new Id<>(id)))
            .or(() -> study.transcripts().stream().findFirst());
    }

    /** How transcripts are read now, and where. */
    Reading reading() {
        return desk.workScreen().transcript().remembered();
    }

    /** The frame of a window before there is a study to fill it with. */
    static JFrame emptyFrame(Preferences preferences) {
        JFrame frame = new JFrame();
        frame.setDefaultCloseOperation(WindowConstants.DO_NOTHING_ON_CLOSE);
        frame.setIconImages(Mark.images());
        frame.setMinimumSize(new Dimension(960, 600));
        // Another screen may be connected today than when the size was remembered.
        Rectangle room = GraphicsEnvironment.getLocalGraphicsEnvironment().getMaximumWindowBounds();
        frame.setSize(Math.min(room.width, preferences.sizes().getOrDefault("window.width", 1440)),
            Math.min(room.height, preferences.sizes().getOrDefault("window.height", 900)));
        frame.setLocationByPlatform(true);
        return frame;
    }

    /** Makes the content in the language that is preferred. */
    private Desk lay(Preferences preferences, Selection selection, Runnable whenPainted) {
        Work work = new Work(open, preferences.locale(), selection, Background.waiting(), drafts);
        Desk made = new Desk(work, sizes, actions, whenPainted);
        made.workScreen().transcript().reading().set(preferences.reading());
        made.workScreen().transcript().setTextSize(preferences.textSize());
        frame.setTitle(open.study().title());
        // The bar first: the rest is laid out at once, in the room that is left.
        frame.setJMenuBar(made.menuBar());
        frame.setContentPane(made);
        if (!findings.isEmpty()) {
            String words = String.join("\n", findings.stream().map(f -> f.in(preferences.locale())).toList());
            String again = open.isWritable() ? null : Wording.of(StudyWindow.class, preferences.locale()).text("reopen");
            work.notices().strip().set(new Notices.Notice(Weight.WARNING, words, again, actions::reopen));
        }
        return made;
    }

    void show() {
        frame.validate();
        frame.setVisible(true);
        desk.focus().requestFocusInWindow();
    }

    /** Shows the same work in another language. */
    void relay(Preferences preferences) {
        desk.commitEdits();
        Reading reading = reading();
        desk.leave();
        desk = lay(preferences.reading(reading), desk.selection().copy(), () -> { });
        // At once: the place where one reads is gone to when all has its size.
        frame.validate();
        sizes.restore();
        desk.focus().requestFocusInWindow();
    }

    void textSize(int size) {
        desk.workScreen().transcript().setTextSize(size);
    }

    JFrame frame() {
        return frame;
    }

    Desk desk() {
        return desk;
    }

    OpenStudy open() {
        return open;
    }

    /** The preferences with what this window has to remember. */
    Preferences remembered(Preferences preferences) {
        Preferences now = preferences;
        for (Map.Entry<String, Integer> size : sizes.now().entrySet()) {
            now = now.sized(size.getKey(), size.getValue());
        }
        Overview overview = desk.overview().get();
        List<Double> steps = overview == null ? List.of() : overview.progress().steps().stream().map(Portion::share).toList();
        return now.reading(reading())
            .sized("window.width", frame.getWidth()).sized("window.height", frame.getHeight())
            .opened(new Preferences.Recent(open.path().toString(), open.study().title(), Instant.now(), steps));
    }

    /** Writes what is still in a field and closes; a disk that refuses is told by the exception. */
    void close() throws PlainException {
        desk.commitEdits();
        desk.leave();
        frame.dispose();
        drafts.close();
        open.close();
    }

    private final class Closing extends WindowAdapter {

        @Override
        public void windowClosing(WindowEvent event) {
            actions.quit();
        }
    }
}
