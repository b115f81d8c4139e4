package org.kantlijn.analysis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kantlijn.study.Coder;
import org.kantlijn.study.Participant;
import org.kantlijn.study.Study;
import org.kantlijn.study.Transcript;
import org.kantlijn.text.SourceText;
import org.kantlijn.text.Turn;

/**
 * How much of a transcript was coded and read, and who speaks how much.
 *
 * @param transcript which
 * @param coding the turns that carry a code, out of all speech but that of moderators; {@code left} are the turns without a code
 * @param speakers who speaks how much, in the order in which they first speak
 * @param words the words of all speech; 0 where the text is missing
 * @param reading the turns that each coder has read, out of all speech
 */
public record Coverage(Transcript transcript, Portion coding, List<Speaker> speakers, int words, List<Reading> reading) {

    /**
     * What one speaker contributes. Labels that stand for the same participant are one speaker.
     *
     * @param participant who; null where the label is nobody's
     * @param label the first label as it stands in the transcript; null where nobody is named
     * @param turns the number of turns
     * @param words the number of words in them
     */
    public record Speaker(@Nullable Participant participant, @Nullable String label, int turns, int words) {

        private Speaker with(Speaker more) {
            return new Speaker(participant, label, turns + more.turns, words + more.words);
        }
    }

    /**
     * What one coder has read.
     *
     * @param coder who
     * @param turns the turns read
     */
    public record Reading(Coder coder, Portion turns) {
    }

    public Coverage {
        speakers = List.copyOf(speakers);
        reading = List.copyOf(reading);
    }

    /** Every transcript of the study, codings of all coders. */
    public static List<Coverage> of(Study study) {
        return of(study, Scope.ALL);
    }

    /** The transcripts within the scope, by the codings within it. */
    public static List<Coverage> of(Study study, Scope scope) {
        return study.transcripts().stream().filter(scope::holds).map(transcript -> of(study, transcript, scope)).toList();
    }

    private static Coverage of(Study study, Transcript transcript, Scope scope) {
        CodableTurns turns = CodableTurns.of(study, transcript, scope);
        Portion coding = new Portion(turns.coded().cardinality(), turns.codable().cardinality());
        List<Speaker> speakers = speakers(study, transcript);
        int words = speakers.stream().mapToInt(Speaker::words).sum();
        List<Reading> reading = study.coders().stream()
            .map(coder -> new Reading(coder, ReadTurns.of(study, transcript, coder.id()))).toList();
        return new Coverage(transcript, coding, speakers, words, reading);
    }

    private static List<Speaker> speakers(Study study, Transcript transcript) {
        SourceText text = study.text(transcript);
        Map<Object, Speaker> found = new LinkedHashMap<>();
        for (Turn turn : transcript.turns().all()) {
            if (turn.isSpeech()) {
                Participant participant = study.participant(transcript.participant(turn.speaker())).orElse(null);
                int words = text.isMissing() ? 0 : Words.count(text.slice(turn.span()));
                Object key = participant == null ? Objects.requireNonNullElse(turn.speaker(), "") : participant.id();
                found.merge(key, new Speaker(participant, turn.speaker(), 1, words), Speaker::with);
            }
        }
        return List.copyOf(found.values());
    }
}
