package org.kantlijn.ui.codebook;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.kantlijn.change.Change;
import org.kantlijn.change.CodeExamplesSet;
import org.kantlijn.change.CodeGuided;
import org.kantlijn.change.CodeMoved;
import org.kantlijn.change.CodeRenamed;
import org.kantlijn.change.CodesMerged;
import org.kantlijn.change.CodingsConfirmed;
import org.kantlijn.change.MemoAdded;
import org.kantlijn.change.Removed;
import org.kantlijn.study.Code;
import org.kantlijn.study.Coder;
import org.kantlijn.study.Coding;
import org.kantlijn.study.Id;
import org.kantlijn.study.Kind;
import org.kantlijn.study.Memo;
import org.kantlijn.study.Study;
import org.kantlijn.study.Theme;
import org.kantlijn.study.Transcript;
import org.kantlijn.text.Span;

/** One code that goes into another: what the result will be, and what is kept of each. */
final class Merging {

    private final Study study;
    private final Code from;
    private final Code into;
    private final Map<MergedText, Kept> kept = new EnumMap<>(MergedText.class);
    private final List<Coding> codings;
    private final Map<Id<Coding>, Coding> doubles = new LinkedHashMap<>();

    /** Of which code a text is kept. */
    enum Kept {
        BOTH, INTO, FROM
    }

    /** What one coder has marked, whatever the code. */
    private record Passage(Id<Transcript> transcript, Span span, Id<Coder> coder) {

        static Passage of(Coding coding) {
            return new Passage(coding.transcript(), coding.span(), coding.coder());
        }
    }

    Merging(Study study, Code from, Code into) {
        this.study = study;
        this.from = from;
        this.into = into;
        this.codings = of(from).toList();
        Map<Passage, Coding> coded = new HashMap<>();
        of(into).forEach(coding -> coded.putIfAbsent(Passage.of(coding), coding));
        for (Coding coding : codings) {
            Coding there = coded.putIfAbsent(Passage.of(coding), coding);
            if (there != null) {
                doubles.put(coding.id(), there);
            }
        }
    }

    private Stream<Coding> of(Code code) {
        return study.codings().filter(coding -> coding.code().equals(code.id()));
    }

    /** The same in the study as it is by now, which a colleague may have changed; as it is where one of the codes is gone. */
    Merging in(Study now) {
        Merging same = new Merging(now, now.code(from.id()).orElse(from), now.code(into.id()).orElse(into));
        same.kept.putAll(kept);
        return same;
    }

    Code from() {
        return from;
    }

    Code into() {
        return into;
    }

    /** How many fragments go to the result. */
    int moved() {
        return codings.size() - doubles.size();
    }

    /** How many fragments are at the same place as one of the result, by the same coder, and become one with that. */
    int coinciding() {
        return doubles.size();
    }

    /** How many fragments a code has. */
    int fragments(Code code) {
        return study.codingCounts().getOrDefault(code.id(), 0);
    }

    /** The themes that the result is under: those of both. */
    List<Theme> themes() {
        return Stream.concat(study.themesOf(into.id()).stream(), study.themesOf(from.id()).stream()).distinct().toList();
    }

    /** How many memos go along: those of the code, and those of fragments that become one with another. */
    int memos() {
        int ofDoubles = doubles.keySet().stream().mapToInt(id -> memos(id).size()).sum();
        return study.memos(new Memo.Subject(Kind.CODE, from.id())).size() + ofDoubles;
    }

    private List<Memo> memos(Id<Coding> coding) {
        return study.memos(new Memo.Subject(Kind.CODING, coding));
    }

    /** The codes that come to stand under the result. */
    List<Code> children() {
        return study.children(from.id()).stream().filter(code -> !code.id().equals(into.id())).toList();
    }

    /** The texts in which the codes differ: what is kept of these can be chosen. */
    List<MergedText> differing() {
        return Stream.of(MergedText.values()).filter(text -> text.differs(from, into))
            .filter(text -> text != MergedText.NAME || !isNameTaken()).toList();
    }

    /** True when another code beside the result has the name of the code that goes. */
    private boolean isNameTaken() {
        return study.children(into.parent()).stream().anyMatch(code -> !code.id().equals(from.id()) && !code.id().equals(into.id())
            && code.name().strip().equalsIgnoreCase(from.name().strip()));
    }

    /** What is kept of a text; at first of the name that of the result, and of all else both. */
    Kept kept(MergedText text) {
        return kept.getOrDefault(text, text == MergedText.NAME ? Kept.INTO : Kept.BOTH);
    }

    /** Chooses what is kept of a text. */
    void keep(MergedText text, Kept choice) {
        kept.put(text, choice);
    }

    /** What the result will say. */
    String result(MergedText text) {
        return text.kept(from, into, kept(text));
    }

    /** The step; a target below the code is first moved to the code's own place, and no passage has the same code of one coder twice. */
    List<Change> changes() {
        if (from.id().equals(into.id())) {
            return List.of();
        }
        List<Change> changes = new ArrayList<>();
        if (study.lineage(into).stream().anyMatch(above -> above.id().equals(from.id()))) {
            changes.add(new CodeMoved(into.id(), from.parent()));
        }
        changes.add(new CodesMerged(List.of(from.id()), into.id()));
        describe(changes);
        doubles.forEach((gone, stays) -> unite(gone, stays, changes));
        return changes;
    }

    private void describe(List<Change> changes) {
        String name = result(MergedText.NAME).strip();
        if (!name.equals(into.name())) {
            changes.add(new CodeRenamed(into.id(), name));
        }
        Code.Guide guide = new Code.Guide(result(MergedText.DESCRIPTION), result(MergedText.INCLUDE), result(MergedText.EXCLUDE),
            result(MergedText.EXAMPLE));
        if (!guide.equals(into.guide())) {
            changes.add(new CodeGuided(into.id(), guide));
            confirm(guide, changes);
        }
        Set<Id<Coding>> examples = new LinkedHashSet<>(into.examples());
        from.examples().forEach(id -> examples.add(doubles.containsKey(id) ? doubles.get(id).id() : id));
        if (examples.size() > into.examples().size()) {
            changes.add(new CodeExamplesSet(into.id(), List.copyOf(examples)));
        }
    }

    /** That both descriptions are one now is no reason to look again at fragments that fitted either. */
    private void confirm(Code.Guide guide, List<Change> changes) {
        List<Id<Coding>> fitting = Stream.concat(of(into), codings.stream().filter(coding -> !doubles.containsKey(coding.id())))
            .filter(coding -> !coding.guide().definesAs(Code.Guide.EMPTY) && study.toRecheck(coding).isEmpty()).map(Coding::id).toList();
        if (!guide.definesAs(into.guide()) && !fitting.isEmpty()) {
            changes.add(new CodingsConfirmed(fitting, guide));
        }
    }

    /** What was noted of the one is noted of the other. */
    private void unite(Id<Coding> gone, Coding stays, List<Change> changes) {
        changes.add(new Removed(Kind.CODING, gone));
        for (Memo memo : memos(gone)) {
            Id<Coder> coder = memo.coder();
            Instant at = memo.at();
            changes.add(new MemoAdded(Id.random(), new Memo.Subject(Kind.CODING, stays.id()), memo.sort(), memo.text(), coder, at));
        }
    }
}
