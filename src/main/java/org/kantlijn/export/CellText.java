package org.kantlijn.export;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What a cell of a spreadsheet can hold, and what a spreadsheet may take it for. */
final class CellText {

    /** The most UTF-16 units that Excel keeps in one cell. */
    static final int LIMIT = 32_767;

    /** Excel reads {@code _x0041_} as an escaped letter; a text that happens to say so has its first stroke escaped. */
    private static final Pattern ESCAPE_ALIKE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
    private static final int ROOM_FOR_MARK = 67;

    private CellText() {
    }

    /** True when a spreadsheet that opens the text from a plain file may take it for a formula. */
    static boolean isFormulaLike(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    }

    /** The text without what XML 1.0 cannot hold, its line ends as LF; the same object where nothing is wrong. */
    static String storable(String text) {
        if (isPlain(text)) {
            return text;
        }
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        StringBuilder kept = new StringBuilder(lines.length());
        lines.codePoints().filter(CellText::isStorable).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    /** How many characters {@link #storable} leaves out. */
    static int lost(String text) {
        return isPlain(text) ? 0 : (int) text.codePoints().filter(c -> c != '\r' && !isStorable(c)).count();
    }

    /** True for nearly every text: a quick look that saves the slow one. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit < ' ' && unit != '\n' && unit != '\t' || unit >= Character.MIN_SURROGATE) {
                return false;
            }
        }
        return true;
    }

    private static boolean isStorable(int codePoint) {
        boolean halfPair = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        boolean control = codePoint < ' ' && codePoint != '\n' && codePoint != '\t';
        return !halfPair && !control && codePoint != 0xFFFE && codePoint != 0xFFFF;
    }

    /** About how many lines the text takes in a column of so many digits' width; letters are narrower, but lines end between words. */
    static int lines(String text, int width) {
        int lines = 0;
        int from = 0;
        while (from <= text.length()) {
            int end = text.indexOf('\n', from);
            int to = end < 0 ? text.length() : end;
            lines += Math.max(1, (to - from + width - 1) / width);
            from = to + 1;
        }
        return lines;
    }

    /** The text in pieces that fit into a cell with a mark beside them, never cutting through a character; one piece where it fits. */
    static List<String> pieces(String text) {
        boolean escapes = text.contains("_x") && ESCAPE_ALIKE.matcher(text).find();
        if (!escapes && text.length() <= LIMIT) {
            return List.of(text);
        }
        int most = escapes ? LIMIT / 3 : LIMIT - ROOM_FOR_MARK;
        List<String> pieces = new ArrayList<>();
        int from = 0;
        while (text.length() - from > most) {
            int to = from + most - (Character.isHighSurrogate(text.charAt(from + most - 1)) ? 1 : 0);
            pieces.add(text.substring(from, to));
            from = to;
        }
        pieces.add(text.substring(from));
        return pieces.stream().map(piece -> ESCAPE_ALIKE.matcher(piece).replaceAll("_x005F_")).toList();
    }
}
