package org.kantlijn.ui.codebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kantlijn.analysis.Citations;
import org.kantlijn.change.Change;
import org.kantlijn.change.CodeAdded;
import org.kantlijn.change.CodingRecoded;
import org.kantlijn.study.Code;
import org.kantlijn.study.Coding;
import org.kantlijn.study.Id;
import org.kantlijn.study.Study;
import org.kantlijn.text.Span;
import org.kantlijn.ui.work.CodingWork;

/** A code that is being split: its fragments one after the other, and which of the new codes each is given. */
final class Splitting {

    private static final int AROUND = 160;

    private final Study study;
    private final Code code;
    private final List<String> names;
    private final List<Coding> codings;
    private final Citations citations;
    private final Map<Id<Coding>, Integer> given = new LinkedHashMap<>();
    private int place;

    /** @param names what the new codes are called */
    Splitting(Study study, Code code, List<String> names) {
        this.study = study;
        this.code = code;
        this.names = List.copyOf(names);
        this.codings = study.codings().filter(coding -> coding.code().equals(code.id())).toList();
        this.citations = Citations.of(study);
    }

    List<String> names() {
        return names;
    }

    /** How many fragments there are. */
    int size() {
        return codings.size();
    }

    /** The position of the fragment that is asked about; {@link #size()} when all were. */
    int place() {
        return place;
    }

    boolean isDone() {
        return place >= codings.size();
    }

    /** How the fragment that is asked about is cited. */
    String citation() {
        return citations.citation(codings.get(place));
    }

    String quote() {
        return study.quote(codings.get(place));
    }

    /** What is said just before the fragment. */
    String before() {
        Coding coding = codings.get(place);
        int start = Math.max(0, coding.span().start() - AROUND);
        return study.transcript(coding.transcript()).map(t -> study.text(t).slice(new Span(start,
            coding.span().start()))).orElse("").strip();
    }

    /** Gives the fragment one of the new codes, by its position, or leaves it by -1, and goes on to the next. */
    void give(int name) {
        if (!isDone()) {
            if (name < 0) {
                given.remove(codings.get(place).id());
            } else {
                given.put(codings.get(place).id(), name);
            }
            place++;
        }
    }

    /** Asks about the fragment before once more. */
    void back() {
        place = Math.max(0, place - 1);
    }

    /** How many fragments were given a new code. */
    int moved() {
        return given.size();
    }

    /** The step: the new codes that were given, beside the old one, and their codings. */
    List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        Map<Integer, Id<Code>> made = new LinkedHashMap<>();
        given.values().stream().distinct().sorted().forEach(name -> {
            Id<Code> id = Id.random();
            made.put(name, id);
            changes.add(new CodeAdded(id, names.get(name), code.parent(), CodingWork.freshColour(study, code.parent()), code.guide()));
        });
        codings.stream().filter(coding -> given.containsKey(coding.id()))
            .forEach(coding -> changes.add(new CodingRecoded(coding.id(), coding.transcript(), made.get(given.get(coding.id())))));
        return changes;
    }
}
