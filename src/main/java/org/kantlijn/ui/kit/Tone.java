package org.kantlijn.ui.kit;

import java.awt.Color;
import javax.swing.UIManager;
import org.kantlijn.study.Colour;

/** The colours of the look in place, by what they are for. Ask at the moment of painting: the look may change between light and dark. */
public enum Tone {
    CHROME("chrome"), PANEL("panel"), PAGE("page"), FIELD("field"), POPUP("popup"),
    LINE("line"), LINE_STRONG("lineStrong"), CONTROL("control"),
    TEXT1("text1"), TEXT2("text2"), TEXT3("text3"), DISABLED("disabled"),
    ACCENT("accent"), ON_ACCENT("onAccent"), ACCENT_TEXT("accentText"), FOCUS("focus"), KANTLIJN("kantlijn"),
    SELECTED("selected"), SELECTED_INACTIVE("selectedInactive"), TEXT_SELECTION("textSelection"), HIT("hit"),
    BAR("bar"), BAR_FAINT("barFaint"),
    ERROR("error"), ON_ERROR("onError"), WARNING("warning"), ON_WARNING("onWarning"), GOOD("good"), ON_GOOD("onGood");

    private final String key;

    Tone(String key) {
        this.key = "Kantlijn." + key;
    }

    /** The colour now. */
    public Color now() {
        return UIManager.getColor(key);
    }

    /** The line of a code: brackets and swatches; at least 3:1 on the page. */
    public static Color line(Colour code) {
        return UIManager.getColor("Kantlijn.code." + code.key() + ".line");
    }

    /** The ink of a code: its name; at least 4.5:1 on the page and on its tint. */
    public static Color ink(Colour code) {
        return UIManager.getColor("Kantlijn.code." + code.key() + ".ink");
    }

    /** True while the look is one of high contrast: no tints, wide lines, one colour of text. */
    public static boolean highContrast() {
        return UIManager.getBoolean("Kantlijn.highContrast");
    }

    /** How wide a line between surfaces is, in pixels at 100 %. */
    public static int lineWidth() {
        return highContrast() ? 2 : 1;
    }

    /** The tint of a code: behind coded words; that of the page itself in high contrast. */
    public static Color tint(Colour code) {
        return UIManager.getColor("Kantlijn.code." + code.key() + ".tint");
    }

    /** The colour at part of its strength. */
    public static Color faded(Color colour, double strength) {
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), (int) Math.round(255 * strength));
    }
}
