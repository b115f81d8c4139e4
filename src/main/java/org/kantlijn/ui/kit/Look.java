package org.kantlijn.ui.kit;

import com.formdev.flatlaf.FlatDarkLaf;
import com.formdev.flatlaf.FlatLaf;
import com.formdev.flatlaf.FlatLightLaf;
import com.formdev.flatlaf.fonts.inter.FlatInterFont;
import java.awt.Font;
import java.util.HashMap;
import java.util.Map;
import javax.swing.UIManager;
import javax.swing.plaf.FontUIResource;
import org.kantlijn.study.Colour;

/** Puts the look in place and changes it while windows are open. */
public final class Look {

    private Look() {
    }

    /** Sets the look up with the usual contrast; on the event thread, before the first window. */
    public static void install(boolean dark) {
        install(dark, false);
    }

    /** Sets the look up; on the event thread, before the first window. */
    public static void install(boolean dark, boolean highContrast) {
        FlatInterFont.install();
        Type.install();
        FlatLaf.registerCustomDefaultsSource(Look.class.getPackageName());
        UIManager.put("defaultFont", new FontUIResource(FlatInterFont.FAMILY, Font.PLAIN, 13));
        FlatLaf.setGlobalExtraDefaults(highContrast ? contrast() : null);
        setDark(dark);
    }

    /** Changes between usual and high contrast; open windows follow. */
    public static void setHighContrast(boolean high) {
        FlatLaf.setGlobalExtraDefaults(high ? contrast() : null);
        setDark(isDark());
    }

    /** One colour for all text, lines that are seen, and no tints. */
    private static Map<String, String> contrast() {
        Map<String, String> defaults = new HashMap<>(Map.of("Kantlijn.highContrast", "true",
            "Kantlijn.text2", "$Kantlijn.text1", "Kantlijn.text3", "$Kantlijn.text1",
            "Kantlijn.line", "$Kantlijn.control", "Kantlijn.lineStrong", "$Kantlijn.text1",
            "Kantlijn.disabled", "$Kantlijn.control", "Kantlijn.barFaint", "$Kantlijn.control",
            "Kantlijn.kantlijn", "$Kantlijn.accent"));
        for (Colour colour : Colour.values()) {
            defaults.put("Kantlijn.code." + colour.key() + ".tint", "$Kantlijn.page");
        }
        return defaults;
    }

    /** Changes between light and dark; open windows follow. */
    public static void setDark(boolean dark) {
        if (dark) {
            FlatDarkLaf.setup();
        } else {
            FlatLightLaf.setup();
        }
        FlatLaf.updateUI();
    }

    /** True when the dark look is in place. */
    public static boolean isDark() {
        return FlatLaf.isLafDark();
    }
}
