package org.kantlijn.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kantlijn.change.Step;
import org.kantlijn.change.StudyDescribed;
import org.kantlijn.study.Id;

class LogReaderTest {

    private final StepCodec codec = new StepCodec();

    @TempDir
    private Path study;

    private Step step(String writer, long n, String title) {
        return new Step(new Id<>(writer + n), writer, n, n, Folders.NOON, Folders.ANA, "study.describe",
            List.of(new StudyDescribed(title, "")), null);
    }

    private LogReader.Reading read() throws IOException {
        return new LogReader(codec).read(study.resolve("log"));
    }

    @Test
    void aShortLogAfterALongOneIsReadToItsEndAndNoFurther() throws IOException {
        List<Step> all = new ArrayList<>();
        // The long one is as long as a log of ours grows: the others are read in the room in which it was.
        IntStream.rangeClosed(1, 4_300).forEach(n -> all.add(step("ana", n, "x".repeat(1000))));
        Folders.write(Folders.log(study, "ana", 1), all.stream().map(codec::write).toList());
        Step alone = step("bram", 1, "alone");
        Folders.write(Folders.log(study, "bram", 1), List.of(codec.write(alone)));
        Files.createFile(Folders.log(study, "cees", 1));
        Files.write(Folders.log(study, "dirk", 1), codec.write(step("dirk", 1, "no line end")));
        Folders.write(Folders.log(study, "eva", 1), List.of(codec.write(step("eva", 1, "the last"))));
        LogReader.Reading reading = read();
        all.add(alone);
        all.add(step("dirk", 1, "no line end"));
        all.add(step("eva", 1, "the last"));
        assertThat(reading.steps()).containsExactlyInAnyOrderElementsOf(all);
        assertThat(reading.torn()).isEmpty();
        assertThat(reading.findings()).isEmpty();
    }

    @Test
    void aTornLineIsNamedByItsPlaceInItsOwnLog() throws IOException {
        List<byte[]> lines = new ArrayList<>();
        IntStream.rangeClosed(1, 600).forEach(n -> lines.add(codec.write(step("ana", n, "x".repeat(1000)))));
        lines.set(499, "torn".getBytes(StandardCharsets.UTF_8));
        Folders.write(Folders.log(study, "ana", 1), lines);
        Folders.write(Folders.log(study, "bram", 1), List.of(codec.write(step("bram", 1, "")), new byte[] {'{'}));
        assertThat(read().torn()).containsExactly(new LogReader.Torn("ana-0001.jsonl", 500, false),
            new LogReader.Torn("bram-0001.jsonl", 2, true));
    }
}
