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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kantlijn.change.Step;
import org.kantlijn.study.Id;

/**
 * Reads all logs of a study, whoever wrote them and whatever a sync tool made of their names, into one list of steps in the order in which
 * every machine applies them.
 */
final class LogReader {

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

    private record FileReading(Path file, List<StepCodec.Read> reads, List<Torn> torn) {
    }

    Reading read(Path logFolder) throws IOException {
        List<Finding> findings = new ArrayList<>();
        Map<Path, byte[]> contents = new LinkedHashMap<>();
        for (Path file : files(logFolder)) {
            try {
                contents.put(file, Files.readAllBytes(file));
            } catch (IOException e) {
                findings.add(Finding.grave("finding.unreadable", file.getFileName().toString(), String.valueOf(e.getMessage())));
            }
        }
        List<FileReading> readings = List.copyOf(contents.entrySet()).parallelStream()
            .map(entry -> parse(entry.getKey(), entry.getValue())).toList();
        return gather(readings, findings);
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

    private FileReading parse(Path file, byte[] content) {
        List<StepCodec.Read> reads = new ArrayList<>();
        List<Torn> torn = new ArrayList<>();
        int line = 1;
        for (int start = 0; start < content.length; line++) {
            int end = start;
            while (end < content.length && content[end] != '\n') {
                end++;
            }
            if (!isBlank(content, start, end)) {
                StepCodec.@Nullable Read read = codec.read(content, start, end - start);
                if (read == null) {
                    torn.add(new Torn(file.getFileName().toString(), line, end >= content.length - 1));
                } else {
                    reads.add(read);
                }
            }
            start = end + 1;
        }
        return new FileReading(file, reads, torn);
    }

    private static boolean isBlank(byte[] content, int start, int end) {
        for (int i = start; i < end; i++) {
            if (content[i] != ' ' && content[i] != '\t' && content[i] != '\r') {
                return false;
            }
        }
        return true;
    }

    private Reading gather(List<FileReading> readings, List<Finding> findings) {
        List<Torn> torn = new ArrayList<>();
        // In the order of reading, which is nearly that of the steps: sorting them costs next to nothing then.
        Map<Id<Step>, Step> byId = new LinkedHashMap<>();
        Map<String, Map<Long, Step>> byNumber = new HashMap<>();
        for (FileReading reading : readings) {
            String name = reading.file().getFileName().toString();
            torn.addAll(reading.torn());
            reading.torn().forEach(t -> findings.add(tornFinding(t)));
            if (reading.reads().stream().anyMatch(StepCodec.Read::foreign)) {
                findings.add(Finding.grave("finding.newer", name));
            }
            for (StepCodec.Read read : reading.reads()) {
                Step step = read.step();
                if (step == null) {
                    continue;
                }
                Step known = byId.putIfAbsent(step.id(), step);
                Step twin = byNumber.computeIfAbsent(step.writer(), writer -> new HashMap<>()).putIfAbsent(step.n(), step);
                if (twin != null && !twin.id().equals(step.id())) {
                    findings.add(Finding.remark("finding.twin", step.writer(), step.n(), name));
                }
                if (known != null && !known.equals(step)) {
                    byId.put(step.id(), firstOf(known, step));
                    findings.add(Finding.remark("finding.altered", step.writer(), step.n(), name));
                }
            }
        }
        List<Step> steps = new ArrayList<>(byId.values());
        Collections.sort(steps);
        addGaps(byNumber, findings);
        return new Reading(List.copyOf(steps), torn, findings);
    }

    /** Every writer counts from 1: a number that is not there is a step that is missing. */
    private static void addGaps(Map<String, Map<Long, Step>> byNumber, List<Finding> findings) {
        new TreeMap<>(byNumber).forEach((writer, numbers) -> {
            long last = 0;
            long counted = 0;
            for (long number : numbers.keySet()) {
                last = Math.max(last, number);
                counted += number > 0 ? 1 : 0;
            }
            if (last > counted) {
                findings.add(Finding.remark("finding.gap", last - counted, writer));
            }
        });
    }

    /** Of two steps with one id, made by altering a log by hand, the same on every machine. */
    private Step firstOf(Step one, Step other) {
        return one.equals(other) || Arrays.compare(codec.write(one), codec.write(other)) < 0 ? one : other;
    }

    private static Finding tornFinding(Torn torn) {
        return Finding.remark(torn.last() ? "finding.torn.last" : "finding.torn", torn.file(), torn.line());
    }
}
