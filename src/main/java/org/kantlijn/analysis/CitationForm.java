package org.kantlijn.analysis;

import org.jspecify.annotations.Nullable;
import org.kantlijn.study.Participant;
import org.kantlijn.study.Transcript;

/**
 * What citations look like in a study.
 *
 * @param pattern as in {@link org.kantlijn.study.CitationScheme}; empty for the usual way
 * @param codes who is cited without the short name of the transcript
 */
record CitationForm(String pattern, RespondentCodes codes) {

    /** Stands where nobody is named. */
    private static final String NOBODY = "§";
    private static final String NUMBER = "{n}";

    /** A citation in which only the number of the fragment is not filled in yet. Fragments with the same form are numbered together. */
    String open(Transcript transcript, @Nullable Participant participant, int turn) {
        if (pattern.isBlank()) {
            return codes.prefix(transcript, participant) + NUMBER;
        }
        return pattern.replace("{transcript}", transcript.code())
            .replace("{participant}", participant == null ? NOBODY : participant.code())
            .replace("{turn}", String.valueOf(turn));
    }

    static String filled(String open, int number) {
        return open.replace(NUMBER, String.valueOf(number));
    }
}
