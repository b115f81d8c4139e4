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
import org.kantlijn.study.Colour;
import org.kantlijn.study.Id;
import org.kantlijn.study.Study;
import org.kantlijn.text.Span;

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

    /** What is said just before the fragment, from the beginning of a word. */
    String before() {
        Coding coding = codings.get(place);
        int end = coding.span().start();
        return study.transcript(coding.transcript()).map(t -> lastWords(study.text(t).slice(new Span(Math.max(0, end - AROUND - 1), end)),
            end > AROUND)).orElse("");
    }

    /** The words at the end; where more goes before them, all but the first, which may be half a word. */
    private static String lastWords(String words, boolean more) {
        int from = 0;
        while (more && from < words.length() && !Character.isWhitespace(words.charAt(from))) {
            from++;
        }
        boolean oneWord = from == words.length();
        return more && !oneWord ? "… " + words.substring(from).strip() : words.strip();
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
        List<Colour> used = new ArrayList<>(study.children(code.parent()).stream().map(Code::colour).toList());
        given.values().stream().distinct().sorted().forEach(name -> {
            Id<Code> id = Id.random();
            Colour colour = Colour.leastUsed(used);
            made.put(name, id);
            used.add(colour);
            changes.add(new CodeAdded(id, names.get(name), code.parent(), colour, code.guide()));
        });
        codings.stream().filter(coding -> given.containsKey(coding.id()))
            .forEach(coding -> changes.add(new CodingRecoded(coding.id(), coding.transcript(), made.get(given.get(coding.id())))));
        return changes;
    }
}
