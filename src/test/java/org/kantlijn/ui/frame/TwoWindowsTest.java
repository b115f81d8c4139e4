package org.kantlijn.ui.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import javax.swing.JTextField;
import javax.swing.text.JTextComponent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kantlijn.change.CodeAdded;
import org.kantlijn.change.Step;
import org.kantlijn.store.Machine;
import org.kantlijn.study.Code;
import org.kantlijn.study.Coding;
import org.kantlijn.study.Colour;
import org.kantlijn.study.Id;
import org.kantlijn.study.Study;
import org.kantlijn.testing.FolderSync;
import org.kantlijn.testing.SmallStudy;
import org.kantlijn.ui.work.Notices;
import org.kantlijn.workspace.OpenStudy;

/** Ana and Bram work at the same time, each in a window on a copy of the folder that a program keeps alike. */
class TwoWindowsTest {

    private static final List<String> WORDS = List.of("De buren vragen er elke keer weer naar.", "Ik zeg dan maar niets.",
        "Bij de bakker ook niet.", "Op het werk weten ze het.", "Dat scheelt.");

    @TempDir
    private Path folder;

    private final ScheduledExecutorService syncing = Executors.newSingleThreadScheduledExecutor();
    private final AtomicReference<IOException> failure = new AtomicReference<>();
    private Path here;
    private Path there;
    private WindowDriver ana;
    private WindowDriver bram;

    @BeforeEach
    void openBoth() throws Exception {
        Assumptions.assumeFalse(GraphicsEnvironment.isHeadless(), "needs a display");
        here = SmallStudy.onEvents(() -> {
            SmallStudy small = new SmallStudy(folder, Locale.forLanguageTag("nl"));
            small.transcript("F1", "P1: " + String.join(" ", WORDS));
            for (String code : List.of("stigma", "stilhouden")) {
                small.step("code.create", new CodeAdded(new Id<>(code), code, null, Colour.BLUE, Code.Guide.EMPTY));
            }
            OpenStudy open = small.work().open();
            open.close();
            return open.path();
        });
        there = folder.resolve("daar").resolve("Klein.kantlijn");
        FolderSync.copy(here, there, 1);
        ana = window("ana", "Ana", here);
        bram = window("bram", "Bram", there);
        syncing.scheduleWithFixedDelay(this::sync, 200, 200, TimeUnit.MILLISECONDS);
    }

    private WindowDriver window(String home, String coder, Path study) throws Exception {
        Path own = Files.createDirectories(folder.resolve(home));
        WindowDriver made = new WindowDriver(own, coder, Optional.of(study));
        made.await("the window is shown", () -> !made.bench().desks().isEmpty());
        return made;
    }

    @AfterEach
    void closeBoth() throws Exception {
        syncing.shutdown();
        assertThat(syncing.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
        for (WindowDriver each : List.of(ana, bram)) {
            each.close();
        }
    }

    private void sync() {
        try {
            FolderSync.copy(here, there, 1);
            FolderSync.copy(there, here, 1);
        } catch (IOException e) {
            failure.compareAndSet(null, e);
        }
    }

    private static void code(WindowDriver window, String sentence, String letters) throws Exception {
        JTextComponent words = (JTextComponent) WindowDriver.onEventThread(() -> window.desk().workScreen().focus());
        WindowDriver.onEventThread(() -> {
            words.setCaretPosition(words.getText().indexOf(sentence) + 3);
            return null;
        });
        window.press(words, "ctrl SPACE");
        window.press(words, "ENTER");
        JTextField field = window.find(JTextField.class, f -> "Code".equals(f.getAccessibleContext().getAccessibleName())).orElseThrow();
        window.type(field, letters);
        window.press(field, "ENTER");
    }

    private static long count(WindowDriver window) {
        return window.desk().study().codings().count();
    }

    private static void assertTold(WindowDriver window, String who) throws Exception {
        window.await("what " + who + " did is told", () -> {
            Notices.Notice told = window.desk().work().notices().quiet().get();
            return told != null && told.weight() == Notices.Weight.NEWS && told.text().startsWith(who + " heeft ");
        });
    }

    @Test
    void eachSeesWithinSecondsWhatTheOtherDidAlsoAtTheSamePlaceAndUndoesOnlyItsOwn() throws Exception {
        code(ana, WORDS.get(0), "stig");
        bram.await("Ana’s code is there", () -> count(bram) == 1);
        assertTold(bram, "Ana");
        for (String sentence : WORDS.subList(1, 4)) {
            code(ana, sentence, "stig");
            code(bram, sentence, "stil");
        }
        code(ana, WORDS.get(4), "stig");
        code(bram, WORDS.get(4), "stig");
        ana.await("all is here", () -> count(ana) == 9);
        bram.await("all is there", () -> count(bram) == 9);
        assertTold(ana, "Bram");
        conflictedCopy();
        undoAll(ana, 5);
        bram.await("Ana’s are gone there", () -> count(bram) == 4);
        assertThat(bram.study().codings().map(Coding::coder).distinct()).containsExactly(Id.ofCoder("Bram"));
        undoAll(bram, 4);
        bram.command("edit.redo");
        ana.await("Bram’s is back here", () -> count(ana) == 1);
        ana.await("both are the same", () -> ana.desk().study().equals(bram.desk().study()));
        assertThat(failure.get()).isNull();
        assertThat(reopened(here)).isEqualTo(reopened(there)).isEqualTo(ana.study());
    }

    /** A sync tool that is in doubt puts a copy with another name beside a log. */
    private void conflictedCopy() throws IOException {
        Path logs = here.resolve("log");
        try (Stream<Path> files = Files.list(logs)) {
            Path log = files.filter(file -> file.toString().endsWith(".jsonl")).max(Comparator.naturalOrder()).orElseThrow();
            String name = log.getFileName().toString().replace(".jsonl", " (conflicted copy of Bram 2026-11-22).jsonl");
            byte[] all = Files.readAllBytes(log);
            Files.write(logs.resolve(name), Arrays.copyOf(all, all.length * 2 / 3));
        }
    }

    private static void undoAll(WindowDriver window, int own) throws Exception {
        Id<?> me = WindowDriver.onEventThread(() -> window.desk().work().coder().id());
        for (int i = 0; i < own; i++) {
            window.command("edit.undo");
            List<Step> history = WindowDriver.onEventThread(() -> window.desk().work().open().history());
            Step undoing = history.stream().filter(step -> step.coder().equals(me) && step.undoes() != null)
                .max(Step::compareTo).orElseThrow();
            assertThat(history).filteredOn(step -> step.id().equals(undoing.undoes())).extracting(Step::coder).map(Id::value)
                .containsExactly(me.value());
        }
    }

    /** The study as another machine reads it from the folder. */
    private Study reopened(Path study) throws Exception {
        return SmallStudy.onEvents(() -> {
            try (OpenStudy open = OpenStudy.open(study, new OpenStudy.Session(new Machine(folder.resolve("other"), "other"), "Cees",
                InstantSource.system(), false, Runnable::run))) {
                return open.study();
            }
        });
    }
}
