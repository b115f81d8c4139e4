package org.kantlijn.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kantlijn.study.Coding;
import org.kantlijn.study.CodingList;
import org.kantlijn.study.Id;
import org.kantlijn.study.Participant;
import org.kantlijn.study.Study;
import org.kantlijn.study.Transcript;
import org.kantlijn.text.Span;

/**
 * Numbers the fragments of one transcript. Counts by what is printed, so that no two fragments of a transcript share a citation. Numbers
 * that were made fast stay; what came later is numbered on behind the highest of them, of fragments too that are gone by now.
 */
final class Numbering {

    private final Study study;
    private final Transcript transcript;
    private final CitationForm form;
    private final Map<Id<Coding>, Integer> frozen;
    private final Map<String, Set<Integer>> taken = new HashMap<>();
    private final Map<String, Integer> last = new HashMap<>();

    Numbering(Study study, Transcript transcript, CitationForm form) {
        this.study = study;
        this.transcript = transcript;
        this.form = form;
        this.frozen = study.citation().frozen();
    }

    /**
     * A fragment and its number.
     *
     * @param number what stands in the place of the number in its citation
     */
    record Numbered(Fragment fragment, int number) {
    }

    List<Numbered> fragments() {
        List<Fragment> open = open();
        int[] numbers = new int[open.size()];
        for (int i = 0; i < numbers.length && !frozen.isEmpty(); i++) {
            numbers[i] = kept(open.get(i));
        }
        int gone = frozen.isEmpty() ? 0 : highestGone();
        List<Numbered> found = new ArrayList<>(numbers.length);
        for (int i = 0; i < numbers.length; i++) {
            Fragment fragment = open.get(i);
            int number = numbers[i] > 0 ? numbers[i]
                : last.compute(fragment.citation(), (citation, n) -> 1 + Math.max(n == null ? 0 : n, gone));
            found.add(new Numbered(fragment.cited(CitationForm.filled(fragment.citation(), number)), number));
        }
        return found;
    }

    /** The number that was made fast for one of its codings, unless another fragment bears it by now; else 0. */
    private int kept(Fragment fragment) {
        Set<Integer> borne = taken.computeIfAbsent(fragment.citation(), citation -> new HashSet<>());
        int number = fragment.codings().stream().map(coding -> frozen.getOrDefault(coding.id(), 0)).filter(n -> n > 0)
            .filter(n -> !borne.contains(n)).min(Integer::compare).orElse(0);
        if (number > 0) {
            borne.add(number);
            last.merge(fragment.citation(), number, Math::max);
        }
        return number;
    }

    private int highestGone() {
        Set<Id<Coding>> here = new HashSet<>();
        study.codings(transcript.id()).forEach(coding -> here.add(coding.id()));
        return frozen.entrySet().stream()
            .filter(entry -> !here.contains(entry.getKey()) && study.placeOf(entry.getKey()).filter(transcript.id()::equals).isPresent())
            .mapToInt(Map.Entry::getValue).max().orElse(0);
    }

    /** The fragments with citations that lack their numbers. In text order equal spans follow each other, so that one pass finds them. */
    private List<Fragment> open() {
        CodingList codings = study.codings(transcript.id());
        List<Fragment> found = new ArrayList<>();
        int from = 0;
        while (from < codings.size()) {
            Span span = codings.get(from).span();
            int to = from + 1;
            while (to < codings.size() && codings.get(to).span().equals(span)) {
                to++;
            }
            found.add(fragment(span, codings.subList(from, to)));
            from = to;
        }
        return found;
    }

    private Fragment fragment(Span span, List<Coding> codings) {
        Participant participant = study.speaker(codings.get(0)).orElse(null);
        int turn = transcript.turns().numberAt(span.start());
        return new Fragment(transcript, span, participant, turn, form.open(transcript, participant, turn), codings);
    }
}
