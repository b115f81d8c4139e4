package org.kantlijn.store;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ForkJoinTask;
import org.jspecify.annotations.Nullable;
import org.kantlijn.change.Step;
import org.kantlijn.study.Id;

/**
 * Reads all logs of a study, whoever wrote them and whatever a sync tool made of their names, into one list of steps in the order in which
 * every machine applies them.
 */
final class LogReader {

    /** So many bytes that all cores have enough to do: a whole log of the usual length, or the small ones of many colleagues. */
    private static final int AT_ONCE = 1 << 22;

    private final StepCodec codec;

    LogReader(StepCodec codec) {
        this.codec = codec;
    }

    /**
     * What the logs hold.
     *
     * @param steps each step once, in order
     * @param torn lines that could not be read
     * @param findings what people should know
     */
    record Reading(List<Step> steps, List<Torn> torn, List<Finding> findings) {
    }

    /**
     * A line that could not be read.
     *
     * @param file the log's name
     * @param line its line, from 1
     * @param last true when it is the last of its file: most likely the program or a sync tool was cut off while writing it
     */
    record Torn(String file, int line, boolean last) {
    }

    Reading read(Path logFolder) throws IOException {
        List<Finding> findings = new ArrayList<>();
        List<LogChunk.Reading> readings = new ArrayList<>();
        List<LogChunk.Whole> logs = new ArrayList<>();
        LogBytes bytes = new LogBytes();
        for (Path file : files(logFolder)) {
            try {
                logs.add(bytes.add(file));
            } catch (IOException e) {
                findings.add(Finding.grave("finding.unreadable", file.getFileName().toString(), String.valueOf(e.getMessage())));
            }
            if (bytes.length() >= AT_ONCE) {
                readings.addAll(read(logs));
                logs.clear();
                bytes.clear();
            }
        }
        readings.addAll(read(logs));
        List<Torn> torn = torn(readings);
        torn.forEach(line -> findings.add(tornFinding(line)));
        return new Reading(gather(readings, findings), torn, findings);
    }

    private List<LogChunk.Reading> read(List<LogChunk.Whole> logs) {
        List<LogChunk> chunks = logs.stream().flatMap(log -> LogChunk.of(log).stream()).toList();
        // A task for each: in a parallel stream one core would get the first few together, where the transcripts are, and others wait.
        List<ForkJoinTask<LogChunk.Reading>> tasks = chunks.stream().map(chunk -> ForkJoinTask.adapt(() -> chunk.read(codec))).toList();
        return ForkJoinTask.invokeAll(tasks).stream().map(ForkJoinTask::join).toList();
    }

    private static List<Torn> torn(List<LogChunk.Reading> readings) {
        List<Torn> torn = new ArrayList<>();
        int before = 0;
        for (LogChunk.Reading reading : readings) {
            before = reading.first() ? 0 : before;
            for (int line : reading.torn()) {
                torn.add(new Torn(reading.file().getFileName().toString(), before + line, reading.last() && line == reading.lines()));
            }
            before += reading.lines();
        }
        return torn;
    }

    /** All logs in the folder, whoever wrote them, by name. */
    static List<Path> files(Path logFolder) throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(logFolder, "*.jsonl")) {
            found.forEach(file -> {
                // Other systems leave folders and hidden companions of files behind.
                if (Files.isRegularFile(file) && !file.getFileName().toString().startsWith(".")) {
                    files.add(file);
                }
            });
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        Collections.sort(files);
        return files;
    }

    private List<Step> gather(List<LogChunk.Reading> readings, List<Finding> findings) {
        // In the order of reading, which is nearly that of the steps: sorting them costs next to nothing then.
        int lines = readings.stream().mapToInt(reading -> reading.reads().size()).sum();
        Map<Id<Step>, Step> byId = new LinkedHashMap<>(2 * lines);
        Map<String, WriterSteps> byWriter = new HashMap<>();
        Set<Path> newer = new HashSet<>();
        for (LogChunk.Reading reading : readings) {
            Path file = reading.file();
            for (StepCodec.Read read : reading.reads()) {
                if (read.foreign() && newer.add(file)) {
                    findings.add(Finding.grave("finding.newer", file.getFileName().toString()));
                }
                Step step = read.step();
                if (step != null) {
                    Step twin = byWriter.computeIfAbsent(step.writer(), writer -> new WriterSteps()).enter(step);
                    enter(step, twin, byId, file, findings);
                }
            }
        }
        new TreeMap<>(byWriter).forEach((writer, steps) -> addGap(writer, steps.missing(), findings));
        List<Step> steps = new ArrayList<>(byId.values());
        Collections.sort(steps);
        return List.copyOf(steps);
    }

    private void enter(Step step, @Nullable Step twin, Map<Id<Step>, Step> byId, Path file, List<Finding> findings) {
        if (twin != null && !twin.id().equals(step.id())) {
            findings.add(Finding.remark("finding.twin", step.writer(), step.n(), file.getFileName().toString()));
        }
        Step known = byId.putIfAbsent(step.id(), step);
        if (known != null && !known.equals(step)) {
            byId.put(step.id(), firstOf(known, step));
            findings.add(Finding.remark("finding.altered", step.writer(), step.n(), file.getFileName().toString()));
        }
    }

    /** A number that is not there is a step that is missing. */
    private static void addGap(String writer, long missing, List<Finding> findings) {
        if (missing > 0) {
            findings.add(Finding.remark("finding.gap", missing, writer));
        }
    }

    /** Of two steps with one id, made by altering a log by hand, the same on every machine. */
    private Step firstOf(Step one, Step other) {
        return one.equals(other) || Arrays.compare(codec.write(one), codec.write(other)) < 0 ? one : other;
    }

    private static Finding tornFinding(Torn torn) {
        return Finding.remark(torn.last() ? "finding.torn.last" : "finding.torn", torn.file(), torn.line());
    }
}
