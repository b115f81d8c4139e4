package org.kantlijn.bench;

import java.awt.Graphics;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JRootPane;
import javax.swing.SwingUtilities;
import org.kantlijn.change.CodeApplied;
import org.kantlijn.settings.PreferencesFile;
import org.kantlijn.store.Machine;
import org.kantlijn.store.StudyFolder;
import org.kantlijn.study.Id;
import org.kantlijn.study.Transcript;
import org.kantlijn.ui.frame.Studies;
import org.kantlijn.ui.frame.Workbench;
import org.kantlijn.ui.kit.Look;
import org.kantlijn.wording.PlainException;
import org.kantlijn.workspace.OpenStudy;

/**
 * Opens the window on a study as the program does, tells how long that took until the first transcript was painted and the window was
 * ready for the next key, then applies codes in it.
 */
final class StartProgram implements Studies {

    static final String USABLE = "until it is painted and usable";

    private static final int CODES = 150;
    private static final int WARM_UP = 50;

    private final Path home;
    private final long begun;
    private final boolean coding;
    private final List<OpenStudy> opened = new ArrayList<>();

    private StartProgram(Path home, long begun, boolean coding) {
        this.home = home;
        this.begun = begun;
        this.coding = coding;
    }

    /**
     * @param arguments the study, a folder for what is kept of it, when this process was started in milliseconds since 1970, and whether
     *     codes are applied
     */
    public static void main(String[] arguments) {
        StartProgram program = new StartProgram(Path.of(arguments[1]), Long.parseLong(arguments[2]), Boolean.parseBoolean(arguments[3]));
        new Thread(StudyFolder::prepare).start();
        SwingUtilities.invokeLater(Look::prepare);
        Workbench workbench = new Workbench(program, new PreferencesFile(program.home.resolve("settings")));
        Runnable opening = workbench.begin(Optional.of(Path.of(arguments[0])));
        SwingUtilities.invokeLater(() -> program.show(workbench, opening));
    }

    private void show(Workbench workbench, Runnable opening) {
        tell("until the event thread opens it");
        opening.run();
        JFrame frame = workbench.studyFrame();
        if (frame == null) {
            throw new IllegalStateException("no window was opened");
        }
        tell("until the window is made");
        frame.setGlassPane(new LastPainted(() -> SwingUtilities.invokeLater(() -> usable(frame.getRootPane()))));
        frame.getGlassPane().setVisible(true);
    }

    private void tell(String what) {
        System.out.printf(Locale.ROOT, "%s: %d ms%n", what, System.currentTimeMillis() - begun);
    }

    /** Lies over the whole window and is painted after everything in it. */
    private static final class LastPainted extends JComponent {

        private final transient Runnable next;
        private boolean painted;

        LastPainted(Runnable next) {
            this.next = next;
        }

        @Override
        protected void paintComponent(Graphics graphics) {
            if (!painted) {
                painted = true;
                next.run();
            }
        }
    }

    private void usable(JRootPane root) {
        tell(USABLE);
        root.getGlassPane().setVisible(false);
        try (OpenStudy open = opened.get(0)) {
            if (coding) {
                code(open, root);
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            System.exit(0);
        }
    }

    private static void code(OpenStudy open, JRootPane root) throws Exception {
        Transcript first = open.study().transcripts().get(0);
        AtomicInteger start = new AtomicInteger();
        Samples samples = Samples.of(WARM_UP, CODES, () -> {
            int at = start.addAndGet(10);
            open.apply("code.apply", new CodeApplied(Id.random(), first.id(), first.text(), at, at + 60, WorkloadStudy.codeId(at % 200),
                null, null));
            root.paintImmediately(0, 0, root.getWidth(), root.getHeight());
        });
        System.out.printf(Locale.ROOT, "apply a code in the whole window until all of it is painted: "
            + "p50 %.1f, p99 %.1f, max %.1f, p50 cpu %.1f ms%n", samples.within(0.5), samples.within(0.99), samples.within(1),
            samples.processorMedian());
    }

    @Override
    public OpenStudy open(Path folder, String coder) throws PlainException {
        OpenStudy open = WorkloadStudy.open(folder, new Machine(home.resolve("start"), "here"), SwingUtilities::invokeLater);
        opened.add(open);
        tell("until the study is read");
        return open;
    }

    @Override
    public OpenStudy create(Path folder, String title, String question, String coder) {
        throw new UnsupportedOperationException("no study is made here");
    }

    @Override
    public Path sample() {
        throw new UnsupportedOperationException("no sample is opened here");
    }
}
