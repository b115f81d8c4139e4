package org.kantlijn.ui.kit;

import com.formdev.flatlaf.extras.FlatSVGIcon;
import java.awt.Color;
import java.util.function.Supplier;
import javax.swing.Icon;

/** The Lucide icons that the program uses, drawn in a colour of the look. */
public final class Icons {

    private Icons() {
    }

    /** An icon of 16 pixels in the colour of secondary text. */
    public static Icon of(String name) {
        return of(name, 16, Tone.TEXT2);
    }

    /** An icon in another size or colour. */
    public static Icon of(String name, int size, Tone tone) {
        return of(name, size, tone::now);
    }

    /** An icon in a colour that is asked for each time it is painted. */
    public static Icon of(String name, int size, Supplier<Color> colour) {
        FlatSVGIcon icon = new FlatSVGIcon(Icons.class.getPackageName().replace('.', '/') + "/icons/" + name + ".svg", size, size,
            Icons.class.getClassLoader());
        icon.setColorFilter(new FlatSVGIcon.ColorFilter(ignored -> colour.get()));
        return new DrawnIcon(icon, colour);
    }
}
