package org.kantlijn.ui.kit;

import com.formdev.flatlaf.fonts.inter.FlatInterFont;
import com.formdev.flatlaf.util.FontUtils;
import java.awt.Font;
import java.util.List;
import javax.swing.text.StyleContext;

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
    private static final StyleContext FONTS = new StyleContext();

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
        return font(size <= SMALL ? SERIF_SMALL : SERIF, size);
    }

    /** What stands out in what people said, in a list. */
    public static Font strongSerif(int size) {
        return font(SERIF_STRONG, size);
    }

    /** The program's own words. */
    public static Font sans(int size) {
        return font(FlatInterFont.FAMILY, size);
    }

    /** Names and titles. */
    public static Font semibold(int size) {
        return font(FlatInterFont.FAMILY_SEMIBOLD, size);
    }

    /**
     * What the typeface has no sign for, as of other scripts, is then taken from the typefaces of the machine. It is a font of ours and not
     * one of the look, so that components keep it when the look changes.
     */
    private static Font font(String family, int size) {
        synchronized (FONTS) {
            return FONTS.getFont(family, Font.PLAIN, size).deriveFont((float) size);
        }
    }
}
