package org.kantlijn.ui.kit;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.util.BitSet;

/** A name in which the letters that somebody typed are pointed out. */
public final class MatchedText {

    private MatchedText() {
    }

    /**
     * Paints the name.
     *
     * @param places the UTF-16 units of the name to point out, as {@link LetterMatch#places} gives them
     * @param ink what the other letters are painted with
     * @param at where it begins: x and baseline, and how wide it may be
     * @return where it ends
     */
    public static int paint(Graphics2D g, String name, BitSet places, Ink ink, Room at) {
        Font found = Type.semibold(ink.font().getSize());
        FontMetrics metrics = g.getFontMetrics(found);
        String fitted = places.isEmpty() ? Painting.fitted(name, g.getFontMetrics(ink.font()), at.width())
            : Painting.fitted(name, metrics, at.width());
        int x = at.x();
        int from = 0;
        while (from < fitted.length()) {
            boolean pointed = places.get(from);
            int end = pointed ? places.nextClearBit(from) : places.nextSetBit(from);
            String piece = fitted.substring(from, end < 0 ? fitted.length() : Math.min(end, fitted.length()));
            Ink with = pointed ? new Ink(found, Tone.ACCENT_TEXT.now()) : ink;
            Painting.text(g, piece, with, x, at.baseline());
            x += g.getFontMetrics(with.font()).stringWidth(piece);
            from += piece.length();
        }
        return x;
    }

    /**
     * Where something is painted.
     *
     * @param x where it begins
     * @param baseline where its letters stand
     * @param width how wide it may be
     */
    public record Room(int x, int baseline, int width) {
    }
}
