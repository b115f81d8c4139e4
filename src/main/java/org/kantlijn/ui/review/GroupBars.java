package org.kantlijn.ui.review;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.util.List;
import javax.swing.JPanel;
import org.kantlijn.ui.kit.Painting;
import org.kantlijn.ui.kit.Tone;

/** One bar for each person of a group, as high as the person gives fragments. The words beside it say the same. */
final class GroupBars extends JPanel {

    private static final int WIDEST = 9;
    private static final int GAP = 2;
    private static final int HEIGHT = 28;
    private static final int ROOM = 108;

    private final transient List<Integer> bars;
    private final int most;
    private final int loudest;
    private final int inLargest;

    /**
     * @param inLargest how many people the largest group has, so that all groups take the same width
     * @param most what fills the whole height
     * @param loudest from how many fragments on a bar is in the warning colour
     */
    GroupBars(List<Integer> bars, int inLargest, int most, int loudest, String words) {
        this.bars = bars;
        this.inLargest = inLargest;
        this.most = most;
        this.loudest = loudest;
        setOpaque(false);
        setToolTipText(words);
        getAccessibleContext().setAccessibleName(words);
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(Math.min(ROOM, WIDEST * inLargest), HEIGHT);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = Painting.smooth(graphics);
        int pitch = Math.max(2, Math.min(WIDEST, getWidth() / Math.max(1, bars.size())));
        int gap = pitch > 2 * GAP ? GAP : 0;
        int bottom = getHeight() - 4;
        g.setColor(Tone.LINE_STRONG.now());
        g.fillRect(0, bottom, Math.min(getWidth(), pitch * bars.size()), 1);
        for (int i = 0; i < bars.size(); i++) {
            int height = (int) Math.round((bottom - 2.0) * bars.get(i) / Math.max(1, most));
            g.setColor((bars.get(i) >= loudest ? Tone.WARNING : Tone.BAR).now());
            g.fillRect(i * pitch, bottom - height, pitch - gap, height);
        }
        g.dispose();
    }
}
