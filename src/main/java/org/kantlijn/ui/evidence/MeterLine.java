package org.kantlijn.ui.evidence;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.LayoutManager;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.kantlijn.analysis.Evidence;
import org.kantlijn.study.Study;
import org.kantlijn.ui.kit.PeopleMeter;
import org.kantlijn.ui.kit.Type;

/** The people meter with its sentence; where there is no room for both side by side the sentence goes below, and always stays. */
public final class MeterLine extends JPanel {

    private final PeopleMeter meter = new PeopleMeter();
    private final JLabel sentence = new JLabel();

    /** A meter that shows nobody yet. */
    public MeterLine() {
        setOpaque(false);
        sentence.setFont(Type.sans(12));
        sentence.putClientProperty("FlatLaf.style", "foreground: $Kantlijn.text2");
        setLayout(new Wrap());
        add(meter);
        add(sentence);
    }

    /** Leaves the sentence away: it stands elsewhere beside the meter. */
    public MeterLine withoutSentence() {
        sentence.setVisible(false);
        return this;
    }

    /** Shows who is in the evidence. */
    public void show(Study study, Evidence evidence, Figures figures) {
        meter.show(People.dots(study, evidence), figures.people(evidence));
        sentence.setText(figures.of(evidence.people().size(), evidence.peopleOf()));
        sentence.setToolTipText(figures.people(evidence));
    }

    private final class Wrap implements LayoutManager {

        private static final int GAP = 12;
        private static final int ROW = 20;

        @Override
        public void addLayoutComponent(String name, Component component) {
            // There are two, and they are known.
        }

        @Override
        public void removeLayoutComponent(Component component) {
            // There are two, and they are known.
        }

        private boolean besides(int width) {
            return !sentence.isVisible() || meter.getPreferredSize().width + GAP + sentence.getPreferredSize().width <= width;
        }

        private boolean fits(int width) {
            return meter.getMinimumSize().width <= width;
        }

        @Override
        public Dimension preferredLayoutSize(Container parent) {
            int width = parent.getWidth() > 0 ? parent.getWidth() : Integer.MAX_VALUE;
            int line = Math.max(ROW, sentence.getPreferredSize().height);
            boolean two = !besides(width) && fits(width);
            return new Dimension(meter.getPreferredSize().width + GAP + sentence.getPreferredSize().width, two ? 2 * line : line);
        }

        @Override
        public Dimension minimumLayoutSize(Container parent) {
            return new Dimension(0, ROW);
        }

        @Override
        public void layoutContainer(Container parent) {
            Dimension dots = meter.getPreferredSize();
            Dimension words = sentence.getPreferredSize();
            int line = Math.max(ROW, words.height);
            boolean shown = fits(parent.getWidth());
            boolean beside = besides(parent.getWidth());
            meter.setBounds(0, (line - dots.height) / 2, shown ? Math.min(dots.width, parent.getWidth()) : 0, dots.height);
            int x = beside ? dots.width + GAP : 0;
            int y = (beside || !shown ? 0 : line) + (line - words.height) / 2;
            sentence.setBounds(x, y, Math.min(words.width, parent.getWidth() - x), words.height);
        }
    }
}
