package org.kantlijn.ui.intake;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Insets;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import org.kantlijn.ui.kit.Beside;
import org.kantlijn.ui.kit.Buttons;
import org.kantlijn.ui.kit.Icons;
import org.kantlijn.ui.kit.LineBorder;
import org.kantlijn.ui.kit.Stack;
import org.kantlijn.ui.kit.Texts;
import org.kantlijn.ui.kit.Tone;
import org.kantlijn.ui.kit.Type;

/**
 * What is doubtful about the file that is shown, each with its remedy. As high as it needs to be, up to a quarter or so of the dialog; that
 * nothing was lost is in sight always.
 */
final class DoubtList extends JPanel {

    private static final double MOST_OF_HEIGHT = 0.28;
    private static final int LEAST = 104;

    private final Stack stack = new Stack(4);
    private final Stack last = new Stack(4);
    private final JScrollPane scroll = new JScrollPane(stack, JScrollPane.VERTICAL_SCROLLBAR_AS_NEEDED,
        JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
    private List<Doubt> shown = List.of();

    DoubtList(String name) {
        super(new BorderLayout());
        stack.setBorder(BorderFactory.createEmptyBorder(12, 24, 0, 16));
        scroll.setBorder(BorderFactory.createEmptyBorder());
        scroll.getViewport().setOpaque(false);
        scroll.setOpaque(false);
        stack.getAccessibleContext().setAccessibleName(name);
        last.setBorder(BorderFactory.createEmptyBorder(4, 24, 12, 16));
        setBorder(new LineBorder(true, false));
        add(scroll, BorderLayout.CENTER);
        add(last, BorderLayout.SOUTH);
    }

    void show(List<Doubt> doubts) {
        boolean same = doubts.stream().map(DoubtList::words).toList().equals(shown.stream().map(DoubtList::words).toList());
        shown = List.copyOf(doubts);
        if (!same) {
            stack.removeAll();
            last.removeAll();
            for (int i = 0; i < shown.size(); i++) {
                (shown.get(i).weight() == Doubt.Weight.GOOD ? last : stack).add(line(i));
            }
            scroll.setVisible(stack.getComponentCount() > 0);
            revalidate();
            repaint();
        }
    }

    private static String words(Doubt doubt) {
        return doubt.weight() + doubt.words() + (doubt.remedy() == null ? "" : doubt.remedy().words());
    }

    private JComponent line(int index) {
        Doubt doubt = shown.get(index);
        JLabel mark = new JLabel(switch (doubt.weight()) {
            case ERROR -> Icons.of("circle-alert", 16, Tone.ERROR);
            case WARNING -> Icons.of("triangle-alert", 16, Tone.WARNING);
            case INFO -> Icons.of("info", 16, Tone.TEXT2);
            case GOOD -> Icons.of("check", 16, Tone.GOOD);
        });
        JTextArea words = Texts.paragraph(doubt.words(), Type.sans(12), Tone.TEXT1);
        words.getAccessibleContext().setAccessibleName(doubt.words());
        return new Beside(mark, doubt.remedy() == null ? words : new WithLink(words, link(index, doubt)), 8);
    }

    /** The doubts may be made anew with the same words while the link stays. */
    private JButton link(int index, Doubt doubt) {
        JButton link = Buttons.link(doubt.remedy() == null ? "" : doubt.remedy().words(), () -> run(index));
        link.setMargin(new Insets(0, 8, 0, 8));
        link.setFont(Type.sans(12));
        link.getAccessibleContext().setAccessibleDescription(doubt.words());
        return link;
    }

    private void run(int index) {
        Doubt.Remedy remedy = shown.get(index).remedy();
        if (remedy != null) {
            remedy.way().run();
        }
    }

    @Override
    public Dimension getPreferredSize() {
        int most = getParent() == null ? Integer.MAX_VALUE : Math.max(LEAST, (int) (getParent().getHeight() * MOST_OF_HEIGHT));
        return new Dimension(0, Math.min(most, stack.getPreferredSize().height + last.getPreferredSize().height + 1));
    }

    @Override
    public Dimension getMinimumSize() {
        return new Dimension(0, 0);
    }

    /** A sentence that wraps with a link at its right. */
    private static final class WithLink extends JPanel {

        private final Component words;
        private final Component link;

        WithLink(Component words, Component link) {
            super(null);
            this.words = words;
            this.link = link;
            setOpaque(false);
            add(words);
            add(link);
        }

        @Override
        public Dimension getPreferredSize() {
            int room = Math.max(1, getWidth() - link.getPreferredSize().width);
            if (words.getWidth() != room) {
                words.setSize(room, Math.max(1, words.getHeight()));
            }
            return new Dimension(getWidth(), Math.max(words.getPreferredSize().height, link.getPreferredSize().height));
        }

        @Override
        public void doLayout() {
            Dimension wanted = link.getPreferredSize();
            words.setBounds(0, 0, Math.max(0, getWidth() - wanted.width), getHeight());
            link.setBounds(getWidth() - wanted.width, 0, wanted.width, wanted.height);
        }
    }
}
