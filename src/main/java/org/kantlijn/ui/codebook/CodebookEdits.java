package org.kantlijn.ui.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kantlijn.change.Change;
import org.kantlijn.change.CodeAdded;
import org.kantlijn.change.CodeColoured;
import org.kantlijn.change.CodeExamplesSet;
import org.kantlijn.change.CodeGuided;
import org.kantlijn.change.CodeMoved;
import org.kantlijn.change.CodeOriginSet;
import org.kantlijn.change.CodeRenamed;
import org.kantlijn.change.CodingsConfirmed;
import org.kantlijn.change.Removed;
import org.kantlijn.study.Code;
import org.kantlijn.study.Coding;
import org.kantlijn.study.Colour;
import org.kantlijn.study.Id;
import org.kantlijn.study.Kind;
import org.kantlijn.study.Recheck;
import org.kantlijn.study.Study;
import org.kantlijn.ui.work.CodingWork;

/** What working on the codebook comes down to: the changes of each intent in the study as it stands, none where nothing would alter. */
final class CodebookEdits {

    private final Study study;

    CodebookEdits(Study study) {
        this.study = study;
    }

    /** True when another code under that parent has the name; upper and lower case are one. */
    boolean isTaken(String name, @Nullable Id<Code> parent, @Nullable Id<Code> except) {
        return study.children(parent).stream()
            .anyMatch(code -> !code.id().equals(except) && code.name().strip().equalsIgnoreCase(name.strip()));
    }

    /** A new code in the colour that is used least among its siblings. */
    CodeAdded create(String name, @Nullable Id<Code> parent) {
        return new CodeAdded(Id.random(), name.strip(), parent, CodingWork.freshColour(study, parent), Code.Guide.EMPTY);
    }

    List<Change> rename(Code code, String name) {
        String clean = name.strip();
        return clean.isEmpty() || clean.equals(code.name()) ? List.of() : List.of(new CodeRenamed(code.id(), clean));
    }

    List<Change> colour(Code code, Colour colour) {
        return colour == code.colour() ? List.of() : List.of(new CodeColoured(code.id(), colour));
    }

    /** Guide and name in one intent; the guide comes first, as it is what the step is told by. */
    List<Change> describe(Code code, String name, Code.Guide guide) {
        List<Change> changes = new ArrayList<>();
        if (!guide.equals(code.guide())) {
            changes.add(new CodeGuided(code.id(), guide));
        }
        changes.addAll(rename(code, name));
        return changes;
    }

    /** Says where a code comes from. */
    List<Change> origin(Code code, Code.Origin origin) {
        return origin == code.origin() ? List.of() : List.of(new CodeOriginSet(code.id(), origin));
    }

    /** Takes a coding as an example of its code, or no longer where it was one. */
    List<Change> example(Coding coding) {
        return study.code(coding.code()).<List<Change>>map(code -> {
            List<Id<Coding>> examples = new ArrayList<>(code.examples());
            if (!examples.remove(coding.id())) {
                examples.add(coding.id());
            }
            return List.of(new CodeExamplesSet(code.id(), examples));
        }).orElse(List.of());
    }

    /** How many codings of a code were made under another description and not looked at since. */
    int toRecheck(Code code) {
        return (int) unchecked(code).count();
    }

    /** Says that they all hold. */
    List<Change> confirm(Code code) {
        List<Id<Coding>> codings = unchecked(code).map(Coding::id).toList();
        return codings.isEmpty() ? List.of() : List.of(new CodingsConfirmed(codings, code.guide()));
    }

    private Stream<Coding> unchecked(Code code) {
        return study.codings().filter(coding -> coding.code().equals(code.id()))
            .filter(coding -> study.toRecheck(coding).filter(Recheck.DEFINITION_CHANGED::equals).isPresent());
    }

    /** Puts a code under another, or at the top; nothing where it is there already or where that is below itself. */
    List<Change> move(Code code, @Nullable Id<Code> parent) {
        boolean there = Objects.equals(code.parent(), parent);
        boolean circle = study.code(parent).filter(target -> isWithin(target, code)).isPresent();
        return there || circle ? List.of() : List.of(new CodeMoved(code.id(), parent));
    }

    /** True when the one code is the other or stands somewhere below it. */
    boolean isWithin(Code code, Code top) {
        return study.lineage(code).stream().anyMatch(above -> above.id().equals(top.id()));
    }

    /** Removes a code with all below it; their codings go out of sight with them. */
    List<Change> delete(Code code) {
        return study.subtree(code).stream().<Change>map(gone -> new Removed(Kind.CODE, gone.id())).toList();
    }

    /** How many codings a code has together with all below it. */
    int codingsWithin(Code code) {
        Map<Id<Code>, Integer> counts = study.codingCounts();
        return study.subtree(code).stream().mapToInt(below -> counts.getOrDefault(below.id(), 0)).sum();
    }

    /** How many codings a code has itself. */
    int codings(Code code) {
        return study.codingCounts().getOrDefault(code.id(), 0);
    }
}
