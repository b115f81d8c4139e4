package org.kantlijn.ui.evidence;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Graphics;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JSplitPane;
import org.kantlijn.ui.kit.LineBorder;
import org.kantlijn.ui.kit.Stack;
import org.kantlijn.ui.kit.Tone;
import org.kantlijn.ui.kit.Type;

/** How the screens on themes are put together: panels at the sides of a page, and the small headings in them. */
public final class Panes {

    private Panes() {
    }

    /** A panel at the left of something that takes the room. The name lets a window remember the width. */
    public static JSplitPane left(String name, JComponent panel, int width, JComponent rest) {
        JSplitPane split = split(name, panel, rest);
        panel.setPreferredSize(new Dimension(width, 0));
        panel.setMinimumSize(new Dimension(160, 0));
        return split;
    }

    /** A panel at the right of something that takes the room. The name lets a window remember the width. */
    public static JSplitPane right(String name, JComponent rest, JComponent panel, int width) {
        JSplitPane split = split(name, rest, panel);
        split.setResizeWeight(1);
        panel.setPreferredSize(new Dimension(width, 0));
        panel.setMinimumSize(new Dimension(200, 0));
        return split;
    }

    private static JSplitPane split(String name, JComponent left, JComponent right) {
        JSplitPane split = new JSplitPane(JSplitPane.HORIZONTAL_SPLIT, true, left, right);
        split.setName(name);
        split.setBorder(BorderFactory.createEmptyBorder());
        split.setDividerSize(1);
        return split;
    }

    /** Lets something scroll up and down on the ground it stands on. */
    public static JScrollPane scrolling(JComponent content) {
        JScrollPane scroll = new JScrollPane(content, JScrollPane.VERTICAL_SCROLLBAR_AS_NEEDED, JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        scroll.setOpaque(false);
        scroll.getViewport().setOpaque(false);
        return scroll;
    }

    /** A panel that is painted as a page. */
    public static JPanel page() {
        return new Page();
    }

    /** A small heading within a panel. */
    public static JLabel heading(String text) {
        JLabel label = new JLabel(text);
        label.setFont(Type.semibold(13));
        return label;
    }

    /** Words in secondary colour. */
    public static JLabel caption(String text) {
        JLabel label = new JLabel(text);
        label.setFont(Type.sans(12));
        label.putClientProperty("FlatLaf.style", "foreground: $Kantlijn.text2");
        return label;
    }

    /** A figure with what it counts before it. */
    public static JPanel fact(String what, JLabel figure) {
        JPanel row = new JPanel(new BorderLayout(8, 0));
        row.setOpaque(false);
        figure.setFont(Type.sans(12));
        row.add(caption(what), BorderLayout.CENTER);
        row.add(figure, BorderLayout.EAST);
        row.setBorder(BorderFactory.createEmptyBorder(4, 0, 4, 0));
        return row;
    }

    /** Something at the left of its row, no wider than it asks to be. */
    public static JPanel leading(JComponent part) {
        JPanel row = new JPanel(new BorderLayout());
        row.setOpaque(false);
        row.add(part, BorderLayout.WEST);
        return row;
    }

    /** A section of a side panel, with a line above all but the first. */
    public static Stack section(boolean first, String heading) {
        Stack section = new Stack(4);
        section.setBorder(BorderFactory.createCompoundBorder(new LineBorder(!first, false),
            BorderFactory.createEmptyBorder(12, 16, 12, 16)));
        section.add(heading(heading));
        return section;
    }

    private static final class Page extends JPanel {

        Page() {
            super(new BorderLayout());
        }

        @Override
        protected void paintComponent(Graphics g) {
            g.setColor(Tone.PAGE.now());
            g.fillRect(0, 0, getWidth(), getHeight());
        }
    }
}
