package org.kantlijn.ui.kit;

import java.awt.Color;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.KeyboardFocusManager;
import java.awt.LayoutManager;
import java.awt.Rectangle;
import java.awt.event.ActionEvent;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.KeyEvent;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JLayeredPane;
import javax.swing.JPanel;
import javax.swing.JRootPane;
import javax.swing.KeyStroke;
import javax.swing.LookAndFeel;
import javax.swing.SwingUtilities;
import javax.swing.UIManager;
import org.jspecify.annotations.Nullable;

/**
 * Something that opens over a window, inside it: so focus is sure and it never leaves the frame. It closes when the keyboard goes
 * elsewhere; where it is left on purpose, what had the keyboard before gets it back.
 */
public abstract class Overlay extends JPanel {

    private static final int ARC = 8;
    private static final int SHADOW = 6;
    private static final int MARGIN = 8;

    private final transient Picture ground = new Picture();
    private transient LookAndFeel look = UIManager.getLookAndFeel();
    private @Nullable Component before;

    /** @param padding between the frame and what is in it, in pixels */
    protected Overlay(LayoutManager layout, int padding) {
        super(layout);
        setOpaque(false);
        setBorder(BorderFactory.createEmptyBorder(padding, padding, padding + SHADOW, padding));
        getInputMap(WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke(KeyEvent.VK_ESCAPE, 0), "leave");
        getActionMap().put("leave", new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent event) {
                leave();
            }
        });
    }

    /** Lets it close when a part of it loses the keyboard to something that is not in it. */
    protected final void closeWithout(JComponent part) {
        part.addFocusListener(new FocusAdapter() {
            @Override
            public void focusLost(FocusEvent event) {
                Component next = event.getOppositeComponent();
                if (!event.isTemporary() && (next == null || !SwingUtilities.isDescendingFrom(next, Overlay.this))) {
                    close();
                }
            }
        });
    }

    /** Opens in the upper middle of a window. */
    protected final void openCentred(JRootPane root, Dimension size, JComponent focus) {
        Dimension window = root.getLayeredPane().getSize();
        int width = Math.min(size.width, window.width - 2 * MARGIN);
        int height = Math.min(size.height, window.height - 2 * MARGIN);
        int y = Math.max(MARGIN, Math.min(window.height / 9, window.height - height - MARGIN));
        show(root, new Rectangle((window.width - width) / 2, y, width, height), focus);
    }

    /** Opens under a place of a component, or over it where there is no room under it. */
    protected final void openAt(JComponent component, Rectangle place, Dimension size, JComponent focus) {
        JRootPane root = SwingUtilities.getRootPane(component);
        if (root == null) {
            return;
        }
        Rectangle at = SwingUtilities.convertRectangle(component, place, root.getLayeredPane());
        Dimension window = root.getLayeredPane().getSize();
        boolean above = at.y + at.height + size.height + MARGIN > window.height && at.y > window.height / 2;
        int height = Math.min(size.height, (above ? at.y : window.height - at.y - at.height) - MARGIN);
        int x = Math.max(MARGIN, Math.min(at.x, window.width - size.width - MARGIN));
        show(root, new Rectangle(x, above ? at.y - height : at.y + at.height + 2, size.width, height), focus);
    }

    private void show(JRootPane root, Rectangle bounds, JComponent focus) {
        before = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        followLook();
        setBounds(bounds);
        root.getLayeredPane().add(this, JLayeredPane.POPUP_LAYER, 0);
        validate();
        repaint();
        focus.requestFocusInWindow();
    }

    /** While it is closed it is in no window, and is not told when the look changes. */
    private void followLook() {
        LookAndFeel now = UIManager.getLookAndFeel();
        if (now != look) {
            look = now;
            SwingUtilities.updateComponentTreeUI(this);
        }
    }

    /** True while it is open. */
    public final boolean isOpen() {
        return getParent() != null;
    }

    /** Closes it and gives the keyboard back. */
    public final void leave() {
        Component giveBack = before;
        close();
        if (giveBack != null) {
            giveBack.requestFocusInWindow();
        }
    }

    /** Closes it. */
    public final void close() {
        before = null;
        if (getParent() instanceof JLayeredPane layers) {
            layers.remove(this);
            layers.repaint(getX(), getY(), getWidth(), getHeight());
            closed();
        }
    }

    /** Called after it was closed. */
    protected void closed() {
        // Most have nothing to put away.
    }

    @Override
    protected final void paintComponent(Graphics graphics) {
        Graphics2D g = Painting.smooth(graphics);
        ground.paint(g, getWidth(), getHeight(), this::paintGround);
        g.dispose();
    }

    private void paintGround(Graphics2D g) {
        for (int i = SHADOW; i > 1; i--) {
            g.setColor(Tone.faded(Color.BLACK, 0.025));
            g.fillRoundRect(SHADOW - i, SHADOW - i + 2, getWidth() - 2 * (SHADOW - i), getHeight() - 2 * (SHADOW - i) - 2, 12 + i, 12 + i);
        }
        int width = getWidth() - 4;
        int height = getHeight() - SHADOW;
        g.setColor(Tone.POPUP.now());
        g.fillRoundRect(2, 0, width, height, 2 * ARC, 2 * ARC);
        g.setColor(Tone.LINE_STRONG.now());
        g.drawRoundRect(2, 0, width - 1, height - 1, 2 * ARC, 2 * ARC);
    }

    @Override
    public void updateUI() {
        super.updateUI();
        if (ground != null) {
            ground.spoil();
        }
    }
}
