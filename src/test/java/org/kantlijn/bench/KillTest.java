package org.kantlijn.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kantlijn.change.CodeAdded;
import org.kantlijn.change.Step;
import org.kantlijn.store.Machine;
import org.kantlijn.study.Code;
import org.kantlijn.study.Colour;
import org.kantlijn.study.Id;
import org.kantlijn.wording.PlainException;
import org.kantlijn.workspace.OpenStudy;

class KillTest {

    private static final int ID_LENGTH = 16;

    @TempDir
    private Path folder;

    @Test
    void nothingThatWasDoneIsLostWhenTheProgramIsKilledInTheMiddle() throws Exception {
        Path study = folder.resolve("Killed.kantlijn");
        Path home = folder.resolve("home");
        WorkloadStudy.write(small(), study, new Machine(home, "here"), 0);

        List<String> first = applyUntilKilled(study, home, 50);
        List<String> second = applyUntilKilled(study, home, 400);

        try (OpenStudy open = WorkloadStudy.open(study, new Machine(home, "here"), Runnable::run)) {
            List<String> kept = open.history().stream().map(Step::id).map(Id::value).toList();
            assertThat(first).hasSizeGreaterThanOrEqualTo(50);
            assertThat(second).hasSizeGreaterThanOrEqualTo(400);
            assertThat(kept).containsAll(first).containsAll(second).doesNotHaveDuplicates();
            assertThat(open.unreadableLines()).isLessThanOrEqualTo(2);
            // Whoever is killed may have done a little more than there was time to say.
            long done = open.history().stream().filter(step -> step.name().equals("code.apply")).count();
            assertThat(open.study().codings()).hasSize((int) done);
            assertWritesOn(open, study);
        }
    }

    private static void assertWritesOn(OpenStudy open, Path study) throws PlainException {
        assertThat(open.isWritable()).describedAs(study + " can be written again").isTrue();
        Step step = open.apply("code.create", new CodeAdded(Id.random(), "angst", null, Colour.BLUE, Code.Guide.EMPTY));
        assertThat(open.history()).endsWith(step);
    }

    /** @return the steps that the program said it had taken */
    private static List<String> applyUntilKilled(Path study, Path home, int atLeast) throws IOException, InterruptedException {
        Process process = new ChildJvm().with("-Xmx128m").start(CodingLoop.class, study.toString(), home.toString());
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        InputStream in = process.getInputStream();
        byte[] buffer = new byte[8192];
        for (int read = 0; read >= 0 && printed.size() < atLeast * (ID_LENGTH + 1); read = in.read(buffer)) {
            printed.write(buffer, 0, read);
        }
        // By its handle: the process itself would throw away what it had printed before it was killed.
        process.toHandle().destroyForcibly();
        process.waitFor();
        in.transferTo(printed);
        return printed.toString(StandardCharsets.UTF_8).lines().filter(line -> line.length() == ID_LENGTH).toList();
    }

    private static Workload small() {
        String text = IntStream.range(0, 50).mapToObj(i -> "P1: De buren vragen er elke keer weer naar.").reduce("", (a,
            b) -> a + b + "\n");
        return new Workload(Workload.Set.TYPICAL, List.of("F1"), List.of(text), List.of(new Workload.CodeName("G01", "stigma")), List.of());
    }
}
