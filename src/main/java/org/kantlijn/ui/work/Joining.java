package org.kantlijn.ui.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kantlijn.change.Change;
import org.kantlijn.change.CodingResized;
import org.kantlijn.change.MemoAdded;
import org.kantlijn.change.Removed;
import org.kantlijn.study.Coding;
import org.kantlijn.study.Id;
import org.kantlijn.study.Kind;
import org.kantlijn.study.Memo;
import org.kantlijn.study.Study;
import org.kantlijn.study.Transcript;
import org.kantlijn.text.SourceText;
import org.kantlijn.text.Span;

/**
 * Codings that become one: those of one code by one coder that overlap, or that only blanks part.
 *
 * @param kept the one that they become
 * @param others those that go into it
 * @param passage all of their passages together
 */
record Joining(Coding kept, List<Coding> others, Span passage) {

    static Joining of(Study study, Coding kept) {
        List<Coding> same = new ArrayList<>(study.codings(kept.transcript()).stream()
            .filter(coding -> coding.code().equals(kept.code()) && coding.coder().equals(kept.coder()) && !coding.id().equals(kept.id()))
            .toList());
        Optional<SourceText> text = study.transcript(kept.transcript()).map((Transcript transcript) -> study.text(transcript));
        List<Coding> joined = new ArrayList<>();
        Span passage = kept.span();
        boolean grown = text.isPresent();
        while (grown) {
            Span reached = passage;
            List<Coding> met = same.stream().filter(coding -> meet(reached, coding.span(), text.get())).toList();
            joined.addAll(met);
            same.removeAll(met);
            passage = met.stream().map(Coding::span).reduce(reached, Span::union);
            grown = !met.isEmpty();
        }
        return new Joining(kept, joined, passage);
    }

    private static boolean meet(Span one, Span other, SourceText text) {
        Span between = new Span(Math.min(one.end(), other.end()), Math.max(Math.min(one.end(), other.end()),
            Math.max(one.start(), other.start())));
        return text.slice(between).isBlank();
    }

    boolean joinsSome() {
        return !others.isEmpty();
    }

    /** What makes one of them; what was noted of the others is noted of the one. */
    List<Change> changes(Study study) {
        List<Change> changes = new ArrayList<>();
        changes.add(CodingResized.to(kept.over(passage)));
        for (Coding other : others) {
            changes.add(new Removed(Kind.CODING, other.id()));
            for (Memo memo : study.memos(new Memo.Subject(Kind.CODING, other.id()))) {
                changes.add(new MemoAdded(Id.random(), new Memo.Subject(Kind.CODING, kept.id()), memo.sort(), memo.text(), memo.coder(),
                    memo.at()));
            }
        }
        return changes;
    }
}
