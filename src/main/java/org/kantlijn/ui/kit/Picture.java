package org.kantlijn.ui.kit;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Transparency;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Something that is costly to paint and seldom changes: painted once, as sharp as the screen is, and again only after it was spoilt. */
public final class Picture {

    private final int transparency;
    private @Nullable BufferedImage image;

    /** A picture on a transparent ground. */
    public Picture() {
        this(Transparency.TRANSLUCENT);
    }

    private Picture(int transparency) {
        this.transparency = transparency;
    }

    /** A picture that covers all of its ground, which is cheaper by far to show for the first time. */
    public static Picture covering() {
        return new Picture(Transparency.OPAQUE);
    }

    /** Says that it would look otherwise now. */
    public void spoil() {
        image = null;
    }

    /**
     * Paints it at the origin.
     *
     * @param width in pixels at 100 %, as is the height
     * @param painter paints it when it was spoilt, or size or scale are others than before
     */
    public void paint(Graphics2D g, int width, int height, Consumer<Graphics2D> painter) {
        if (width <= 0 || height <= 0) {
            return;
        }
        AffineTransform device = g.getTransform();
        int wide = (int) Math.ceil(width * device.getScaleX());
        int high = (int) Math.ceil(height * device.getScaleY());
        BufferedImage known = image;
        if (known == null || known.getWidth() != wide || known.getHeight() != high) {
            known = painted(g, wide, high, painter);
            image = known;
        }
        g.drawImage(known, AffineTransform.getScaleInstance(1 / device.getScaleX(), 1 / device.getScaleY()), null);
    }

    private BufferedImage painted(Graphics2D g, int wide, int high, Consumer<Graphics2D> painter) {
        BufferedImage fresh = g.getDeviceConfiguration().createCompatibleImage(wide, high, transparency);
        Graphics2D inside = fresh.createGraphics();
        inside.setRenderingHints(g.getRenderingHints());
        inside.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        inside.scale(g.getTransform().getScaleX(), g.getTransform().getScaleY());
        painter.accept(inside);
        inside.dispose();
        return fresh;
    }
}
