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
 * @param reader who looks at it
 * @param sight which codings are to be seen
 * @param all all codings of the transcript
 * @param codings those in sight, in text order
 * @param moderators which turns, by position, are a moderator's, a heading or a note
 * @param read which turn numbers the reader has read
 */
record OpenTranscript(Study study, Transcript transcript, SourceText text, Id<Coder> reader, Sight sight, CodingList all,
                      List<Coding> codings, BitSet moderators, BitSet read) {

    /** Opens a transcript. */
    static OpenTranscript of(Study study, Transcript transcript, Sight sight, Id<Coder> reader) {
        CodingList all = study.codings(transcript.id());
        return new OpenTranscript(study, transcript, study.text(transcript), reader, sight, all, sight.of(all),
            moderatorsOf(study, transcript), readBy(study, transcript, reader));
    }

    /** Opens a transcript after another or the same one was open: what did not change is taken over. */
    OpenTranscript then(Study now, Transcript next, Sight nextSight, Id<Coder> nextReader) {
        if (!next.id().equals(transcript.id())) {
            return of(now, next, nextSight, nextReader);
        }
        CodingList nextAll = now.codings(next.id());
        List<Coding> seen = nextSight.equals(sight) ? nextSight.of(nextAll, all, codings) : nextSight.of(nextAll);
        return new OpenTranscript(now, next, now.text(next), nextReader, nextSight, nextAll, seen,
            hasSpeakersOf(now, next) ? moderators : moderatorsOf(now, next), readBy(now, next, nextReader));
    }

    /** True when the same people speak in the same turns there. */
    boolean hasSpeakersOf(Study other, Transcript there) {
        return there == transcript && other.participants().equals(study.participants());
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

    /** The turn at or before an offset; all of the text where there are no turns. */
    Span turnAt(int offset) {
        Turn turn = turns().at(offset);
        return turn == null ? new Span(0, text.length()) : turn.span();
    }

    /** True for the coding of somebody else, where codings of several people are in sight. */
    boolean isOthers(Coding coding) {
        return sight.coder() == null && !coding.coder().equals(reader);
    }

    /** True when both show the same words of the same turns in the same place: nothing needs to be laid out again. */
    boolean sameText(@Nullable OpenTranscript other) {
        return other != null && other.transcript.id().equals(transcript.id()) && other.text.equals(text)
            && other.transcript.turns().equals(transcript.turns());
    }
}
