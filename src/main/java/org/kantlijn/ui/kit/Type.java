package org.kantlijn.ui.kit;

import com.formdev.flatlaf.fonts.inter.FlatInterFont;
import com.formdev.flatlaf.util.FontUtils;
import java.awt.Font;
import java.util.List;

/**
 * The typefaces: what people said is set in serif, what the researcher and the program add in sans. Sizes are in pixels at 100 %.
 */
public final class Type {

    private static final String SERIF = "Source Serif 4";
    private static final String SERIF_SMALL = "Source Serif 4 SmText";
    private static final String SERIF_STRONG = "Source Serif 4 SmText Semibold";
    private static final List<String> SERIFS = List.of("fonts/SourceSerif4-Regular.ttf", "fonts/SourceSerif4SmText-Regular.ttf",
        "fonts/SourceSerif4SmText-Semibold.ttf");
    private static final int SMALL = 14;

    private Type() {
    }

    /** Makes the bundled typefaces known to this program; of the sans those that it uses, because each takes its time at every start. */
    static void install() {
        SERIFS.forEach(file -> FontUtils.installFont(Type.class.getResource(file)));
        FlatInterFont.installStyle(FlatInterFont.STYLE_REGULAR);
        FlatInterFont.installStyle(FlatInterFont.STYLE_SEMIBOLD);
    }

    /** What people said. */
    public static Font serif(int size) {
        return new Font(size <= SMALL ? SERIF_SMALL : SERIF, Font.PLAIN, size);
    }

    /** What stands out in what people said, in a list. */
    public static Font strongSerif(int size) {
        return new Font(SERIF_STRONG, Font.PLAIN, size);
    }

    /** The program's own words. */
    public static Font sans(int size) {
        return new Font(FlatInterFont.FAMILY, Font.PLAIN, size);
    }

    /** Names and titles. */
    public static Font semibold(int size) {
        return new Font(FlatInterFont.FAMILY_SEMIBOLD, Font.PLAIN, size);
    }
}
