package org.kantlijn.ui.kit;

import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.event.KeyAdapter;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.swing.AbstractButton;
import javax.swing.BorderFactory;
import javax.swing.BoxLayout;
import javax.swing.ButtonGroup;
import javax.swing.JPanel;
import javax.swing.JRadioButton;

/**
 * A choice of a few, side by side in one frame. Arrow keys move; read out as a group of radio buttons.
 *
 * @param <T> what is chosen from
 */
public final class Segments<T> extends JPanel {

    private final Map<T, AbstractButton> buttons = new LinkedHashMap<>();

    /**
     * @param choices what to choose from, with their labels, in order
     * @param chosen what is chosen at first
     * @param chooser hears of every choice that the user makes
     */
    public Segments(Map<T, String> choices, T chosen, Consumer<T> chooser) {
        setLayout(new BoxLayout(this, BoxLayout.X_AXIS));
        setOpaque(false);
        setBorder(BorderFactory.createEmptyBorder(1, 1, 1, 1));
        ButtonGroup group = new ButtonGroup();
        List<AbstractButton> order = new ArrayList<>();
        choices.forEach((choice, label) -> {
            AbstractButton button = new Segment(label, !order.isEmpty());
            button.setSelected(choice.equals(chosen));
            button.addActionListener(event -> chooser.accept(choice));
            button.addKeyListener(new Arrows(order));
            group.add(button);
            order.add(button);
            buttons.put(choice, button);
            add(button);
        });
    }

    /** Chooses without telling. */
    public void choose(T choice) {
        AbstractButton button = buttons.get(choice);
        if (button != null) {
            button.setSelected(true);
        }
    }

    @Override
    protected void paintChildren(Graphics graphics) {
        super.paintChildren(graphics);
        Graphics2D g = Painting.smooth(graphics);
        g.setColor(Tone.LINE_STRONG.now());
        g.drawRoundRect(0, 0, getWidth() - 1, getHeight() - 1, 6, 6);
        g.dispose();
    }

    /** Moves the choice with the arrow keys. */
    private static final class Arrows extends KeyAdapter {

        private final List<AbstractButton> order;

        Arrows(List<AbstractButton> order) {
            this.order = order;
        }

        @Override
        public void keyPressed(KeyEvent event) {
            int by = event.getKeyCode() == KeyEvent.VK_RIGHT ? 1 : event.getKeyCode() == KeyEvent.VK_LEFT ? -1 : 0;
            int next = order.indexOf((Component) event.getSource()) + by;
            if (by != 0 && next >= 0 && next < order.size()) {
                order.get(next).requestFocusInWindow();
                order.get(next).doClick(0);
                event.consume();
            }
        }
    }

    /** One of the choices: a radio button that is painted as a field. */
    private static final class Segment extends JRadioButton {

        private final boolean divided;

        Segment(String label, boolean divided) {
            super(label);
            this.divided = divided;
        }

        @Override
        public void updateUI() {
            super.updateUI();
            setOpaque(false);
            setBorder(BorderFactory.createEmptyBorder(5, 12, 5, 12));
            setIcon(new NoIcon());
            setIconTextGap(0);
        }

        @Override
        protected void paintComponent(Graphics graphics) {
            Graphics2D g = Painting.smooth(graphics);
            Color fill = isSelected() ? Tone.SELECTED.now() : Tone.POPUP.now();
            g.setColor(fill);
            g.fillRoundRect(0, 0, getWidth(), getHeight(), 6, 6);
            if (divided) {
                g.setColor(Tone.LINE_STRONG.now());
                g.fillRect(0, 0, 1, getHeight());
            }
            if (isFocusOwner()) {
                g.setColor(Tone.FOCUS.now());
                g.drawRoundRect(1, 1, getWidth() - 3, getHeight() - 3, 6, 6);
            }
            g.dispose();
            super.paintComponent(graphics);
        }
    }
}
