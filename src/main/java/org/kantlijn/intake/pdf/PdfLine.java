package org.kantlijn.intake.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.kantlijn.intake.script.Line;
import org.kantlijn.intake.script.Paragraph;

/**
 * A line as it is printed on a page.
 *
 * @param page the number of the page, from 0
 * @param width how wide the page is, in points
 * @param y how far its letters stand from the top of the page, in points
 * @param pieces the words that were put down in one go, from the left to the right
 */
record PdfLine(int page, float width, float y, List<Piece> pieces) {

    /** A gap so many times as wide as the letters are high is more than a space between words. */
    private static final float TAB = 1.5f;

    /**
     * Words put down in one go.
     *
     * @param text the words, without spaces around them
     * @param left where the first letter begins, in points from the left of the page
     * @param right where the last letter ends
     * @param blankRight where the last space ends; the same where none was put down behind the letters
     * @param wordRight where the first word ends
     * @param size how high the letters are, in points
     * @param bold how many UTF-16 units at the beginning are bold
     */
    record Piece(String text, float left, float right, float blankRight, float wordRight, float size, int bold) {

        boolean isNumber() {
            return text.length() < 5 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        }
    }

    float left() {
        return pieces.get(0).left();
    }

    float right() {
        return pieces.get(pieces.size() - 1).right();
    }

    /** How wide the space is that was put down behind it; 0 for none. */
    float blank() {
        return pieces.get(pieces.size() - 1).blankRight() - right();
    }

    /** Where its text begins: behind what stands far from the rest at its left, as a label in a column of its own. */
    float textLeft() {
        for (int i = 1; i < pieces.size(); i++) {
            if (isFar(pieces.get(i - 1), pieces.get(i))) {
                return pieces.get(i).left();
            }
        }
        return left();
    }

    private static boolean isFar(Piece piece, Piece next) {
        return next.left() - piece.right() > TAB * next.size();
    }

    /** How wide the first word is. */
    float firstWord() {
        return pieces.get(0).wordRight() - left();
    }

    /** How high most of its letters are. */
    float size() {
        Piece longest = pieces.get(0);
        for (Piece piece : pieces) {
            longest = piece.text().length() > longest.text().length() ? piece : longest;
        }
        return longest.size();
    }

    PdfLine holding(List<Piece> some) {
        return new PdfLine(page, width, y, some);
    }

    /** The same without its last sign. */
    PdfLine withoutLast() {
        List<Piece> some = new ArrayList<>(pieces);
        Piece last = some.remove(some.size() - 1);
        String text = last.text().substring(0, last.text().length() - 1);
        some.add(new Piece(text, last.left(), last.right(), last.blankRight(), last.wordRight(), last.size(), Math.min(last.bold(),
            text.length())));
        return holding(some);
    }

    /** Its words; where they stand far from each other, a tab is between them. */
    String text() {
        Line line = new Line();
        writeTo(line);
        return line.paragraphs().stream().map(Paragraph::text).collect(Collectors.joining());
    }

    void writeTo(Line line) {
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (i > 0) {
                line.append(isFar(pieces.get(i - 1), piece) ? "\t" : " ", false);
            }
            line.append(piece.text().substring(0, piece.bold()), true);
            line.append(piece.text().substring(piece.bold()), false);
        }
    }
}
