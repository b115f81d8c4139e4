package org.kantlijn.store;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kantlijn.change.Change;
import org.kantlijn.change.Material;
import org.kantlijn.change.Step;
import org.kantlijn.study.Coder;
import org.kantlijn.study.Id;
import org.kantlijn.study.Texts;
import org.kantlijn.study.Transcript;
import org.kantlijn.text.SourceText;
import org.kantlijn.wording.Message;
import org.kantlijn.wording.PlainException;

/**
 * A study on disk.
 *
 * <p>Opening never alters the folder, and always gives what can be read. Where writing might do harm (a newer format, another window that
 * writes, no rights) it is open for reading only, and {@link #findings()} says why. Not for several threads, but for the texts.
 */
public final class StudyFolder implements AutoCloseable {

    private static final String LOG = "log";

    private final Path path;
    private final Machine machine;
    private final StepCodec codec = new StepCodec();
    private final TextFiles texts;
    private final List<Finding> findings = new ArrayList<>();
    private List<Step> steps = new ArrayList<>();
    private int torn;
    private long clock;
    private volatile Machine.@Nullable WriterName writer;
    private volatile @Nullable LogWriter log;
    private @Nullable AutoCloseable lock;

    private StudyFolder(Path path, Machine machine) {
        this.path = path;
        this.machine = machine;
        this.texts = new TextFiles(path.resolve("texts"));
    }

    /**
     * Makes an empty study.
     *
     * @param path a folder that does not exist yet, or is empty
     * @throws PlainException when something stands there already or the place cannot be written
     */
    public static void create(Path path) throws PlainException {
        try {
            if (Files.exists(path) && (!Files.isDirectory(path) || !isEmpty(path))) {
                throw problem("folder.taken", path);
            }
            Files.createDirectories(path.resolve(LOG));
            Files.createDirectories(path.resolve("texts"));
            Files.createDirectories(path.resolve("originals"));
            StudyCard.fresh(Instant.now()).write(path);
        } catch (IOException e) {
            throw new PlainException(Message.of(StudyFolder.class, "folder.unmakeable", path, reason(e)), e);
        }
    }

    /**
     * Opens a study for reading, and for writing where that is safe.
     *
     * @param writing false when the caller will only read
     * @throws PlainException when there is no study there or it cannot be read at all
     */
    public static StudyFolder open(Path path, Machine machine, boolean writing) throws PlainException {
        if (!Files.exists(path)) {
            throw problem("folder.absent", path);
        }
        if (!Files.isDirectory(path) || !Files.exists(path.resolve(StudyCard.FILE))) {
            throw problem("folder.nostudy", path);
        }
        StudyFolder folder = new StudyFolder(path, machine);
        try {
            folder.readCard();
            folder.readLogs();
            if (writing) {
                folder.prepareWriting();
            }
        } catch (IOException e) {
            folder.close();
            throw new PlainException(Message.of(StudyFolder.class, "folder.unreadable", path, reason(e)), e);
        }
        return folder;
    }

    /** Where the study is. */
    public Path path() {
        return path;
    }

    /** The steps of all writers, in the order in which they are applied: a view that grows with every step. */
    public List<Step> steps() {
        return Collections.unmodifiableList(steps);
    }

    /** How many lines of the logs could not be read. */
    public int torn() {
        return torn;
    }

    /** What people should know of this folder, from opening it. */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    /**
     * What is wrong with the texts of these transcripts.
     *
     * @param reading true to read each text and find the altered ones too
     */
    public List<Finding> findings(List<Transcript> transcripts, boolean reading) {
        return texts.findings(transcripts, reading);
    }

    /** True when steps can be appended. */
    public boolean isWritable() {
        return log != null;
    }

    /** The name under which this machine writes here; empty when it does not. */
    public Optional<String> writer() {
        return Optional.ofNullable(writer).map(Machine.WriterName::name);
    }

    /** The words of the transcripts. */
    public Texts texts() {
        return texts;
    }

    /**
     * Keeps texts and files, before the step that speaks of them.
     *
     * @throws PlainException when the disk is full or cannot be written
     */
    public void keep(Material material) throws PlainException {
        requireWritable();
        try {
            for (SourceText text : material.texts()) {
                texts.keep(text);
            }
            for (Material.Original original : material.originals()) {
                Path file = path.resolve("originals").resolve(original.name());
                if (!Files.exists(file)) {
                    TextFiles.write(file, original.bytes());
                }
            }
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /**
     * Appends a step. When this returns, the step is on its way to the disk; see {@link #force()}.
     *
     * @param undoes the step that it takes back; null for an ordinary one
     * @return the step as it was written
     * @throws PlainException when it could not be written whole; the log is then as it was
     */
    public Step append(Id<Coder> coder, Instant at, String name, List<Change> changes, @Nullable Id<Step> undoes)
        throws PlainException {
        requireWritable();
        Machine.WriterName me = writer;
        LogWriter out = log;
        if (me == null || out == null) {
            throw problem("folder.readonly", path);
        }
        Step step = new Step(Id.random(), me.name(), next(me.written()), next(clock), at, coder, name, changes, undoes);
        try {
            out.append(codec.write(step));
        } catch (IOException e) {
            throw unwritable(e);
        }
        writer = new Machine.WriterName(me.name(), step.n());
        clock = step.clock();
        steps.add(step);
        return step;
    }

    /** One more, but for what a forged line may have driven to the end of all numbers. */
    private static long next(long number) {
        return Math.min(number + 1, StepCodec.HIGHEST);
    }

    /**
     * Waits until all that was appended is on the disk for certain. May be called from another thread.
     *
     * @throws PlainException when the disk refuses
     */
    public void force() throws PlainException {
        LogWriter out = log;
        Machine.WriterName me = writer;
        if (out != null && me != null) {
            try {
                out.force();
                machine.remember(path, me);
            } catch (IOException e) {
                throw unwritable(e);
            }
        }
    }

    /** What tells whether colleagues' logs have changed: names and sizes. Cheap; may be called from another thread. */
    public String fingerprint() throws IOException {
        String own = writer().map(name -> name + "-").orElse("/");
        TreeMap<String, Long> sizes = new TreeMap<>();
        for (Path file : LogReader.files(path.resolve(LOG))) {
            String name = file.getFileName().toString();
            if (!name.startsWith(own)) {
                sizes.put(name, Files.size(file));
            }
        }
        return sizes.toString();
    }

    /** Reads the logs again, for what colleagues have written since; on a thread of its own. Give the result to {@link #accept}. */
    public List<Step> reread() throws IOException {
        return new LogReader(codec).read(path.resolve(LOG)).steps();
    }

    /** Takes what was read again for the steps of this study. */
    public void accept(List<Step> read) {
        steps = new ArrayList<>(read);
        clock = Math.max(clock, read.isEmpty() ? 0 : read.get(read.size() - 1).clock());
    }

    /** Gives the right to write back, after everything appended is on the disk. */
    @Override
    public void close() throws PlainException {
        try {
            force();
        } finally {
            AutoCloseable right = lock;
            LogWriter out = log;
            log = null;
            lock = null;
            try {
                close(out);
            } finally {
                close(right);
            }
        }
    }

    private void close(@Nullable AutoCloseable thing) throws PlainException {
        if (thing != null) {
            try {
                thing.close();
            } catch (Exception e) {
                throw new PlainException(Message.of(StudyFolder.class, "write.failed", path, String.valueOf(e.getMessage())), e);
            }
        }
    }

    private void readCard() throws IOException {
        StudyCard card = StudyCard.read(path);
        if (card == null) {
            findings.add(Finding.grave("finding.card", path.resolve(StudyCard.FILE)));
        } else if (card.format() > StudyCard.FORMAT) {
            findings.add(Finding.grave("finding.format", card.format()));
        }
    }

    private void readLogs() throws IOException {
        if (!Files.isDirectory(path.resolve(LOG))) {
            findings.add(Finding.remark("finding.nolog", path.resolve(LOG)));
            return;
        }
        LogReader.Reading reading = new LogReader(codec).read(path.resolve(LOG));
        findings.addAll(reading.findings());
        torn = reading.torn().size();
        accept(reading.steps());
    }

    private void prepareWriting() throws IOException {
        if (findings.stream().anyMatch(Finding::grave)) {
            return;
        }
        if (!canWrite()) {
            findings.add(Finding.grave("finding.norights", path));
            return;
        }
        Optional<AutoCloseable> right = machine.lock(path);
        if (right.isEmpty()) {
            findings.add(Finding.grave("finding.locked"));
            return;
        }
        lock = right.get();
        Files.createDirectories(path.resolve(LOG));
        Machine.WriterName me = machine.writer(path);
        long last = steps.stream().filter(s -> s.writer().equals(me.name())).mapToLong(Step::n).max().orElse(0);
        if (last < me.written()) {
            findings.add(Finding.remark("finding.short", me.written() - last));
            writer = machine.renew(path);
        } else {
            writer = new Machine.WriterName(me.name(), last);
        }
        log = new LogWriter(path.resolve(LOG), writer.name());
    }

    private boolean canWrite() {
        Path logFolder = path.resolve(LOG);
        return Files.isWritable(Files.isDirectory(logFolder, LinkOption.NOFOLLOW_LINKS) ? logFolder : path);
    }

    private void requireWritable() throws PlainException {
        if (log == null) {
            throw problem("folder.readonly", path);
        }
    }

    private PlainException unwritable(IOException e) {
        String said = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        boolean full = said.contains("no space") || said.contains("disk space") || said.contains("not enough space")
            || said.contains("quota");
        Message message = full ? Message.of(StudyFolder.class, "write.full", path)
            : Message.of(StudyFolder.class, "write.failed", path, reason(e));
        return new PlainException(message, e);
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (DirectoryStream<Path> inside = Files.newDirectoryStream(folder)) {
            return !inside.iterator().hasNext();
        }
    }

    private static String reason(IOException e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }

    private static PlainException problem(String key, Path path) {
        return new PlainException(Message.of(StudyFolder.class, key, path));
    }
}
