package org.kantlijn.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kantlijn.store.Folders.write;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kantlijn.change.Step;
import org.kantlijn.testing.Folding;
import org.kantlijn.testing.RandomHistory;
import org.kantlijn.wording.PlainException;

class LogPropertyTest {

    private static final List<String> NAMES = List.of("anna-0001.jsonl", "bert-0001.jsonl", "bert-0002.jsonl",
        "anna-0001 (conflicted copy 2026-03-02).jsonl", "bert-0001-LAPTOP-7.jsonl", "carl-0001 (1).jsonl",
        "carl-0001.sync-conflict-20260302-120000-ABCDEFG.jsonl", "Ünïcode ’n spatie.jsonl");

    @TempDir
    private Path home;
    private final StepCodec codec = new StepCodec();

    static LongStream seeds() {
        return LongStream.range(0, 25);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anyOrderOfArrivalAndAnyDoublingGiveTheSameStudy(long seed) throws IOException, PlainException {
        List<Step> steps = new RandomHistory(seed).steps(80);
        try (FileSystem disk = Jimfs.newFileSystem(Configuration.unix())) {
            Path study = disk.getPath("/study.kantlijn");
            EmptyStudy.create(study);
            scatter(steps, study.resolve("log"), new Random(seed));
            try (StudyFolder folder = StudyFolder.open(study, new Machine(home, "here"), false)) {
                assertThat(folder.findings()).isEmpty();
                assertThat(folder.steps()).isEqualTo(steps);
                Folding.assertSame(Folding.fold(folder.steps()), Folding.fold(steps), "seed " + seed);
            }
        }
    }

    /** Deals the lines out over files with such names as sync programs make, many of them more than once. */
    private void scatter(List<Step> steps, Path log, Random random) throws IOException {
        List<Step> dealt = new ArrayList<>(steps);
        for (int i = 0; i < steps.size() / 2; i++) {
            dealt.add(steps.get(random.nextInt(steps.size())));
        }
        Collections.shuffle(dealt, random);
        Map<String, List<byte[]>> files = new HashMap<>();
        for (Step step : dealt) {
            files.computeIfAbsent(NAMES.get(random.nextInt(NAMES.size())), name -> new ArrayList<>()).add(codec.write(step));
        }
        for (Map.Entry<String, List<byte[]>> file : files.entrySet()) {
            write(log.resolve(file.getKey()), file.getValue());
        }
    }

    @Test
    void aLogCutAtAnyByteLosesAtMostItsLastLineAndIsWrittenOn() throws IOException, PlainException {
        try (FileSystem disk = Jimfs.newFileSystem(Configuration.unix())) {
            Path study = disk.getPath("/study.kantlijn");
            Machine machine = new Machine(disk.getPath("/home"), "here");
            EmptyStudy.create(study);
            Machine.WriterName writer = machine.writer(machine.card(study));
            try (StudyFolder folder = StudyFolder.open(study, machine, true)) {
                for (int i = 0; i < 2; i++) {
                    Folders.append(folder, "één " + i);
                }
            }
            Path log = Folders.log(study, writer.name(), 1);
            byte[] whole = Files.readAllBytes(log);
            for (int cut = 0; cut <= whole.length; cut++) {
                Files.write(log, Arrays.copyOf(whole, cut));
                machine.remember(machine.card(study), writer);
                cutAt(study, machine, whole, cut);
            }
        }
    }

    private static void cutAt(Path study, Machine machine, byte[] whole, int cut) throws PlainException {
        boolean clean = cut == 0 || cut == whole.length || whole[cut] == '\n' || whole[cut - 1] == '\n';
        int left = 0;
        for (int i = 0; i < whole.length; i++) {
            left += whole[i] == '\n' && i <= cut ? 1 : 0;
        }
        List<String> torn = clean ? List.of() : List.of("finding.torn.last");
        try (StudyFolder folder = StudyFolder.open(study, machine, true)) {
            assertThat(folder.steps()).describedAs("cut at " + cut).hasSize(left);
            assertThat(Folders.keys(folder.findings())).describedAs("cut at " + cut).isEqualTo(torn);
            Folders.append(folder, "na de knip");
        }
        try (StudyFolder folder = StudyFolder.open(study, machine, true)) {
            assertThat(folder.steps()).describedAs("written on after a cut at " + cut).hasSize(left + 1);
            assertThat(folder.torn()).describedAs("written on after a cut at " + cut).isEqualTo(torn.size());
        }
    }
}
