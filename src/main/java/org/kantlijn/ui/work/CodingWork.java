package org.kantlijn.ui.work;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kantlijn.change.Change;
import org.kantlijn.change.CodeAdded;
import org.kantlijn.change.CodeApplied;
import org.kantlijn.change.CodeGuided;
import org.kantlijn.change.CodeOriginSet;
import org.kantlijn.change.CodesPinned;
import org.kantlijn.change.CodingRecoded;
import org.kantlijn.change.CodingResized;
import org.kantlijn.change.Removed;
import org.kantlijn.study.Code;
import org.kantlijn.study.Coding;
import org.kantlijn.study.CodingList;
import org.kantlijn.study.Colour;
import org.kantlijn.study.Id;
import org.kantlijn.study.Kind;
import org.kantlijn.study.Study;
import org.kantlijn.study.Transcript;
import org.kantlijn.text.Span;

/** What coders do all day: applying, changing and removing codes at passages. The same for key, menu, button and drop. */
public final class CodingWork {

    private static final int KEYS = 9;

    private final Work work;
    private final Deque<Id<Code>> recent = new ArrayDeque<>();

    /** Works on what is selected. */
    public CodingWork(Work work) {
        this.work = work;
    }

    /** The codes applied lately, the last first. */
    public List<Id<Code>> recent() {
        return List.copyOf(recent);
    }

    /** Applies a code to the selected passage; nothing happens where the same coder applied it to the same passage before. */
    public boolean apply(Code code) {
        return apply(code, work.selection().passage().get());
    }

    /** Applies a code to a passage of the open transcript. */
    public boolean apply(Code code, Span passage) {
        return apply(List.of(code), passage);
    }

    /** Applies codes to a passage of the open transcript, all in one step. */
    public boolean apply(List<Code> codes, Span passage) {
        codes.forEach(code -> remember(code.id()));
        if (!codes.isEmpty()) {
            work.selection().code().set(codes.get(codes.size() - 1).id());
        }
        Transcript transcript = transcript().orElse(null);
        if (transcript == null || passage.isEmpty()) {
            return false;
        }
        List<Coding> there = exactlyOver(transcript, passage);
        List<Change> changes = codes.stream().filter(code -> there.stream().noneMatch(old -> isMine(old, code)))
            .map(code -> coding(transcript, passage, code.id())).toList();
        return work.apply("code.apply", changes);
    }

    /** Applies a code to many passages at once, in any transcripts, one step. */
    public boolean applyAll(Code code, List<Place> places) {
        List<Change> changes = new ArrayList<>(places.size());
        for (Place place : places) {
            work.study().transcript(place.transcript()).ifPresent(t -> changes.add(coding(t, place.span(), code.id())));
        }
        remember(code.id());
        return work.applyOfferingUndo("code.auto", changes);
    }

    /**
     * Makes a code and applies it to a passage, one step; where there is a code of that name at the top, that is applied.
     *
     * @param description what the code means; empty where that is not known yet
     */
    public boolean applyNew(String name, String description, Span passage) {
        return applyMade(name, description, passage, false);
    }

    /** Makes a code at the top, without applying it; where there is one of that name, that is meant. */
    public Optional<Id<Code>> create(String name) {
        Optional<Code> twin = twin(name);
        if (twin.isPresent() || name.isBlank()) {
            return twin.map(Code::id);
        }
        Id<Code> id = Id.random();
        return work.apply("code.create", fresh(id, name, "")) ? Optional.of(id) : Optional.empty();
    }

    /** Makes a code out of the words of a passage themselves and applies it to them, one step. */
    public boolean applyInVivo(Span passage) {
        return transcript().map(t -> InVivo.name(work.study().text(t).slice(passage)))
            .map(name -> applyMade(name, "", passage, true)).orElse(false);
    }

    private boolean applyMade(String name, String description, Span passage, boolean inVivo) {
        Transcript transcript = transcript().orElse(null);
        if (transcript == null || passage.isEmpty() || name.isBlank()) {
            return false;
        }
        Optional<Code> twin = twin(name);
        if (twin.isPresent()) {
            return apply(twin.get(), passage);
        }
        Id<Code> id = Id.random();
        List<Change> changes = new ArrayList<>(List.of(fresh(id, name, description), coding(transcript, passage, id)));
        if (inVivo) {
            changes.add(1, new CodeOriginSet(id, Code.Origin.IN_VIVO));
        }
        return work.apply(inVivo ? "code.invivo" : "code.apply", changes) && select(id);
    }

    /** Removes a coding; undoing is offered. */
    public boolean remove(Coding coding) {
        boolean removed = work.applyOfferingUndo("coding.remove", List.of(new Removed(Kind.CODING, coding.id())));
        if (removed) {
            work.selection().coding().set(null);
        }
        return removed;
    }

    /** Gives a coding another code; its memos stay. */
    public boolean recode(Coding coding, Code code) {
        remember(code.id());
        boolean changed = !coding.code().equals(code.id())
            && work.apply("coding.recode", new CodingRecoded(coding.id(), coding.transcript(), code.id()));
        if (changed) {
            work.selection().code().set(code.id());
            selectAgain(coding);
        }
        return changed;
    }

    /** Makes a code and gives it to a coding, one step; its memos stay. */
    public boolean recodeNew(Coding coding, String name, String description) {
        Optional<Code> twin = twin(name);
        if (twin.isPresent() || name.isBlank()) {
            return twin.isPresent() && recode(coding, twin.get());
        }
        Id<Code> id = Id.random();
        boolean changed = work.apply("coding.recode", fresh(id, name, description),
            new CodingRecoded(coding.id(), coding.transcript(), id)) && select(id);
        selectAgain(coding);
        return changed;
    }

    /** Puts a coding over another passage. */
    public boolean resize(Coding coding, Span passage) {
        boolean changed = !passage.isEmpty() && !passage.equals(coding.span())
            && work.apply("coding.resize", CodingResized.to(coding.over(passage)));
        if (changed) {
            selectAgain(coding.over(passage));
        }
        return changed;
    }

    /** Makes one coding of those of the same code and coder that overlap or touch it, memos and all, one step. */
    public boolean join(Coding coding) {
        Joining joining = Joining.of(work.study(), coding);
        boolean joined = joining.joinsSome() && work.apply("coding.join", joining.changes(work.study()));
        if (joined) {
            selectAgain(coding.over(joining.passage()));
        }
        return joined;
    }

    /** Writes what a code means. */
    public boolean describe(Code code, String description) {
        Code.Guide old = code.guide();
        return !description.equals(old.description())
            && work.apply("code.describe", new CodeGuided(code.id(), new Code.Guide(description, old.include(), old.exclude(),
                old.example())));
    }

    /**
     * Puts a code under a number key; one that is under it already is taken from there. A code that is under another key moves, and what
     * was under the new key takes the place that it leaves. Other keys stay as they are.
     *
     * @param number from 1 to 9
     */
    public boolean pin(Id<Code> code, int number) {
        List<Id<Code>> pins = new ArrayList<>(work.study().pinned(work.coder().id()));
        while (pins.size() < number) {
            pins.add(Code.NONE);
        }
        int old = pins.indexOf(code);
        Id<Code> there = pins.set(number - 1, old == number - 1 ? Code.NONE : code);
        if (old >= 0 && old != number - 1) {
            pins.set(old, there);
        }
        return work.apply("code.pin", new CodesPinned(work.coder().id(), pins));
    }

    /** Lets the codes under later number keys move up to those that are free. */
    public boolean closeKeys() {
        List<Id<Code>> pins = new ArrayList<>(work.study().pinned(work.coder().id()));
        return pins.removeIf(Code.NONE::equals) && work.apply("code.pin", new CodesPinned(work.coder().id(), pins));
    }

    /** The first number key that is free, from 1; empty when none is. */
    public OptionalInt freeKey() {
        List<Id<Code>> pins = work.study().pinned(work.coder().id());
        return IntStream.rangeClosed(1, KEYS).filter(key -> key > pins.size() || pins.get(key - 1).equals(Code.NONE)).findFirst();
    }

    /** The number key that a code is under, from 1; empty when it is under none. */
    public OptionalInt keyOf(@Nullable Id<Code> code) {
        int place = code == null ? -1 : work.study().pinned(work.coder().id()).indexOf(code);
        return place < 0 ? OptionalInt.empty() : OptionalInt.of(place + 1);
    }

    /** Selects a coding as it is now. */
    private void selectAgain(Coding coding) {
        CodingList codings = work.study().codings(coding.transcript());
        int index = Collections.binarySearch(codings, coding, Coding.IN_TEXT_ORDER);
        if (index >= 0) {
            work.selection().coding().set(codings.get(index));
        }
    }

    private boolean select(Id<Code> code) {
        remember(code);
        work.selection().code().set(code);
        return true;
    }

    /** The colour for a new code: the one used least among its siblings. */
    public static Colour freshColour(Study study, @Nullable Id<Code> parent) {
        return Colour.leastUsed(study.children(parent).stream().map(Code::colour).toList());
    }

    private Change fresh(Id<Code> id, String name, String description) {
        return new CodeAdded(id, name.strip(), null, freshColour(work.study(), null), new Code.Guide(description, "", "", ""));
    }

    private Optional<Code> twin(String name) {
        return work.study().children(null).stream().filter(code -> code.name().equalsIgnoreCase(name.strip())).findFirst();
    }

    private Optional<Transcript> transcript() {
        Id<Transcript> id = work.selection().transcript().get();
        return id == null ? Optional.empty() : work.study().transcript(id);
    }

    /** The codings of just that passage; found without passing over the others. */
    private List<Coding> exactlyOver(Transcript transcript, Span passage) {
        CodingList codings = work.study().codings(transcript.id());
        int low = 0;
        int high = codings.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (codings.get(middle).span().compareTo(passage) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int end = low;
        while (end < codings.size() && codings.get(end).span().equals(passage)) {
            end++;
        }
        return codings.subList(low, end);
    }

    private boolean isMine(Coding coding, Code code) {
        return coding.code().equals(code.id()) && coding.coder().equals(work.coder().id());
    }

    private static Change coding(Transcript transcript, Span passage, Id<Code> code) {
        return new CodeApplied(Id.random(), transcript.id(), transcript.text(), passage.start(), passage.end(), code, null, null);
    }

    private void remember(Id<Code> code) {
        recent.remove(code);
        recent.push(code);
    }
}
