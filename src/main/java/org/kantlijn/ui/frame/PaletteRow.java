package org.kantlijn.ui.frame;

import java.util.Comparator;
import java.util.List;
import org.kantlijn.ui.kit.FoldedText;

/**
 * Something to do or to go to.
 *
 * @param sort what it is: actions first, then codes, transcripts, participants
 * @param text its name
 * @param detail what is shown at the right: the key of an action, the path of a code
 * @param enabled false where it cannot be done now
 * @param way does it
 */
record PaletteRow(Sort sort, String text, String detail, boolean enabled, Runnable way) {

    /** What can be found, in the order in which it is listed. */
    enum Sort { ACTION, CODE, TRANSCRIPT, PARTICIPANT }

    /** The rows that fit what was typed, the best first; all of them for nothing. */
    static List<PaletteRow> matching(List<PaletteRow> rows, String typed) {
        String wanted = FoldedText.of(typed.strip());
        return rows.stream().filter(row -> row.score(wanted) > 0)
            .sorted(Comparator.comparingInt((PaletteRow row) -> -row.score(wanted)).thenComparing(PaletteRow::sort)).toList();
    }

    private int score(String wanted) {
        if (wanted.isEmpty()) {
            return 1;
        }
        String name = FoldedText.of(text);
        int at = name.indexOf(wanted);
        if (at >= 0) {
            return at == 0 ? 4 : name.charAt(at - 1) == ' ' ? 3 : 2;
        }
        int found = 0;
        for (int i = 0; i < name.length() && found < wanted.length(); i++) {
            found += name.charAt(i) == wanted.charAt(found) ? 1 : 0;
        }
        return found == wanted.length() ? 1 : 0;
    }
}
