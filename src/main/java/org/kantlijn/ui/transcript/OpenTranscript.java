package org.kantlijn.ui.transcript;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kantlijn.study.Coder;
import org.kantlijn.study.Coding;
import org.kantlijn.study.CodingList;
import org.kantlijn.study.Id;
import org.kantlijn.study.Participant;
import org.kantlijn.study.Study;
import org.kantlijn.study.Transcript;
import org.kantlijn.text.SourceText;
import org.kantlijn.text.Span;
import org.kantlijn.text.Turn;
import org.kantlijn.text.TurnTable;

/**
 * What the transcript view shows of a study: one transcript, its words, who says what, and the codings in sight. Immutable.
 *
 * @param study the study it is of
 * @param transcript which transcript
 * @param text its words
 * @param codings the codings to show, in text order
 * @param moderators which turns, by position, are a moderator's, a heading or a note
 * @param read which turn numbers the coder has read
 */
record OpenTranscript(Study study, Transcript transcript, SourceText text, List<Coding> codings, BitSet moderators, BitSet read) {

    /**
     * @param shown whose codings to show; null for everybody's
     * @param reader whose reading is marked
     * @param coded false where codings are not to be shown at all
     */
    static OpenTranscript of(Study study, Transcript transcript, @Nullable Id<Coder> shown, Id<Coder> reader, boolean coded) {
        CodingList all = coded ? study.codings(transcript.id()) : CodingList.EMPTY;
        List<Coding> codings = shown == null ? all : all.stream().filter(c -> c.coder().equals(shown)).toList();
        return new OpenTranscript(study, transcript, study.text(transcript), codings, moderatorsOf(study, transcript),
            readBy(study, transcript, reader));
    }

    private static BitSet moderatorsOf(Study study, Transcript transcript) {
        BitSet found = new BitSet();
        List<Turn> turns = transcript.turns().all();
        for (int i = 0; i < turns.size(); i++) {
            Turn turn = turns.get(i);
            boolean leads = study.participant(transcript.participant(turn.speaker())).filter(Participant::isModerator).isPresent();
            found.set(i, leads || !turn.isSpeech());
        }
        return found;
    }

    private static BitSet readBy(Study study, Transcript transcript, Id<Coder> reader) {
        BitSet found = new BitSet();
        study.read(transcript.id(), reader).forEach(span -> found.set(span.start(), span.end()));
        return found;
    }

    TurnTable turns() {
        return transcript.turns();
    }

    /** What stands in the gutter for a turn: the participant's code, else the label, else nothing. */
    String speaker(int turnIndex) {
        Turn turn = turns().all().get(turnIndex);
        return participant(turnIndex).map(Participant::code).orElse(turn.speaker() == null ? "" : turn.speaker());
    }

    /** Who speaks in a turn. */
    Optional<Participant> participant(int turnIndex) {
        return study.participant(transcript.participant(turns().all().get(turnIndex).speaker()));
    }

    /** The codings over at least one unit of a span, the shortest last. */
    List<Coding> over(Span span) {
        if (codings instanceof CodingList list) {
            return list.overlapping(span);
        }
        return codings.stream().filter(c -> c.span().overlaps(span)).toList();
    }

    /** True when both show the same words of the same turns in the same place: nothing needs to be laid out again. */
    boolean sameText(@Nullable OpenTranscript other) {
        return other != null && other.transcript.id().equals(transcript.id()) && other.text.equals(text)
            && other.transcript.turns().equals(transcript.turns());
    }
}
