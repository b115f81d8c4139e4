package org.kantlijn.analysis;

import java.util.BitSet;
import java.util.List;
import org.kantlijn.study.Coding;
import org.kantlijn.study.Participant;
import org.kantlijn.study.Study;
import org.kantlijn.study.Transcript;
import org.kantlijn.text.Span;
import org.kantlijn.text.Turn;

/**
 * Which turns of a transcript are there to be coded, and which carry a code, by their positions in the turn table.
 *
 * @param codable speech of anybody but a moderator
 * @param coded those of them that share at least one unit with a coding
 */
record CodableTurns(BitSet codable, BitSet coded) {

    static CodableTurns of(Study study, Transcript transcript, Scope scope) {
        List<Turn> turns = transcript.turns().all();
        BitSet codable = new BitSet(turns.size());
        for (int i = 0; i < turns.size(); i++) {
            codable.set(i, isCodable(study, transcript, turns.get(i)));
        }
        BitSet coded = new BitSet(turns.size());
        for (Coding coding : study.codings(transcript.id())) {
            if (scope.holds(coding.coder())) {
                mark(transcript, coding.span(), coded);
            }
        }
        coded.and(codable);
        return new CodableTurns(codable, coded);
    }

    private static boolean isCodable(Study study, Transcript transcript, Turn turn) {
        boolean says = turn.isSpeech() && !turn.span().isEmpty();
        return says && !study.participant(transcript.participant(turn.speaker())).map(Participant::isModerator).orElse(false);
    }

    /** Turns do not overlap, so that all between the first and the last that a span touches are touched. */
    private static void mark(Transcript transcript, Span span, BitSet coded) {
        List<Turn> turns = transcript.turns().all();
        int first = transcript.turns().indexAt(span.start());
        int last = transcript.turns().indexAt(span.end() - 1);
        if (first >= 0 && !turns.get(first).span().overlaps(span)) {
            first++;
        }
        if (first >= 0 && first <= last && turns.get(last).span().start() < span.end()) {
            coded.set(first, last + 1);
        }
    }
}
