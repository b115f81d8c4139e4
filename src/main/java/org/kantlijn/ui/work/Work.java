package org.kantlijn.ui.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.swing.JComponent;
import org.jspecify.annotations.Nullable;
import org.kantlijn.change.Change;
import org.kantlijn.change.Material;
import org.kantlijn.change.Step;
import org.kantlijn.settings.DraftsFile;
import org.kantlijn.study.Coder;
import org.kantlijn.study.Study;
import org.kantlijn.ui.kit.Condition;
import org.kantlijn.ui.kit.Value;
import org.kantlijn.wording.PlainException;
import org.kantlijn.wording.Wording;
import org.kantlijn.workspace.OpenStudy;
import org.kantlijn.workspace.StepWords;
import org.kantlijn.workspace.StudyListener;

/** The open study as screens work on it: changes go through here, and what went wrong is told. */
public final class Work {

    private final OpenStudy open;
    private final Locale locale;
    private final Wording wording;
    private final Selection selection;
    private final Notices notices = new Notices();
    private final Background background;
    private final TeamNews news;
    private final Drafts drafts;
    private final List<StudyListener> listeners = new ArrayList<>();
    private final Value<Boolean> writable;
    private final Value<Boolean> undoable;
    private final Value<Boolean> redoable;

    /**
     * @param open the study
     * @param locale the language of all words
     * @param selection what is selected in it
     */
    public Work(OpenStudy open, Locale locale, Selection selection) {
        this(open, locale, selection, new Background(), DraftsFile.none());
    }

    /**
     * @param open the study
     * @param locale the language of all words
     * @param selection what is selected in it
     * @param background runs what takes time
     * @param drafts where words are kept that are being written
     */
    public Work(OpenStudy open, Locale locale, Selection selection, Background background, DraftsFile drafts) {
        this.open = open;
        this.background = background;
        this.locale = locale;
        this.wording = Wording.of(Work.class, locale);
        this.selection = selection;
        this.news = new TeamNews(this);
        this.drafts = new Drafts(this, drafts);
        this.writable = new Value<>(open.isWritable());
        this.undoable = new Value<>(open.nextUndo().isPresent());
        this.redoable = new Value<>(open.nextRedo().isPresent());
        onChange(new Follower());
    }

    private final class Follower implements StudyListener {

        @Override
        public void changed(Study before, Study after, @Nullable Step step) {
            writable.set(open.isWritable());
            undoable.set(open.nextUndo().isPresent());
            redoable.set(open.nextRedo().isPresent());
            if (step != null) {
                news.know(step);
            } else if (before != after) {
                news.arrived(before, after);
            }
        }

        @Override
        public void trouble(PlainException problem) {
            writable.set(open.isWritable());
            tell(problem);
        }
    }

    /** The study itself, for its history and its place. */
    public OpenStudy open() {
        return open;
    }

    /** The study as it is now. */
    public Study study() {
        return open.study();
    }

    /** Who codes. */
    public Coder coder() {
        return open.coder();
    }

    /** The language of all words. */
    public Locale locale() {
        return locale;
    }

    /** What is selected. */
    public Selection selection() {
        return selection;
    }

    /** What there is to tell. */
    public Notices notices() {
        return notices;
    }

    /** The words that are being written. */
    public Drafts drafts() {
        return drafts;
    }

    /** Runs what takes time. */
    public Background background() {
        return background;
    }

    /** Holds while the study can be changed. */
    public Condition writable() {
        return writable.when(can -> can).because(wording.text("readonly"));
    }

    /** Holds while there is something to undo. */
    public Condition undoable() {
        return undoable.when(can -> can);
    }

    /** Holds while there is something to redo. */
    public Condition redoable() {
        return redoable.when(can -> can);
    }

    /** Hears of every change of the study. */
    public void onChange(StudyListener listener) {
        listeners.add(listener);
        open.addListener(listener);
    }

    /** Runs something after every change that comes while a screen is in sight. */
    public void onChangeSeen(JComponent screen, Runnable refresh) {
        onChange((before, after, step) -> {
            if (screen.isShowing()) {
                refresh.run();
            }
        });
    }

    /** Ends the hearing of all who heard through here, when other screens take over. */
    public void leave() {
        listeners.forEach(open::removeListener);
        listeners.clear();
    }

    /**
     * Takes a step; tells the user when it could not be written.
     *
     * @return true when it was taken
     */
    public boolean apply(String step, Change... changes) {
        return apply(step, List.of(changes));
    }

    /** Takes a step of many changes; see {@link #apply(String, Change...)}. */
    public boolean apply(String step, List<Change> changes) {
        return !changes.isEmpty() && attempt(() -> Optional.of(open.apply(step, changes))).isPresent();
    }

    /** Takes the step of an import; see {@link #apply(String, Change...)}. */
    public boolean apply(String step, Material material) {
        return attempt(() -> Optional.of(open.apply(step, material))).isPresent();
    }

    /** Takes a step whose undoing is offered in the quiet line. */
    public boolean applyOfferingUndo(String step, List<Change> changes) {
        boolean taken = apply(step, changes);
        if (taken) {
            offerUndo();
        }
        return taken;
    }

    private void offerUndo() {
        open.nextUndo().ifPresent(step -> notices.quiet().set(new Notices.Notice(Notices.Weight.QUIET, words(step) + ".",
            wording.text("notice.undo"), this::undo)));
    }

    /** Takes back the last step, says which, and shows where it happened. */
    public void undo() {
        Study before = study();
        attempt(open::undo).flatMap(undoing -> Optional.ofNullable(open.undoneBy(undoing)))
            .ifPresent(step -> show(step, before, "notice.undone"));
    }

    /** Does the step that was undone last again, and shows where. */
    public void redo() {
        Study before = study();
        Optional<Step> next = open.nextRedo();
        if (attempt(open::redo).isPresent()) {
            next.ifPresent(step -> show(step, before, "notice.redone"));
        }
    }

    /** Takes one step back, whichever it is, and stays where the user is. */
    public void takeBack(Step step) {
        if (attempt(() -> Optional.of(open.takeBack(step))).isPresent()) {
            notices.quiet().set(new Notices.Notice(Notices.Weight.QUIET, wording.text("notice.undone", words(step)),
                wording.text("notice.redo"), this::redo));
        }
    }

    private void say(String key, Step step) {
        notices.quiet().set(Notices.Notice.of(Notices.Weight.QUIET, wording.text(key, words(step))));
    }

    private void show(Step step, Study before, String key) {
        say(key, step);
        StepPlace.of(step, before, study()).ifPresent(selection::go);
    }

    private String words(Step step) {
        return new StepWords(locale, study()).tell(step).summary();
    }

    /** Tells what went wrong in the strip at the top. */
    public void tell(PlainException problem) {
        notices.strip().set(Notices.Notice.of(Notices.Weight.ERROR, problem.told().in(locale)));
    }

    /** Something that writes and may be refused. */
    private interface Attempt {
        Optional<Step> take() throws PlainException;
    }

    private Optional<Step> attempt(Attempt attempt) {
        try {
            return attempt.take();
        } catch (PlainException e) {
            tell(e);
            return Optional.empty();
        }
    }
}
