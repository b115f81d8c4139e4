package org.kantlijn.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kantlijn.study.Coding;
import org.kantlijn.study.CodingList;
import org.kantlijn.study.Participant;
import org.kantlijn.study.Study;
import org.kantlijn.study.Transcript;
import org.kantlijn.text.Span;

/** Numbers the fragments of one transcript. Counts by what is printed, so that no two fragments of a transcript share a citation. */
final class Numbering {

    private final Study study;
    private final Transcript transcript;
    private final RespondentCodes codes;
    private final Map<String, Integer> last = new HashMap<>();

    Numbering(Study study, Transcript transcript, RespondentCodes codes) {
        this.study = study;
        this.transcript = transcript;
        this.codes = codes;
    }

    /** In text order equal spans follow each other, so that one pass finds the fragments. */
    List<Fragment> fragments() {
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
        return Collections.unmodifiableList(found);
    }

    private Fragment fragment(Span span, List<Coding> codings) {
        Participant participant = study.speaker(codings.get(0)).orElse(null);
        int number = transcript.turns().numberAt(span.start());
        String prefix = codes.prefix(transcript, participant);
        return new Fragment(transcript, span, participant, number, prefix + last.merge(prefix, 1, Integer::sum), codings);
    }
}
