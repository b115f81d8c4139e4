package org.kantlijn.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kantlijn.change.Step;
import org.kantlijn.study.Id;

/**
 * The right of this machine to write in a study folder, and the log that it writes there.
 *
 * <p>Before each line the log is looked at: where a sync tool or a person has cut it off, replaced it or taken it away while it was open,
 * writing goes on in a new one, and what is no longer there is written again.
 */
final class OwnLog implements AutoCloseable {

    private final Path logFolder;
    private final Machine machine;
    private final Path card;
    private final AutoCloseable right;
    private final StepCodec codec;
    private volatile Machine.WriterName writer = new Machine.WriterName("none", 0);
    private volatile @Nullable LogWriter log;

    private OwnLog(Path logFolder, Machine machine, Path card, AutoCloseable right, StepCodec codec) {
        this.logFolder = logFolder;
        this.machine = machine;
        this.card = card;
        this.right = right;
        this.codec = codec;
    }

    /** Takes the right to write; empty when another window of this machine has it. */
    static Optional<OwnLog> lock(Path folder, Path logFolder, Machine machine, StepCodec codec) throws IOException {
        Path card = machine.card(folder);
        return machine.lock(card).map(right -> new OwnLog(logFolder, machine, card, right, codec));
    }

    /** Begins to write after the steps that were read, all of them after the right was taken. */
    void begin(List<Step> steps, List<Finding> findings) throws IOException {
        Files.createDirectories(logFolder);
        Machine.WriterName me = machine.writer(card);
        Set<Long> numbers = new HashSet<>();
        steps.stream().filter(s -> s.writer().equals(me.name())).forEach(s -> numbers.add(s.n()));
        long highest = numbers.stream().mapToLong(Long::longValue).max().orElse(0);
        long missing = Math.max(me.written(), highest) - numbers.size();
        if (missing > 0) {
            findings.add(Finding.remark("finding.short", missing));
            writer = machine.renew(card);
        } else {
            writer = new Machine.WriterName(me.name(), highest);
        }
        log = new LogWriter(logFolder, writer.name());
    }

    /** The name under which this machine writes here. */
    String name() {
        return writer.name();
    }

    /** True when lines can be appended. */
    boolean isOpen() {
        return log != null;
    }

    /**
     * Makes sure that the log is as it was left, or begins another.
     *
     * @param held all steps known here
     * @return the writer and the number of its last step
     */
    Machine.WriterName ready(List<Step> held, List<Finding> findings) throws IOException {
        LogWriter out = log;
        if (out != null && !out.isSound()) {
            rescue(held, findings);
        }
        return writer;
    }

    private void rescue(List<Step> held, List<Finding> findings) throws IOException {
        Set<Id<Step>> there = new HashSet<>();
        new LogReader(codec).read(logFolder).steps().forEach(step -> there.add(step.id()));
        String before = writer.name();
        List<Step> lost = held.stream().filter(s -> s.writer().equals(before) && !there.contains(s.id())).toList();
        Machine.WriterName fresh = machine.renew(card);
        LogWriter next = new LogWriter(logFolder, fresh.name());
        for (Step step : lost) {
            next.append(codec.write(step));
        }
        next.force();
        writer = fresh;
        log = next;
        findings.add(Finding.remark("finding.rescued", lost.size()));
    }

    /** Appends the line of a step of this writer. */
    void append(Step step) throws IOException {
        LogWriter out = log;
        if (out == null) {
            throw new IOException("the log is closed");
        }
        out.append(codec.write(step));
        writer = new Machine.WriterName(step.writer(), step.n());
    }

    /** Waits until all lines are on the disk. */
    void force() throws IOException {
        LogWriter out = log;
        if (out != null) {
            out.force();
        }
    }

    /** Remembers on this machine how far the log has come; nothing any more once it is closed, when another may have the right. */
    synchronized void remember() throws IOException {
        if (log != null) {
            machine.remember(card, writer);
        }
    }

    /** Ends writing and gives the right back, after what another thread has under way. */
    @Override
    public synchronized void close() throws IOException {
        LogWriter out = log;
        log = null;
        try {
            if (out != null) {
                out.close();
            }
        } finally {
            giveBack();
        }
    }

    private void giveBack() throws IOException {
        try {
            right.close();
        } catch (IOException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException(e);
        }
    }
}
