package org.kantlijn.ui.kit;

import com.formdev.flatlaf.FlatDarkLaf;
import com.formdev.flatlaf.FlatLaf;
import com.formdev.flatlaf.FlatLightLaf;
import com.formdev.flatlaf.fonts.inter.FlatInterFont;
import java.awt.Font;
import javax.swing.UIManager;
import javax.swing.plaf.FontUIResource;

/** Puts the look in place and changes it while windows are open. */
public final class Look {

    private Look() {
    }

    /** Sets the look up; on the event thread, before the first window. */
    public static void install(boolean dark) {
        FlatInterFont.install();
        Type.install();
        FlatLaf.registerCustomDefaultsSource(Look.class.getPackageName());
        UIManager.put("defaultFont", new FontUIResource(FlatInterFont.FAMILY, Font.PLAIN, 13));
        setDark(dark);
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
