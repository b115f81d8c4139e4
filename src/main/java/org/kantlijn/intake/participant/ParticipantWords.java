package org.kantlijn.intake.participant;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kantlijn.intake.script.SpeakerWords;
import org.kantlijn.study.Participant.Consent;
import org.kantlijn.study.Participant.Role;

/** The words that tables have for roles and for consent, in Dutch, English and German. */
final class ParticipantWords {

    private static final Set<String> TAKES_PART = Set.of("participant", "deelnemer", "deelneemster", "respondent", "respondente",
        "geïnterviewde", "interviewee", "informant", "teilnehmer", "teilnehmerin", "befragte", "befragter");

    private static final Map<Consent, Set<String>> CONSENTS = Map.of(
        Consent.YES, Set.of("yes", "y", "ja", "j", "1", "true", "waar", "wahr", "x", "✓", "✔", "ok", "oké", "akkoord", "agreed",
            "agree", "toestemming", "getekend", "signed", "oui", "sí", "si"),
        Consent.NO, Set.of("no", "n", "nee", "nein", "0", "false", "onwaar", "falsch", "niet akkoord", "geweigerd", "refused",
            "geen toestemming", "niet getekend", "ingetrokken", "withdrawn", "non"),
        Consent.NOT_ASKED, Set.of("not asked", "not_asked", "niet gevraagd", "nicht gefragt", "?", "onbekend", "unknown", "-", "n.v.t.",
            "n/a"));

    private ParticipantWords() {
    }

    static Optional<Role> role(String words) {
        String key = SpeakerWords.key(words);
        if (SpeakerWords.namesModerator(key) || SpeakerWords.isModerator(key) && key.length() > 1) {
            return Optional.of(Role.MODERATOR);
        }
        return TAKES_PART.contains(key) ? Optional.of(Role.PARTICIPANT) : Optional.empty();
    }

    static Optional<Consent> consent(String words) {
        String key = SpeakerWords.key(words);
        return CONSENTS.entrySet().stream().filter(consent -> consent.getValue().contains(key)).map(Map.Entry::getKey).findFirst();
    }
}
