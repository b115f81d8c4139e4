package org.kantlijn.intake.participant;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kantlijn.intake.script.SpeakerWords;
import org.kantlijn.intake.source.Sentences;
import org.kantlijn.study.Participant;
import org.kantlijn.study.Transcript;
import org.kantlijn.wording.Message;

/**
 * Tells whom a row of a table is about.
 *
 * <p>A row that names a transcript is about who speaks there under that code or label. Any other is about the one participant who has
 * that code in the whole study; of several about the one in the group that the row names; and failing that about whom is cited so, as
 * {@code F3 P2}. Who remains ambiguous is never guessed.
 */
final class ParticipantMatcher {

    /** How many of those who may be meant are named. */
    private static final int ENOUGH = 6;

    /** Why it is not known whom a row is about. */
    enum Doubt {
        NAMELESS, NEW, UNKNOWN_TRANSCRIPT, NOT_IN_TRANSCRIPT, AMBIGUOUS, TWICE;

        Message told(Object... arguments) {
            return Sentences.of("participant", this, arguments);
        }
    }

    private final ParticipantIndex index;

    ParticipantMatcher(ParticipantIndex index) {
        this.index = index;
    }

    /**
     * Who was found.
     *
     * @param match whether it is known who
     * @param candidates the one, or whom it may be
     * @param why what is the matter; null where nothing is
     */
    record Found(ParticipantRow.Match match, List<Participant> candidates, @Nullable Message why) {

        static Found nobody(ParticipantRow.Match match, Message why) {
            return new Found(match, List.of(), why);
        }
    }

    /**
     * Finds whom a row is about.
     *
     * @param name a code, a label or a citation
     * @param transcript where he or she speaks; empty where the row does not tell
     * @param group the respondent group; empty where the row does not tell
     */
    Found find(String name, String transcript, String group) {
        if (name.isEmpty()) {
            return Found.nobody(ParticipantRow.Match.NAMELESS, Doubt.NAMELESS.told());
        }
        return transcript.isEmpty() ? anywhere(name, group) : within(name, transcript);
    }

    private Found within(String name, String place) {
        List<Transcript> transcripts = index.transcripts(place);
        if (transcripts.isEmpty()) {
            return Found.nobody(ParticipantRow.Match.UNKNOWN, Doubt.UNKNOWN_TRANSCRIPT.told(place));
        }
        Collection<Participant> found = new LinkedHashSet<>();
        transcripts.forEach(transcript -> found.addAll(index.in(transcript, name)));
        if (found.isEmpty()) {
            transcripts.forEach(transcript -> index.cited(name).stream()
                .filter(participant -> index.in(transcript, participant.code()).contains(participant)).forEach(found::add));
        }
        return found.isEmpty() ? Found.nobody(ParticipantRow.Match.UNKNOWN, Doubt.NOT_IN_TRANSCRIPT.told(name, place)) : of(found, name);
    }

    private Found anywhere(String name, String group) {
        List<Participant> coded = index.coded(name);
        if (coded.isEmpty()) {
            Collection<Participant> cited = index.cited(name);
            return cited.isEmpty() ? Found.nobody(ParticipantRow.Match.NEW, Doubt.NEW.told(name)) : of(cited, name);
        }
        List<Participant> grouped = coded.stream()
            .filter(participant -> !group.isEmpty() && SpeakerWords.key(participant.group()).equals(SpeakerWords.key(group))).toList();
        return of(coded.size() > 1 && grouped.size() == 1 ? grouped : coded, name);
    }

    private Found of(Collection<Participant> found, String name) {
        List<Participant> candidates = new ArrayList<>(found);
        if (candidates.size() == 1) {
            return new Found(ParticipantRow.Match.MATCHED, candidates, null);
        }
        String more = candidates.size() > ENOUGH ? ", …" : "";
        String citations = candidates.stream().limit(ENOUGH).map(index::citation).collect(Collectors.joining(", ", "", more));
        return new Found(ParticipantRow.Match.AMBIGUOUS, candidates, Doubt.AMBIGUOUS.told(name, citations));
    }
}
