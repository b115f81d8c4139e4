package org.kantlijn.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kantlijn.change.Change;
import org.kantlijn.change.CoderNamed;
import org.kantlijn.change.Material;
import org.kantlijn.change.Step;
import org.kantlijn.change.StudyDescribed;
import org.kantlijn.study.Coder;
import org.kantlijn.study.Id;
import org.kantlijn.study.Study;
import org.kantlijn.study.StudyEditor;
import org.kantlijn.store.EmptyStudy;
import org.kantlijn.store.Finding;
import org.kantlijn.store.Machine;
import org.kantlijn.store.StudyFolder;
import org.kantlijn.wording.Message;
import org.kantlijn.wording.PlainException;

/**
 * A study that somebody works in: the one door for every change.
 *
 * <p>All methods belong to one thread, the event thread in a window; {@link #study()} may be read from any. A step is shown only once its
 * line is written.
 */
public final class OpenStudy implements AutoCloseable {

    /** So many steps are made ready for undo, and as many for redo, where the history is gone through for one. */
    private static final int NEXT = 16;

    private final StudyFolder folder;
    private final Session session;
    private final InstantSource clock;
    private final Executor thread;
    private final List<StudyListener> listeners = new CopyOnWriteArrayList<>();
    private final Inverses inverses = new Inverses();
    private final DiskKeeper keeper;
    private Coder coder;
    private StudyEditor editor;
    private StepLedger ledger;
    private int textsFetched;
    private volatile Study study;

    private OpenStudy(StudyFolder folder, Session session) {
        this.folder = folder;
        this.session = session;
        this.clock = session.clock();
        this.thread = session.thread();
        this.coder = new Coder(Id.ofCoder(session.coder()), session.coder());
        CompletableFuture<StepLedger> entering = CompletableFuture.supplyAsync(() -> new StepLedger(coder.id(), folder.steps()));
        this.editor = Replay.all(folder.steps(), folder.texts());
        this.study = editor.study();
        this.ledger = entering.join();
        this.keeper = new DiskKeeper(folder, problem -> thread.execute(() -> listeners.forEach(l -> l.trouble(problem))));
    }

    /**
     * Makes a study and opens it.
     *
     * @throws PlainException when it cannot be made there
     */
    public static OpenStudy create(Path path, String title, String question, Session session) throws PlainException {
        EmptyStudy.create(path);
        OpenStudy open = open(path, session);
        try {
            open.apply("study.describe", new StudyDescribed(title, question));
            return open;
        } catch (PlainException e) {
            open.close();
            EmptyStudy.discard(path);
            throw e;
        }
    }

    /**
     * Opens a study, for reading only where writing might do harm; {@link #findings()} says why.
     *
     * @throws PlainException when it cannot be read at all
     */
    public static OpenStudy open(Path path, Session session) throws PlainException {
        StudyFolder folder = StudyFolder.open(path, session.machine(), session.writing());
        return new OpenStudy(folder, session);
    }

    /**
     * Who opens a study, where, and how.
     *
     * @param machine what this machine remembers of study folders
     * @param coder the name of who acts
     * @param clock the time that steps bear, for people to read
     * @param writing false when nothing will be changed
     * @param thread runs what the background has to tell: the event thread in a window
     */
    public record Session(Machine machine, String coder, InstantSource clock, boolean writing, Executor thread) {
    }

    /** The study as it is now. */
    public Study study() {
        return study;
    }

    /** Where the study is. */
    public Path path() {
        return folder.path();
    }

    /** Who acts. */
    public Coder coder() {
        return coder;
    }

    /** Lets somebody else act from now on: their steps, their undo. */
    public void actAs(String name) {
        coder = new Coder(Id.ofCoder(name), name);
        ledger = new StepLedger(coder.id(), folder.steps());
        listeners.forEach(listener -> listener.changed(study, study, null));
    }

    /** False when the study is open for reading only. */
    public boolean isWritable() {
        return folder.isWritable();
    }

    /** What people should know of the study's folder, missing texts included. */
    public List<Message> findings() {
        return findings(false);
    }

    /** What people should know of the study's folder after every text was read; takes time. */
    public List<Message> findingsOfAllTexts() {
        return findings(true);
    }

    private List<Message> findings(boolean reading) {
        return Stream.concat(folder.findings().stream(), folder.findings(study.transcripts(), reading).stream())
            .map(Finding::message).toList();
    }

    /** How many lines of the logs could not be read. */
    public int unreadableLines() {
        return folder.torn();
    }

    /** Hears of every change from now on. */
    public void addListener(StudyListener listener) {
        listeners.add(listener);
    }

    /** Hears of nothing any more. */
    public void removeListener(StudyListener listener) {
        listeners.remove(listener);
    }

    /**
     * Takes a step.
     *
     * @param name what was meant, such as {@code code.apply}
     * @param changes what happens, in order; all or nothing
     * @return the step as it was written
     * @throws PlainException when it could not be written; the study is then as it was
     */
    public Step apply(String name, Change... changes) throws PlainException {
        return apply(name, List.of(changes));
    }

    /** Takes a step of many changes; see {@link #apply(String, Change...)}. */
    public Step apply(String name, List<Change> changes) throws PlainException {
        introduceCoder();
        return take(name, changes, null);
    }

    /**
     * Writes the texts and files of a large import beforehand, on any thread, so that its step costs no more than a line.
     *
     * @throws PlainException when the disk is full or cannot be written
     */
    public void keep(Material material) throws PlainException {
        folder.keep(material);
    }

    /** Keeps the texts and files of an import, then takes its step; see {@link #apply(String, Change...)}. */
    public Step apply(String name, Material material) throws PlainException {
        folder.keep(material);
        return apply(name, material.changes());
    }

    /** The coder's last step that is not undone; empty when there is none. */
    public Optional<Step> nextUndo() {
        return isWritable() ? ledger.nextUndo() : Optional.empty();
    }

    /** The step that redo would do again; empty when there is none. */
    public Optional<Step> nextRedo() {
        return isWritable() ? ledger.nextRedo().map(ledger::origin) : Optional.empty();
    }

    /** Takes back the coder's last step that is not undone; empty when there is none. */
    public Optional<Step> undo() throws PlainException {
        Optional<Step> step = nextUndo();
        return step.isEmpty() ? step : Optional.of(takeBack(step.get()));
    }

    /** Does again what was undone last; empty when there is nothing. */
    public Optional<Step> redo() throws PlainException {
        Optional<Step> undoing = isWritable() ? ledger.nextRedo() : Optional.empty();
        return undoing.isEmpty() ? undoing : Optional.of(takeBack(undoing.get()));
    }

    /**
     * Takes one step back, whatever came after; later work on the same things stays as far as it can. Undo keeps to one's own steps; this
     * is the deliberate act of putting a single step back, one's own or a colleague's, and is a step like any other.
     *
     * @throws PlainException when it was taken back before, or could not be written
     */
    public Step takeBack(Step step) throws PlainException {
        if (ledger.isUndone(step)) {
            throw new PlainException(Message.of(OpenStudy.class, "step.undone"));
        }
        introduceCoder();
        Optional<Material> corrections = CorrectionsTakenBack.of(step, study);
        if (corrections.isPresent()) {
            folder.keep(corrections.get());
            return take(step.name(), corrections.get().changes(), step.id());
        }
        return take(step.name(), inverses.of(step, ledger.next(NEXT), folder.steps(), folder.texts()), step.id());
    }

    /** All steps in order. */
    public List<Step> history() {
        return List.copyOf(folder.steps());
    }

    /** How many steps there are. */
    public int steps() {
        return folder.steps().size();
    }

    /** True when the step was taken back and not done again. */
    public boolean isUndone(Step step) {
        return ledger.isUndone(step);
    }

    /** The step that this one takes back or does again; null for an ordinary one. */
    public @Nullable Step undoneBy(Step step) {
        return ledger.byId(step.undoes());
    }

    /**
     * The study as it was just after a step; on any thread, and takes time in a long history.
     *
     * @param history all steps, as {@link #history()} gave them on the thread of this study
     */
    public Study asOf(Step step, List<Step> history) {
        return Replay.upTo(step, history, folder.texts()).study();
    }

    /**
     * The same study as it was just after a step, open for reading only and apart from this one; takes time in a long history.
     *
     * @throws PlainException when it cannot be read any more
     */
    public OpenStudy past(Step step) throws PlainException {
        return new OpenStudy(StudyFolder.openUntil(folder.path(), session.machine(), step), session);
    }

    /** Reads all texts once in the background, and looks for colleagues' steps from now on, every other second. */
    public void watch() {
        Optional<Step> any = folder.steps().stream().findFirst();
        keeper.watch(this::refresh, () -> {
            any.ifPresent(folder::warmUp);
            readTexts();
        });
    }

    private void readTexts() {
        folder.findings(study.transcripts(), true).stream().filter(finding -> !finding.message().key().endsWith("missing"))
            .forEach(finding -> thread.execute(
                () -> listeners.forEach(listener -> listener.trouble(new PlainException(finding.message())))));
    }

    /** Reads what colleagues have written; called on the background thread. */
    private void refresh() throws IOException {
        StudyFolder.News news = folder.reread();
        thread.execute(() -> {
            List<Step> held = history();
            keeper.run(() -> fold(news, held));
        });
    }

    /** Folds what is held and what was read; called on the background thread. */
    private void fold(StudyFolder.News news, List<Step> held) {
        List<Step> all = StudyFolder.union(held, news.steps());
        StudyEditor folded = all.size() == held.size() ? editor : Replay.all(all, folder.texts());
        Study fresh = all.size() == held.size() ? study : folded.study();
        thread.execute(() -> {
            if (folder.steps().size() == held.size()) {
                take(news, all, folded, fresh);
            } else {
                // A step was taken here meanwhile.
                keeper.lookAgain();
            }
        });
    }

    private void take(StudyFolder.News news, List<Step> all, StudyEditor folded, Study fresh) {
        int known = folder.findings().size();
        boolean more = all.size() > folder.steps().size();
        try {
            folder.accept(all, news);
        } catch (PlainException e) {
            listeners.forEach(listener -> listener.trouble(e));
        }
        if (more) {
            editor = folded;
            ledger = new StepLedger(coder.id(), all);
            // They were taken in a history without the colleagues' steps.
            inverses.forget();
            publish(fresh, null);
        } else if (textsFetched != folder.textsFetched()) {
            publish(study, null);
        }
        textsFetched = folder.textsFetched();
        tellFindings(known);
    }

    private void tellFindings(int known) {
        List<Finding> findings = folder.findings();
        findings.subList(Math.min(known, findings.size()), findings.size())
            .forEach(finding -> listeners.forEach(listener -> listener.trouble(new PlainException(finding.message()))));
    }

    /**
     * Waits until every step is on the disk and gives the right to write back.
     *
     * @throws PlainException when the disk refuses
     */
    @Override
    public void close() throws PlainException {
        keeper.close();
        folder.close();
    }

    private void introduceCoder() throws PlainException {
        boolean known = study.coders().stream().anyMatch(c -> c.id().equals(coder.id()));
        if (!known) {
            take("coder.join", List.of(new CoderNamed(coder.id(), coder.name())), null);
        }
    }

    private Step take(String name, List<Change> changes, @Nullable Id<Step> undoes) throws PlainException {
        int known = folder.findings().size();
        Step step = folder.append(coder.id(), clock.instant(), name, changes, undoes);
        inverses.carryOut(step, editor);
        ledger.enter(step);
        keeper.forceSoon();
        publish(editor.study(), step);
        tellFindings(known);
        return step;
    }

    private void publish(Study fresh, @Nullable Step step) {
        Study old = study;
        study = fresh;
        for (StudyListener listener : listeners) {
            try {
                listener.changed(old, fresh, step);
            } catch (RuntimeException e) {
                // The step is written: a screen that stumbles over it must not make it look as if it were not.
                Thread here = Thread.currentThread();
                here.getUncaughtExceptionHandler().uncaughtException(here, e);
            }
        }
    }
}
