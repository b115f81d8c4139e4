package org.kantlijn.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    static final String LOG = "log";

    private final Path path;
    private final Machine machine;
    private final StepCodec codec = new StepCodec();
    private final TextFiles texts;
    private final List<Finding> findings = new ArrayList<>();
    private List<Step> steps = new ArrayList<>();
    private int torn;
    private volatile int fetched;
    private long clock;
    private volatile @Nullable OwnLog own;

    private StudyFolder(Path path, Machine machine) {
        this.path = path;
        this.machine = machine;
        this.texts = new TextFiles(path.resolve("texts"));
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
            if (writing) {
                folder.takeRight();
            }
            folder.readLogs();
            folder.beginWriting();
        } catch (IOException e) {
            folder.close();
            throw new PlainException(Message.of(StudyFolder.class, "folder.unreadable", path, Reasons.of(e)), e);
        }
        return folder;
    }

    /**
     * Opens a study for reading as it was once.
     *
     * @param last the last step that it has
     * @throws PlainException when there is no study there or it cannot be read at all
     */
    public static StudyFolder openUntil(Path path, Machine machine, Step last) throws PlainException {
        StudyFolder folder = open(path, machine, false);
        folder.steps.removeIf(step -> step.compareTo(last) > 0);
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

    /** What people should know of this folder, from opening it and since. */
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
        OwnLog mine = own;
        return mine != null && mine.isOpen();
    }

    /** The name under which this machine writes here; empty when it does not. */
    public Optional<String> writer() {
        return Optional.ofNullable(own).map(OwnLog::name);
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
        OwnLog mine = requireWritable();
        if (!Files.isDirectory(path)) {
            throw problem("folder.gone", path);
        }
        try {
            Machine.WriterName me = mine.ready(steps, findings);
            Step step = new Step(Id.random(), me.name(), next(me.written()), next(clock), at, coder, name, changes, undoes);
            mine.append(step);
            clock = step.clock();
            steps.add(step);
            return step;
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /** Gets everything ready that the first step needs, so that it is not the one to wait; on a background thread. */
    public void warmUp(Step any) {
        codec.write(any);
    }

    /** One more, but for what a forged line may have driven to the end of all numbers. */
    private static long next(long number) {
        return Math.min(number + 1, StepCodec.HIGHEST);
    }

    /** Makes ready what writing takes, and reading what is no mere coding or import; on any thread, before there is anything to read. */
    public static void prepare() {
        StepCodec.prepare();
    }

    /**
     * Waits until all that was appended is on the disk for certain. May be called from another thread.
     *
     * @throws PlainException when the disk refuses
     */
    public void force() throws PlainException {
        OwnLog mine = own;
        if (mine != null) {
            try {
                mine.force();
            } catch (IOException e) {
                throw unwritable(e);
            }
            try {
                mine.remember();
            } catch (IOException e) {
                throw new PlainException(Message.of(StudyFolder.class, "machine.unwritable", Reasons.of(e)), e);
            }
        }
    }

    /** How often texts that had been missing were found there; counted by {@link #fingerprint()}. */
    public int textsFetched() {
        return fetched;
    }

    /**
     * What tells whether colleagues' logs have changed, by names and sizes, or texts that were missing have come. Cheap; may be called from
     * another thread.
     */
    public String fingerprint() throws IOException {
        String mine = writer().map(name -> name + "-\\d{4}\\.jsonl").orElse("/");
        TreeMap<String, Long> sizes = new TreeMap<>();
        for (Path file : LogReader.files(path.resolve(LOG))) {
            String name = file.getFileName().toString();
            if (!name.matches(mine)) {
                sizes.put(name, Files.size(file));
            }
        }
        fetched = texts.fetch();
        return sizes + " " + fetched;
    }

    /** Reads the logs again, for what colleagues have written since; on a thread of its own. Give the result to {@link #accept}. */
    public News reread() throws IOException {
        LogReader.Reading reading = new LogReader(codec).read(path.resolve(LOG));
        return new News(reading.steps(), reading.findings(), reading.torn().size());
    }

    /**
     * What was read again.
     *
     * @param steps the steps on disk, in order
     * @param findings what people should know
     * @param torn how many lines could not be read
     */
    public record News(List<Step> steps, List<Finding> findings, int torn) {
    }

    /**
     * All steps that are known here or were read, in order: what was here once is never dropped because a sync tool has it away for a
     * while.
     */
    public static List<Step> union(List<Step> held, List<Step> read) {
        Map<Id<Step>, Step> all = new LinkedHashMap<>();
        read.forEach(step -> all.put(step.id(), step));
        held.forEach(step -> all.putIfAbsent(step.id(), step));
        return all.values().stream().sorted().toList();
    }

    /**
     * Takes what was read again: the steps of this study are then those given. Ends writing where a newer program's steps arrived.
     *
     * @param all what was held and read, from {@link #union}
     * @throws PlainException when writing had to end and the disk refuses
     */
    public void accept(List<Step> all, News news) throws PlainException {
        take(all);
        torn = news.torn();
        news.findings().stream().filter(finding -> !findings.contains(finding)).forEach(findings::add);
        if (isWritable() && findings.stream().anyMatch(Finding::grave)) {
            close();
        }
    }

    private void take(List<Step> read) {
        steps = new ArrayList<>(read);
        clock = Math.max(clock, read.isEmpty() ? 0 : read.get(read.size() - 1).clock());
    }

    /** Gives the right to write back, after everything appended is on the disk. */
    @Override
    public void close() throws PlainException {
        OwnLog mine = own;
        own = null;
        if (mine == null) {
            return;
        }
        try (mine) {
            if (mine.isOpen() && Files.isDirectory(path)) {
                mine.ready(steps, findings);
            }
            mine.force();
            mine.remember();
        } catch (IOException e) {
            throw unwritable(e);
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
        take(reading.steps());
    }

    /** Takes the right to write before the logs are read: what another window wrote until now is then in them. */
    private void takeRight() {
        if (findings.stream().anyMatch(Finding::grave)) {
            return;
        }
        if (!canWrite()) {
            findings.add(Finding.grave("finding.norights", path));
            return;
        }
        try {
            OwnLog.lock(path, path.resolve(LOG), machine, codec)
                .ifPresentOrElse(mine -> own = mine, () -> findings.add(Finding.grave("finding.locked")));
        } catch (IOException e) {
            findings.add(Finding.grave("finding.machine", Reasons.of(e)));
        }
    }

    private void beginWriting() throws IOException {
        OwnLog mine = own;
        if (mine == null) {
            return;
        }
        if (findings.stream().anyMatch(Finding::grave)) {
            own = null;
            mine.close();
        } else {
            mine.begin(steps, findings);
        }
    }

    private boolean canWrite() {
        Path logFolder = path.resolve(LOG);
        return Files.isWritable(Files.isDirectory(logFolder, LinkOption.NOFOLLOW_LINKS) ? logFolder : path);
    }

    private OwnLog requireWritable() throws PlainException {
        OwnLog mine = own;
        if (mine == null || !mine.isOpen()) {
            throw problem("folder.readonly", path);
        }
        return mine;
    }

    private PlainException unwritable(IOException e) {
        Message message = Reasons.isFull(e) ? Message.of(StudyFolder.class, "write.full", path)
            : Message.of(StudyFolder.class, "write.failed", path, Reasons.of(e));
        return new PlainException(message, e);
    }

    private static PlainException problem(String key, Path path) {
        return new PlainException(Message.of(StudyFolder.class, key, path));
    }
}
