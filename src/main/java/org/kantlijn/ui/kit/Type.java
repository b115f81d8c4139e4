package org.kantlijn.ui.kit;

import com.formdev.flatlaf.fonts.inter.FlatInterFont;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The typefaces: what people said is set in serif, what the researcher and the program add in sans. Sizes are in pixels at 100 %.
 */
public final class Type {

    private static final String SERIF = "Source Serif 4";
    private static final String SERIF_SMALL = "Source Serif 4 SmText";
    private static final String[] FILES = {"SourceSerif4-Regular", "SourceSerif4-It", "SourceSerif4-Semibold",
        "SourceSerif4SmText-Regular", "SourceSerif4SmText-It", "SourceSerif4SmText-Semibold"};
    private static final int SMALL = 14;

    private Type() {
    }

    /** Makes the bundled typefaces known to this program. */
    static void install() {
        for (String file : FILES) {
            try (InputStream in = Type.class.getResourceAsStream("fonts/" + file + ".ttf")) {
                GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(Font.createFont(Font.TRUETYPE_FONT, in));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (FontFormatException e) {
                throw new IllegalStateException("the bundled typeface " + file + " is damaged", e);
            }
        }
    }

    /** What people said. */
    public static Font serif(int size) {
        return new Font(size <= SMALL ? SERIF_SMALL : SERIF, Font.PLAIN, size);
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
