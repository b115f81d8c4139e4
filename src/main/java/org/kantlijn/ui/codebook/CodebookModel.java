package org.kantlijn.ui.codebook;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kantlijn.change.Change;
import org.kantlijn.change.CodeAdded;
import org.kantlijn.change.Step;
import org.kantlijn.study.Code;
import org.kantlijn.study.Id;
import org.kantlijn.study.Study;
import org.kantlijn.study.Transcript;
import org.kantlijn.ui.kit.Value;
import org.kantlijn.ui.work.CodingWork;
import org.kantlijn.ui.work.Notices;
import org.kantlijn.ui.work.Selection;
import org.kantlijn.ui.work.Work;
import org.kantlijn.wording.Message;
import org.kantlijn.wording.PlainException;
import org.kantlijn.workspace.StudyListener;

/** The codebook as the panel shows it: its rows, the code that is selected, the one that waits to be moved, the one being made. */
final class CodebookModel {

    private final Work work;
    private final PeopleCounts people;
    private final Value<CodeOutline> outline;
    private final Value<@Nullable Code> current;
    private final Value<@Nullable Id<Code>> cut = new Value<>(null);
    private String filter = "";
    private boolean stale;
    private CodeOutline.@Nullable Draft draft;
    private Notices.@Nullable Notice complaint;

    CodebookModel(Work work) {
        this.work = work;
        this.outline = new Value<>(new CodeOutline(work.study(), filter, null));
        this.current = new Value<>(work.study().code(work.selection().code().get()).orElse(null));
        this.people = new PeopleCounts(work.background(), outline::tell);
        work.selection().code().watch(id -> current.set(work.study().code(id).orElse(null)));
        work.selection().step().watch(this::freshen);
        work.onChange(new Follower());
        people.count(work.study());
    }

    private final class Follower implements StudyListener {

        @Override
        public void changed(Study before, Study after, @Nullable Step step) {
            boolean recoded = !sameCodings(before, after);
            boolean renewed = !before.codes().equals(after.codes())
                || !before.pinned(work.coder().id()).equals(after.pinned(work.coder().id()));
            if (renewed || recoded && isInSight(work.selection().step().get())) {
                CodeOutline old = outline.get();
                refresh();
                reselect(old, after);
            } else {
                stale |= recoded;
            }
            if (recoded || renewed || !before.participants().equals(after.participants())) {
                people.countSoon(after);
            }
        }
    }

    /** The number key that applies a code here; 0 for none. */
    int pin(Id<Code> code) {
        return work.study().pinned(work.coder().id()).indexOf(code) + 1;
    }

    private static boolean isInSight(Selection.Step step) {
        return step == Selection.Step.CODE;
    }

    /** Brings the figures up to date that changed while they were out of sight. */
    private void freshen(Selection.Step step) {
        if (stale && isInSight(step)) {
            refresh();
        }
    }

    private static boolean sameCodings(Study before, Study after) {
        List<Transcript> transcripts = after.transcripts();
        return before.transcripts().equals(transcripts)
            && transcripts.stream().allMatch(transcript -> before.codings(transcript.id()) == after.codings(transcript.id()));
    }

    /** A code that went into another leaves the selection to that; one that was removed to what stood next to it. */
    private void reselect(CodeOutline old, Study study) {
        Id<Code> selected = work.selection().code().get();
        if (selected != null) {
            Id<Code> next = study.code(selected).map(Code::id).orElseGet(() -> beside(old, selected, study).orElse(null));
            work.selection().code().set(next);
            current.set(study.code(next).orElse(null));
        }
    }

    private static Optional<Id<Code>> beside(CodeOutline old, Id<Code> gone, Study study) {
        List<Id<Code>> way = old.way(gone);
        if (way.isEmpty()) {
            return Optional.empty();
        }
        Id<Code> parent = way.get(way.size() - 2);
        List<Id<Code>> siblings = old.below(parent);
        int place = siblings.indexOf(gone);
        for (int other : new int[] {place + 1, place - 1}) {
            if (other >= 0 && other < siblings.size() && study.code(siblings.get(other)).isPresent()) {
                return Optional.of(siblings.get(other));
            }
        }
        return study.code(parent).map(Code::id);
    }

    private void refresh() {
        stale = false;
        outline.set(new CodeOutline(work.study(), filter, draft));
    }

    /** The rows; tells also when only their figures are new. */
    Value<CodeOutline> outline() {
        return outline;
    }

    /** The figures of people. */
    PeopleCounts people() {
        return people;
    }

    /** The selected code as it is now. */
    Value<@Nullable Code> current() {
        return current;
    }

    /** The code with that id as it is now. */
    Optional<Code> code(@Nullable Id<Code> id) {
        return work.study().code(id);
    }

    /** The code that was cut and waits to be put elsewhere. */
    Value<@Nullable Id<Code>> cut() {
        return cut;
    }

    /** What can be done in the study as it is now. */
    CodebookEdits edits() {
        return new CodebookEdits(work.study());
    }

    /** Shows only the codes whose names hold the letters, and all above them. */
    void filter(String letters) {
        if (!letters.equals(filter)) {
            filter = letters;
            refresh();
        }
    }

    /** Makes room for a new code under a parent. */
    void draft(@Nullable Id<Code> parent) {
        draft = new CodeOutline.Draft(parent, CodingWork.freshColour(work.study(), parent));
        filter = "";
        refresh();
    }

    /** Gives the room for a new code up, when there is one. */
    void dropDraft() {
        if (draft != null) {
            draft = null;
            refresh();
        }
    }

    /** True when the name can be given to the row; when another has it already, the user is told. */
    boolean accepts(Id<Code> id, String name) {
        CodeOutline.Line line = outline.get().line(id);
        boolean taken = line != null && edits().isTaken(name, line.code().parent(), id);
        if (taken) {
            complain("name.taken", name.strip());
        } else {
            settle();
        }
        return !taken;
    }

    /** Gives a code its name, or makes the code that waited for one; an empty name, or one that is taken, does nothing. */
    void name(Id<Code> id, String name) {
        CodeOutline.Draft place = draft;
        if (id.equals(CodeOutline.DRAFT)) {
            boolean good = place != null && !name.isBlank() && accepts(id, name);
            dropDraft();
            if (good) {
                create(name, place.parent());
            }
        } else if (!name.isBlank() && accepts(id, name)) {
            work.study().code(id).ifPresent(code -> work.apply("code.rename", edits().rename(code, name)));
        }
    }

    /** Makes a code and selects it. */
    void create(String name, @Nullable Id<Code> parent) {
        CodeAdded added = edits().create(name, parent);
        if (work.apply("code.create", added)) {
            work.selection().code().set(added.id());
        }
    }

    /** Puts a code under another, or at the top for null. */
    void move(Code code, @Nullable Id<Code> parent) {
        List<Change> changes = edits().move(code, parent);
        if (!changes.isEmpty() && edits().isTaken(code.name(), parent, code.id())) {
            complain("move.taken", code.name());
        } else if (work.apply("code.move", changes)) {
            settle();
        }
    }

    private void complain(String key, String name) {
        work.tell(new PlainException(Message.of(CodebookModel.class, key, name)));
        complaint = work.notices().strip().get();
    }

    /** Takes a complaint back whose cause is gone. */
    private void settle() {
        if (complaint != null && complaint == work.notices().strip().get()) {
            work.notices().strip().set(null);
        }
        complaint = null;
    }
}
