package org.kantlijn.ui.kit;

import com.formdev.flatlaf.FlatDarkLaf;
import com.formdev.flatlaf.FlatLaf;
import com.formdev.flatlaf.FlatLightLaf;
import java.util.HashMap;
import java.util.Map;
import javax.swing.InputMap;
import javax.swing.KeyStroke;
import javax.swing.UIDefaults;
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
        if (!(UIManager.getLookAndFeel() instanceof FlatLaf)) {
            prepare();
        }
        if (isDark() != dark || Tone.highContrast() != highContrast) {
            FlatLaf.setGlobalExtraDefaults(highContrast ? contrast() : null);
            setDark(dark);
        }
    }

    /** Sets up the light look of the usual contrast: what any look takes most time for, while it is not yet known which is preferred. */
    public static void prepare() {
        Type.install();
        FlatLaf.registerCustomDefaultsSource(Look.class.getPackageName());
        FlatLaf.setGlobalExtraDefaults(null);
        setDark(false);
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
        FlatLaf.setup(dark ? new Dark() : new Light());
        freeKeys();
        FlatLaf.updateUI();
    }

    /** Split panes take F6 and F8, which lead through the whole window here; their edges are moved after Ctrl+F8. */
    private static void freeKeys() {
        if (UIManager.get("SplitPane.ancestorInputMap") instanceof InputMap keys) {
            keys.remove(KeyStroke.getKeyStroke("F6"));
            keys.remove(KeyStroke.getKeyStroke("F8"));
            keys.put(KeyStroke.getKeyStroke("ctrl F8"), "startResize");
        }
    }

    /** True when the dark look is in place. */
    public static boolean isDark() {
        return FlatLaf.isLafDark();
    }

    // The typeface is a default of the look, as one that is put in place of a default before there is a look makes Swing set up its own.

    private static final class Light extends FlatLightLaf {

        @Override
        public UIDefaults getDefaults() {
            return inOurType(super.getDefaults());
        }
    }

    private static final class Dark extends FlatDarkLaf {

        @Override
        public UIDefaults getDefaults() {
            return inOurType(super.getDefaults());
        }
    }

    private static UIDefaults inOurType(UIDefaults defaults) {
        defaults.put("defaultFont", new FontUIResource(Type.sans(13)));
        return defaults;
    }
}
