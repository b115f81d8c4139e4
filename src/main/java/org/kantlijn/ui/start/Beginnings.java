package org.kantlijn.ui.start;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.util.List;
import java.util.Locale;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.kantlijn.ui.action.Command;
import org.kantlijn.ui.kit.Buttons;
import org.kantlijn.ui.kit.LineBorder;
import org.kantlijn.ui.kit.Texts;
import org.kantlijn.ui.kit.Tone;
import org.kantlijn.ui.kit.Type;
import org.kantlijn.wording.Wording;

/** The left column of the start screen: the program's name, the ways to begin, and where the work is kept. */
final class Beginnings extends JPanel {

    private static final int WIDTH = 344;
    private static final int SIDE = 24;

    private final List<StartEntry> entries;

    /** @param ways the commands that begin something, each with a message {@code about.<id>} */
    Beginnings(Wording wording, Locale locale, List<Command> ways) {
        super(new BorderLayout());
        setOpaque(false);
        setPreferredSize(new Dimension(WIDTH, 0));
        setBorder(new LineBorder(false, false, false, true));
        entries = ways.stream().map(way -> new StartEntry(way, wording.text("about." + way.id()), locale)).toList();
        add(top(wording), BorderLayout.NORTH);
        add(whereabouts(wording), BorderLayout.SOUTH);
    }

    /** The first way to begin. */
    JComponent first() {
        return entries.get(0);
    }

    private JComponent top(Wording wording) {
        JPanel top = column();
        top.setBorder(BorderFactory.createEmptyBorder(28, SIDE - 8, 16, SIDE - 8));
        top.add(name(wording));
        top.add(Box.createVerticalStrut(20));
        for (StartEntry entry : entries) {
            entry.setAlignmentX(LEFT_ALIGNMENT);
            top.add(entry);
        }
        return top;
    }

    private static JComponent name(Wording wording) {
        JLabel name = new JLabel("Kantlijn");
        name.setFont(Type.semibold(20));
        JPanel words = column();
        words.add(name);
        words.add(Buttons.remark(wording.text("start.motto")));
        JPanel both = new JPanel(new BorderLayout(12, 0));
        both.setOpaque(false);
        both.setBorder(BorderFactory.createEmptyBorder(0, 8, 0, 0));
        both.add(new JLabel(new Mark()), BorderLayout.WEST);
        both.add(words, BorderLayout.CENTER);
        both.setAlignmentX(LEFT_ALIGNMENT);
        return both;
    }

    private static JComponent whereabouts(Wording wording) {
        JLabel title = new JLabel(wording.text("start.where"));
        title.setFont(Type.semibold(13));
        JPanel box = new JPanel(new BorderLayout(0, 6));
        box.setOpaque(false);
        box.setBorder(BorderFactory.createCompoundBorder(new LineBorder(true, false),
            BorderFactory.createEmptyBorder(16, SIDE, 20, SIDE)));
        box.add(title, BorderLayout.NORTH);
        Component words = Texts.paragraph(wording.text("start.where.text"), Type.sans(12), Tone.TEXT2);
        box.add(words, BorderLayout.CENTER);
        words.setSize(WIDTH - 2 * SIDE, 1);
        return box;
    }

    private static JPanel column() {
        JPanel column = new JPanel();
        column.setOpaque(false);
        column.setLayout(new BoxLayout(column, BoxLayout.Y_AXIS));
        return column;
    }
}
