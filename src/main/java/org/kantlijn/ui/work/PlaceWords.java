package org.kantlijn.ui.work;

import java.util.Locale;
import org.kantlijn.study.Participant;
import org.kantlijn.study.Study;
import org.kantlijn.study.Transcript;
import org.kantlijn.text.Turn;
import org.kantlijn.wording.Wording;
import org.kantlijn.workspace.StepWords;

/** Says where in the transcripts something is, such as {@code F3 P7, turn 142}: for places that need not be coded, so have no citation. */
public final class PlaceWords {

    private final Wording wording;
    private final Study study;

    /**
     * @param locale the language
     * @param study where speakers are looked up
     */
    public PlaceWords(Locale locale, Study study) {
        this.wording = Wording.of(StepWords.class, locale);
        this.study = study;
    }

    /** The transcript, who speaks there and in which turn; only the transcript where nobody does. */
    public String of(Transcript transcript, int offset) {
        int number = transcript.turns().numberAt(offset);
        return number == 0 ? transcript.code() : wording.text("place.turn", who(transcript, offset), number);
    }

    /** The transcript and who speaks there; the transcript alone where that says as much. */
    public String who(Transcript transcript, int offset) {
        Turn turn = transcript.turns().at(offset);
        if (turn == null || turn.speaker() == null) {
            return transcript.code();
        }
        String speaker = study.participant(transcript.participant(turn.speaker())).map(Participant::code).orElse(turn.speaker());
        return speaker.equals(transcript.code()) ? speaker : transcript.code() + " " + speaker;
    }
}
