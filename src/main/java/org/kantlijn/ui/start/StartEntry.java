package org.kantlijn.ui.start;

import java.awt.BasicStroke;
import java.awt.Cursor;
import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Graphics;
import java.util.List;
import java.util.Locale;
import javax.swing.Icon;
import javax.swing.JButton;
import org.kantlijn.ui.action.Command;
import org.kantlijn.ui.action.KeyNames;
import org.kantlijn.ui.kit.Ink;
import org.kantlijn.ui.kit.Lines;
import org.kantlijn.ui.kit.Painting;
import org.kantlijn.ui.kit.Tone;
import org.kantlijn.ui.kit.Type;

/** One of the ways to begin: icon, name, key, and a line or two on what it leads to. */
final class StartEntry extends JButton {

    private static final int WIDTH = 312;
    private static final int TEXT_LEFT = 36;
    private static final int LINE = 16;
    private static final int MOST_LINES = 3;

    private final Icon icon;
    private final String description;
    private final String keyName;

    StartEntry(Command command, String description, Locale locale) {
        super(command);
        this.icon = getIcon();
        this.description = description;
        this.keyName = command.key() == null ? "" : KeyNames.of(command.key(), locale);
        getAccessibleContext().setAccessibleDescription(description);
        setCursor(Cursor.getPredefinedCursor(Cursor.HAND_CURSOR));
        setContentAreaFilled(false);
        setBorderPainted(false);
        setRolloverEnabled(true);
        setToolTipText(null);
    }

    @Override
    public Dimension getPreferredSize() {
        int lines = lines(WIDTH).size();
        return new Dimension(WIDTH, 36 + lines * LINE);
    }

    @Override
    public Dimension getMaximumSize() {
        return new Dimension(Integer.MAX_VALUE, getPreferredSize().height);
    }

    private List<String> lines(int width) {
        FontMetrics metrics = getFontMetrics(Type.sans(12));
        return Lines.of(description, metrics, width - TEXT_LEFT - keyWidth() - 24, MOST_LINES);
    }

    private int keyWidth() {
        return keyName.isEmpty() ? 0 : getFontMetrics(Type.sans(11)).stringWidth(keyName) + 12;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = Painting.smooth(graphics);
        if (getModel().isRollover() || getModel().isArmed()) {
            g.setColor(Tone.SELECTED_INACTIVE.now());
            g.fillRoundRect(0, 0, getWidth(), getHeight(), 12, 12);
        }
        icon.paintIcon(this, g, 8, 8);
        Painting.text(g, getText(), new Ink(Type.sans(13), Tone.TEXT1.now()), TEXT_LEFT, 21);
        int baseline = 40;
        for (String line : lines(getWidth())) {
            Painting.text(g, line, new Ink(Type.sans(12), Tone.TEXT2.now()), TEXT_LEFT, baseline);
            baseline += LINE;
        }
        paintKey(g);
        if (isFocusOwner()) {
            g.setColor(Tone.FOCUS.now());
            g.setStroke(new BasicStroke(2));
            g.drawRoundRect(1, 1, getWidth() - 2, getHeight() - 2, 12, 12);
        }
        g.dispose();
    }

    private void paintKey(Graphics2D g) {
        if (keyName.isEmpty()) {
            return;
        }
        int left = getWidth() - 8 - keyWidth();
        g.setColor(Tone.FIELD.now());
        g.fillRoundRect(left, 7, keyWidth(), 18, 6, 6);
        g.setColor(Tone.LINE_STRONG.now());
        g.drawRoundRect(left, 7, keyWidth() - 1, 17, 6, 6);
        Painting.text(g, keyName, new Ink(Type.sans(11), Tone.TEXT2.now()), left + 6, 20);
    }
}
