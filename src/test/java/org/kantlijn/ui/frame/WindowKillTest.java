package org.kantlijn.ui.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.GraphicsEnvironment;
import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javax.swing.JTextArea;
import javax.swing.text.BadLocationException;
import javax.swing.text.JTextComponent;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kantlijn.bench.ChildJvm;
import org.kantlijn.change.CodeApplied;
import org.kantlijn.change.Step;
import org.kantlijn.sample.SampleStudy;
import org.kantlijn.store.Machine;
import org.kantlijn.study.Id;
import org.kantlijn.study.Transcript;
import org.kantlijn.ui.work.Notices;

/** The program is killed while somebody codes in its window. */
class WindowKillTest {

    private static final String WRITING = "writing";

    @TempDir
    private Path home;

    private Path study;

    @BeforeEach
    void makeStudy() throws Exception {
        Assumptions.assumeFalse(GraphicsEnvironment.isHeadless(), "needs a display");
        study = SampleStudy.workingCopy(home, Machine.at(home));
    }

    @Test
    void nothingIsLostWhenTheProgramIsKilledAmongKeys() throws Exception {
        List<String> told = codeUntilKilled(lines -> lines.size() == 5);
        assertThat(told).hasSizeGreaterThanOrEqualTo(5);
        try (WindowDriver window = new WindowDriver(home, study)) {
            assertThat(idsOf(window)).containsAll(told).doesNotHaveDuplicates();
            assertThat(window.study().codings()).isNotEmpty();
            assertThat(WindowDriver.onEventThread(() -> window.desk().work().open().isWritable())).isTrue();
            new Keyboard().press("ctrl Z");
            assertThat(idsOf(window)).hasSizeGreaterThan(told.size());
        }
    }

    @Test
    void whoWasWritingAMemoWhenTheProgramWasKilledIsBroughtBackToTheSamePlace() throws Exception {
        List<String> told = codeUntilKilled(lines -> lines.contains(WRITING));
        told.remove(WRITING);
        try (WindowDriver window = new WindowDriver(home)) {
            assertThat(idsOf(window)).containsAll(told);
            Transcript open = WindowDriver.onEventThread(() -> shown(window));
            assertThat(open.code()).isEqualTo("A2");
            int last = lastCoded(window, told);
            window.await("the last coded words are in sight", () -> inSight(window, last));
            int steps = history(window).size();
            window.await("it is told that words wait", () -> window.desk().work().notices().quiet().get() != null);
            WindowDriver.onEventThread(() -> {
                Notices.Notice notice = window.desk().work().notices().quiet().get();
                assertThat(notice.text()).contains(KeyedCoding.HALF);
                notice.way().run();
                return null;
            });
            window.settle();
            window.command("memo.write");
            assertThat(window.find(JTextArea.class, area -> area.getText().equals(KeyedCoding.HALF))).isPresent();
            assertThat(history(window)).hasSize(steps);
        }
    }

    private static Transcript shown(WindowDriver window) {
        Id<Transcript> id = window.desk().selection().transcript().get();
        return window.desk().study().transcript(id).orElseThrow();
    }

    private static boolean inSight(WindowDriver window, int offset) {
        JTextComponent words = (JTextComponent) window.desk().workScreen().focus();
        try {
            return words.getVisibleRect().intersects(words.modelToView2D(offset));
        } catch (BadLocationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int lastCoded(WindowDriver window, List<String> told) throws Exception {
        return history(window).stream().filter(step -> told.contains(step.id().value())).flatMap(step -> step.changes().stream())
            .filter(CodeApplied.class::isInstance).mapToInt(change -> ((CodeApplied) change).start()).max().orElseThrow();
    }

    private static List<Step> history(WindowDriver window) throws Exception {
        return WindowDriver.onEventThread(() -> window.desk().work().open().history());
    }

    private static List<String> idsOf(WindowDriver window) throws Exception {
        return history(window).stream().map(step -> step.id().value()).toList();
    }

    /** @return what the program told before it was killed */
    private List<String> codeUntilKilled(Predicate<List<String>> enough) throws Exception {
        Process process = new ChildJvm().with("-Xmx512m").start(KeyedCoding.class, home.toString(), study.toString());
        List<String> lines = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(process.inputReader(StandardCharsets.UTF_8))) {
            String line = reader.readLine();
            while (line != null) {
                lines.add(line);
                line = enough.test(lines) ? null : reader.readLine();
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
        return lines;
    }
}
