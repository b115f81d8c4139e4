package org.kantlijn.ui.intake;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.kantlijn.text.SourceText;
import org.kantlijn.text.Turn;
import org.kantlijn.text.TurnTable;

/**
 * What there is to count in a transcript.
 *
 * @param turns turns of speech
 * @param timed those of them whose time is known
 * @param words words in turns
 * @param minutes until the last time that is known, rounded; 0 where none is
 */
record Figures(int turns, int timed, int words, int minutes) {

    private static final int SECONDS_A_MINUTE = 60;
    private static final Pattern WORD = Pattern.compile("[^\\s\\p{Z}\\p{L}\\p{Nd}]*+[\\p{L}\\p{Nd}][^\\s\\p{Z}]*+");

    static Figures of(SourceText text, TurnTable turns) {
        List<Turn> speech = turns.all().stream().filter(Turn::isSpeech).toList();
        List<Double> times = speech.stream().map(Turn::seconds).filter(Objects::nonNull).toList();
        int words = 0;
        for (Turn turn : speech) {
            words += (int) WORD.matcher(text.slice(turn.span())).results().count();
        }
        double last = times.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        return new Figures(speech.size(), times.size(), words, (int) Math.round(last / SECONDS_A_MINUTE));
    }
}
