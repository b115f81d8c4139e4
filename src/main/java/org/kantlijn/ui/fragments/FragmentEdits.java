package org.kantlijn.ui.fragments;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kantlijn.change.Change;
import org.kantlijn.change.CodeAdded;
import org.kantlijn.change.CodingRecoded;
import org.kantlijn.change.MemoAdded;
import org.kantlijn.change.MemoEdited;
import org.kantlijn.change.Removed;
import org.kantlijn.study.Code;
import org.kantlijn.study.Coding;
import org.kantlijn.study.Id;
import org.kantlijn.study.Kind;
import org.kantlijn.study.Memo;
import org.kantlijn.ui.work.CodingWork;
import org.kantlijn.ui.work.Work;

/** What is done to fragments from the list: each one step, whatever their number, and nothing else is selected by it. */
final class FragmentEdits {

    private final Work work;

    FragmentEdits(Work work) {
        this.work = work;
    }

    /** Gives codings another code; their memos stay. */
    boolean recode(List<Coding> codings, Code code) {
        return work.applyOfferingUndo("coding.recode", recoded(codings, code.id()));
    }

    /** Makes a code at the top of the codebook and gives it to codings. */
    boolean recodeToNew(List<Coding> codings, String name) {
        Optional<Code> twin = work.study().children(null).stream().filter(code -> code.name().equalsIgnoreCase(name.strip())).findFirst();
        if (twin.isPresent() || name.isBlank()) {
            return twin.isPresent() && recode(codings, twin.get());
        }
        Id<Code> id = Id.random();
        List<Change> changes = new ArrayList<>();
        changes.add(new CodeAdded(id, name.strip(), null, CodingWork.freshColour(work.study(), null), Code.Guide.EMPTY));
        changes.addAll(recoded(codings, id));
        return work.applyOfferingUndo("coding.recode", changes);
    }

    private List<Change> recoded(List<Coding> codings, Id<Code> code) {
        return present(codings).filter(coding -> !coding.code().equals(code))
            .<Change>map(coding -> new CodingRecoded(coding.id(), coding.transcript(), code)).toList();
    }

    /** Removes codings; undoing is offered. */
    boolean remove(List<Coding> codings) {
        boolean removed = work.applyOfferingUndo("coding.remove", present(codings)
            .<Change>map(coding -> new Removed(Kind.CODING, coding.id())).toList());
        Coding chosen = work.selection().coding().get();
        if (removed && chosen != null && codings.stream().anyMatch(coding -> coding.id().equals(chosen.id()))) {
            work.selection().coding().set(null);
        }
        return removed;
    }

    /** Codings as they are now; a colleague may have removed some since they were listed. */
    private Stream<Coding> present(List<Coding> codings) {
        return codings.stream().flatMap(coding -> work.study().coding(coding.transcript(), coding.id()).stream());
    }

    /** What the coder wrote about a coding before, which is then written on. */
    Optional<Memo> ownMemo(Coding coding) {
        return work.study().memos(new Memo.Subject(Kind.CODING, coding.id())).stream()
            .filter(memo -> memo.coder().equals(work.coder().id())).reduce((earlier, later) -> later);
    }

    /** Writes a memo about a coding, or on in the one there was; one that is emptied is removed. */
    boolean write(Coding coding, String text) {
        Optional<Memo> before = ownMemo(coding);
        if (before.isEmpty()) {
            return !text.isBlank() && work.apply("memo.write", new MemoAdded(Id.random(), new Memo.Subject(Kind.CODING, coding.id()),
                Memo.Sort.NOTE, text.strip(), null, null));
        }
        return text.isBlank() ? work.applyOfferingUndo("memo.delete", List.of(new Removed(Kind.MEMO, before.get().id())))
            : work.apply("memo.edit", new MemoEdited(before.get().id(), text.strip()));
    }
}
