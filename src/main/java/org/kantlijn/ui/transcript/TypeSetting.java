package org.kantlijn.ui.transcript;

import java.awt.Font;
import java.awt.FontMetrics;
import java.util.function.Function;
import org.kantlijn.settings.Reading;
import org.kantlijn.ui.kit.Type;

/**
 * How the words of a transcript are set: typeface, height of the lines and how wide they may be. Pixels at 100 %.
 *
 * @param font the typeface
 * @param lineHeight from one line to the next
 * @param baseline how far the letters stand below the top of their line
 * @param widest the width of lines where there is room
 * @param comfortable the width that lines keep as long as names in the margin can be cut
 * @param narrowest the width that lines keep where there is none
 */
record TypeSetting(Font font, int lineHeight, int baseline, int widest, int comfortable, int narrowest) {

    private static final int MEASURE = 548;
    private static final int COMFORTABLE = 300;
    private static final int NARROWEST = 176;
    private static final int SIZE_OF_MEASURE = 16;
    private static final double LINE_SPACING = 1.09;
    private static final double LEAST_SPACING = 1.56;
    private static final double PERCENT = 100;

    /**
     * @param size of the type in pixels
     * @param metrics measures a typeface
     */
    static TypeSetting of(int size, Reading reading, Function<Font, FontMetrics> metrics) {
        Font font = reading.sans() ? Type.sans(size - 1) : Type.serif(size);
        FontMetrics measured = metrics.apply(font);
        int natural = measured.getAscent() + measured.getDescent();
        double usual = Math.max(natural * LINE_SPACING, size * LEAST_SPACING);
        int lineHeight = Math.max(natural, (int) Math.round(usual * reading.spacing() / PERCENT));
        int baseline = (lineHeight - natural) / 2 + measured.getAscent();
        int widest = (int) Math.round(MEASURE * size * reading.width() / PERCENT / SIZE_OF_MEASURE);
        return new TypeSetting(font, lineHeight, baseline, widest, Math.min(widest, COMFORTABLE * size / SIZE_OF_MEASURE),
            NARROWEST * size / SIZE_OF_MEASURE);
    }
}
