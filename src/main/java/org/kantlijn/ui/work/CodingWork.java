package org.kantlijn.ui.work;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kantlijn.change.Change;
import org.kantlijn.change.CodeAdded;
import org.kantlijn.change.CodeApplied;
import org.kantlijn.change.CodingRecoded;
import org.kantlijn.change.CodingResized;
import org.kantlijn.change.Removed;
import org.kantlijn.study.Code;
import org.kantlijn.study.Coding;
import org.kantlijn.study.Colour;
import org.kantlijn.study.Id;
import org.kantlijn.study.Kind;
import org.kantlijn.study.Study;
import org.kantlijn.study.Transcript;
import org.kantlijn.text.Span;

/** What coders do all day: applying, changing and removing codes at the selected passage. The same for key, menu, button and drop. */
public final class CodingWork {

    private static final int LONGEST_IN_VIVO = 60;

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
        remember(code.id());
        work.selection().code().set(code.id());
        return transcript().filter(t -> !passage.isEmpty() && !isCoded(t, passage, code))
            .map(t -> work.apply("code.apply", coding(t, passage, code.id()))).orElse(false);
    }

    /** Makes a code and applies it to the selected passage, one step. */
    public boolean applyNew(String name, @Nullable Id<Code> parent) {
        return applyNew(name, parent, "code.apply");
    }

    /** Makes a code out of the selected words themselves and applies it to them. */
    public boolean applyInVivo() {
        Span passage = work.selection().passage().get();
        return transcript().map(t -> inVivoName(work.study().text(t).slice(passage)))
            .map(name -> applyNew(name, null, "code.invivo")).orElse(false);
    }

    private boolean applyNew(String name, @Nullable Id<Code> parent, String step) {
        Span passage = work.selection().passage().get();
        Optional<Transcript> transcript = transcript();
        if (transcript.isEmpty() || passage.isEmpty() || name.isBlank()) {
            return false;
        }
        Optional<Code> twin = work.study().children(parent).stream().filter(c -> c.name().equalsIgnoreCase(name.strip())).findFirst();
        if (twin.isPresent()) {
            return apply(twin.get());
        }
        Id<Code> id = Id.random();
        List<Change> changes = new ArrayList<>();
        changes.add(new CodeAdded(id, name.strip(), parent, freshColour(work.study(), parent), Code.Guide.EMPTY));
        changes.add(coding(transcript.get(), passage, id));
        remember(id);
        boolean applied = work.apply(step, changes);
        if (applied) {
            work.selection().code().set(id);
        }
        return applied;
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
            again(coding);
        }
        return changed;
    }

    /** Puts a coding over another passage. */
    public boolean resize(Coding coding, Span passage) {
        boolean changed = !passage.isEmpty() && !passage.equals(coding.span())
            && work.apply("coding.resize", new CodingResized(coding.id(), coding.transcript(), passage.start(), passage.end()));
        if (changed) {
            again(coding);
        }
        return changed;
    }

    /** Selects a coding as it is now. */
    private void again(Coding coding) {
        work.study().coding(coding.transcript(), coding.id()).ifPresent(work.selection().coding()::set);
    }

    /** The colour for a new code: the one used least among its siblings. */
    public static Colour freshColour(Study study, @Nullable Id<Code> parent) {
        return Colour.leastUsed(study.children(parent).stream().map(Code::colour).toList());
    }

    private Optional<Transcript> transcript() {
        Id<Transcript> id = work.selection().transcript().get();
        return id == null ? Optional.empty() : work.study().transcript(id);
    }

    private boolean isCoded(Transcript transcript, Span passage, Code code) {
        return work.study().codings(transcript.id()).overlapping(passage).stream().anyMatch(
            c -> c.span().equals(passage) && c.code().equals(code.id()) && c.coder().equals(work.coder().id()));
    }

    private static Change coding(Transcript transcript, Span passage, Id<Code> code) {
        return new CodeApplied(Id.random(), transcript.id(), transcript.text(), passage.start(), passage.end(), code, null, null);
    }

    private void remember(Id<Code> code) {
        recent.remove(code);
        recent.push(code);
    }

    private static String inVivoName(String words) {
        String line = words.strip().replaceAll("\\s+", " ").replaceFirst("[.,;:!?…]+$", "");
        if (line.length() <= LONGEST_IN_VIVO) {
            return line;
        }
        int blank = line.lastIndexOf(' ', LONGEST_IN_VIVO);
        return line.substring(0, blank > 0 ? blank : line.offsetByCodePoints(0, Math.min(LONGEST_IN_VIVO, line.codePointCount(0,
            line.length()))))
            + "…";
    }
}
