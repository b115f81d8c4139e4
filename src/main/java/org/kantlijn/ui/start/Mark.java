package org.kantlijn.ui.start;

import java.awt.BasicStroke;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import javax.swing.Icon;
import org.jspecify.annotations.Nullable;
import org.kantlijn.ui.kit.Painting;
import org.kantlijn.ui.kit.Tone;

/** The program's mark: three lines of text with a bracket in their margin. */
public final class Mark implements Icon {

    private static final int SIZE = 32;
    private static final int[] WINDOW_SIZES = {16, 32, 64};

    /** The mark in the sizes that desktops ask of a window. */
    public static List<Image> images() {
        List<Image> images = new ArrayList<>();
        for (int size : WINDOW_SIZES) {
            BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
            Graphics2D g = image.createGraphics();
            g.scale((double) size / SIZE, (double) size / SIZE);
            new Mark().paintIcon(null, g, 0, 0);
            g.dispose();
            images.add(image);
        }
        return images;
    }

    @Override
    public void paintIcon(@Nullable Component component, Graphics graphics, int x, int y) {
        Graphics2D g = Painting.smooth(graphics);
        g.translate(x, y);
        g.setColor(Tone.ACCENT.now());
        g.fillRoundRect(1, 1, SIZE - 2, SIZE - 2, 12, 12);
        g.setColor(Tone.ON_ACCENT.now());
        g.setStroke(new BasicStroke(2.4f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.drawLine(8, 11, 14, 11);
        g.drawLine(8, 16, 16, 16);
        g.drawLine(8, 21, 14, 21);
        g.drawPolyline(new int[] {19, 24, 24, 19}, new int[] {8, 8, 24, 24}, 4);
        g.dispose();
    }

    @Override
    public int getIconWidth() {
        return SIZE;
    }

    @Override
    public int getIconHeight() {
        return SIZE;
    }
}
