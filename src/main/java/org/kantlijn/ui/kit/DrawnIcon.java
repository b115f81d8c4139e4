package org.kantlijn.ui.kit;

import com.formdev.flatlaf.FlatLaf;
import com.formdev.flatlaf.extras.FlatSVGIcon;
import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.util.function.Supplier;
import javax.swing.Icon;
import javax.swing.LookAndFeel;
import javax.swing.UIManager;
import org.jspecify.annotations.Nullable;

/** A drawing that is drawn once for a colour and a look, and then shown as it is: lists and bars are painted over and over again. */
final class DrawnIcon implements Icon, FlatLaf.DisabledIconProvider {

    private final FlatSVGIcon drawing;
    private final Supplier<Color> colour;
    private final Picture picture = new Picture();
    private @Nullable Drawn drawn;

    DrawnIcon(FlatSVGIcon drawing, Supplier<Color> colour) {
        this.drawing = drawing;
        this.colour = colour;
    }

    /** What it was drawn for. */
    private record Drawn(Color colour, LookAndFeel look) {
    }

    @Override
    public void paintIcon(Component component, Graphics graphics, int x, int y) {
        Drawn now = new Drawn(colour.get(), UIManager.getLookAndFeel());
        if (!now.equals(drawn)) {
            picture.spoil();
            drawn = now;
        }
        Graphics2D g = (Graphics2D) graphics.create();
        g.translate(x, y);
        picture.paint(g, getIconWidth(), getIconHeight(), inside -> drawing.paintIcon(component, inside, 0, 0));
        g.dispose();
    }

    @Override
    public Icon getDisabledIcon() {
        return drawing.getDisabledIcon();
    }

    @Override
    public int getIconWidth() {
        return drawing.getIconWidth();
    }

    @Override
    public int getIconHeight() {
        return drawing.getIconHeight();
    }
}
