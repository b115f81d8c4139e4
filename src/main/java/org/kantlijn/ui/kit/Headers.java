package org.kantlijn.ui.kit;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;

/** The heads of screens and panels: a title, a remark in small type, and buttons at the right. */
public final class Headers {

    private static final int PANEL_HEIGHT = 36;
    private static final int SCREEN_HEIGHT = 44;

    private Headers() {
    }

    /** The head of a side panel. */
    public static JPanel panel(JLabel title, JLabel remark, Component... buttons) {
        title.setFont(Type.semibold(13));
        return header(PANEL_HEIGHT, 16, title, remark, buttons);
    }

    /** The head of a screen, with a line under it. */
    public static JPanel screen(JLabel title, JLabel remark, Component... buttons) {
        title.setFont(Type.semibold(15));
        JPanel header = header(SCREEN_HEIGHT, 24, title, remark, buttons);
        header.setBorder(BorderFactory.createCompoundBorder(new LineBorder(false, true), header.getBorder()));
        return header;
    }

    private static JPanel header(int height, int padding, JLabel title, JLabel remark, Component... buttons) {
        remark.setFont(Type.sans(12));
        remark.putClientProperty("FlatLaf.style", "foreground: $Kantlijn.text2");
        JPanel words = row();
        words.add(title);
        words.add(Box.createHorizontalStrut(10));
        words.add(remark);
        JPanel right = row();
        for (Component button : buttons) {
            right.add(Box.createHorizontalStrut(4));
            right.add(button);
        }
        JPanel header = new JPanel(new BorderLayout(8, 0));
        header.setOpaque(false);
        header.add(words, BorderLayout.CENTER);
        header.add(right, BorderLayout.EAST);
        header.setBorder(BorderFactory.createEmptyBorder(0, padding, 0, 12));
        header.setPreferredSize(new Dimension(0, height));
        header.setMinimumSize(new Dimension(0, height));
        return header;
    }

    /** A transparent row, centred vertically. */
    public static JPanel row(JComponent... parts) {
        JPanel row = new JPanel();
        row.setOpaque(false);
        row.setLayout(new BoxLayout(row, BoxLayout.X_AXIS));
        for (JComponent part : parts) {
            row.add(part);
        }
        return row;
    }
}
