package org.kantlijn.ui.intake;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kantlijn.text.Turn;
import org.kantlijn.text.TurnTable;

/**
 * A transcript as it will look: the words, who says them, and where parts begin.
 *
 * @param text the words
 * @param turns who says what in them
 * @param moderators the labels of those who lead
 * @param parts the names of parts, by the number of the turn that each begins with
 */
record PreviewPage(String text, TurnTable turns, List<String> moderators, Map<Integer, String> parts) {

    static final PreviewPage EMPTY = new PreviewPage("", new TurnTable(List.of()), List.of(), Map.of());

    private static final int SECONDS_A_MINUTE = 60;
    private static final int SECONDS_AN_HOUR = 3600;

    PreviewPage {
        moderators = List.copyOf(moderators);
        parts = Map.copyOf(parts);
    }

    /** True when the words are laid out alike. */
    boolean sameLines(PreviewPage other) {
        return text.equals(other.text) && turns.equals(other.turns) && parts.equals(other.parts);
    }

    boolean hasTimes() {
        return turns.all().stream().anyMatch(turn -> turn.seconds() != null);
    }

    /** Who speaks; empty where nobody is named. */
    String who(int index) {
        String speaker = turns.all().get(index).speaker();
        return speaker == null ? "" : speaker;
    }

    boolean leads(int index) {
        return moderators.contains(who(index));
    }

    /** The time in the recording, such as {@code 0:34:02}; empty where it is not known. */
    String time(int index) {
        Turn turn = turns.all().get(index);
        return turn.seconds() == null ? "" : clock((int) Math.floor(turn.seconds()));
    }

    private static String clock(int seconds) {
        return "%d:%02d:%02d".formatted(seconds / SECONDS_AN_HOUR, seconds / SECONDS_A_MINUTE % SECONDS_A_MINUTE,
            seconds % SECONDS_A_MINUTE);
    }

    /** The name of the part that begins at a turn; null where none does. */
    @Nullable String part(int index) {
        int number = turns.number(index);
        return number == 0 ? null : parts.get(number);
    }

    /** The position of the turn with a number; 0 where there is none. */
    int indexOf(int number) {
        for (int i = 0; i < turns.size(); i++) {
            if (turns.number(i) == number) {
                return i;
            }
        }
        return 0;
    }

    /**
     * The next turn of a speaker.
     *
     * @param from the position from which is looked, itself not counted
     * @param by 1 for the next, -1 for the one before
     * @return its position; -1 where there is none
     */
    int next(String speaker, int from, int by) {
        for (int i = from + by; i >= 0 && i < turns.size(); i += by) {
            if (who(i).equals(speaker)) {
                return i;
            }
        }
        return -1;
    }
}
