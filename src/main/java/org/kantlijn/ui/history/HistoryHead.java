package org.kantlijn.ui.history;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.swing.BorderFactory;
import javax.swing.DefaultComboBoxModel;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.kantlijn.study.Coder;
import org.kantlijn.ui.kit.FoldedText;
import org.kantlijn.ui.kit.LineBorder;
import org.kantlijn.ui.kit.SearchField;
import org.kantlijn.ui.kit.Segments;
import org.kantlijn.ui.kit.Type;
import org.kantlijn.wording.Wording;

/** The head of the history: which part of the work, whose steps, and which words. */
final class HistoryHead {

    private static final int WIDEST_CHOICE = 180;

    private final Wording wording;
    private final Runnable asked;
    private final Segments<StepSort> sorts;
    private final JComboBox<CoderChoice> coders = new NarrowChoice();
    private final SearchField search;
    private final JComponent component;
    private StepSort sort = StepSort.ALL;

    /** @param asked runs when something else is to be shown */
    HistoryHead(Wording wording, Runnable asked) {
        this.wording = wording;
        this.asked = asked;
        Map<StepSort, String> labels = new LinkedHashMap<>();
        for (StepSort each : StepSort.values()) {
            labels.put(each, wording.text(each.key()));
        }
        sorts = new Segments<>(labels, sort, this::choose);
        sorts.getAccessibleContext().setAccessibleName(wording.text("sort.name"));
        search = new SearchField(wording.text("search"), typed -> asked.run());
        search.setColumns(11);
        coders.getAccessibleContext().setAccessibleName(wording.text("coder.name"));
        show(List.of());
        coders.addActionListener(event -> asked.run());
        component = layOut();
    }

    /** The controls go on in a second line where the window is narrow. */
    private JComponent layOut() {
        JLabel title = new JLabel(wording.text("title"));
        title.setFont(Type.semibold(15));
        title.setVerticalAlignment(JLabel.TOP);
        title.setBorder(BorderFactory.createEmptyBorder(8, 0, 0, 0));
        JPanel controls = new JPanel(new FlowLayout(FlowLayout.TRAILING, 4, 4));
        controls.setOpaque(false);
        controls.add(sorts);
        controls.add(coders);
        controls.add(search);
        JPanel head = new Bar(title);
        head.setBorder(BorderFactory.createCompoundBorder(new LineBorder(false, true), BorderFactory.createEmptyBorder(4, 24, 4, 8)));
        head.add(new Wrapping(controls), BorderLayout.CENTER);
        return head;
    }

    /** Asks for another part of the work. */
    void ask(StepSort wanted) {
        sorts.choose(wanted);
        choose(wanted);
    }

    private void choose(StepSort chosen) {
        sort = chosen;
        asked.run();
    }

    JComponent component() {
        return component;
    }

    JComponent search() {
        return search;
    }

    /** Offers these coders, and keeps the choice where it can. */
    void show(List<Coder> all) {
        List<CoderChoice> choices = CoderChoice.of(all, wording.text("coder.everybody"));
        DefaultComboBoxModel<CoderChoice> now = new DefaultComboBoxModel<>(choices.toArray(CoderChoice[]::new));
        if (coders.getSelectedItem() instanceof CoderChoice chosen) {
            choices.stream().filter(choice -> Objects.equals(choice.coder(), chosen.coder())).findFirst().ifPresent(now::setSelectedItem);
        }
        coders.setModel(now);
    }

    /** What is asked for. */
    Timeline.Query query() {
        CoderChoice chosen = (CoderChoice) coders.getSelectedItem();
        return new Timeline.Query(sort, chosen == null ? null : chosen.coder(), FoldedText.of(search.getText().strip()));
    }

    /** A head whose title, which the steps tell too, gives way to the controls where the window is very narrow. */
    private static final class Bar extends JPanel {

        private static final int ROOM_FOR_TITLE = 520;

        private final JLabel title;

        Bar(JLabel title) {
            super(new BorderLayout(8, 0));
            this.title = title;
            setOpaque(false);
            add(title, BorderLayout.WEST);
        }

        @Override
        public void setBounds(int x, int y, int width, int height) {
            title.setVisible(width >= ROOM_FOR_TITLE);
            super.setBounds(x, y, width, height);
        }
    }

    /** A choice that long names do not make wide. */
    private static final class NarrowChoice extends JComboBox<CoderChoice> {

        @Override
        public Dimension getPreferredSize() {
            Dimension wanted = super.getPreferredSize();
            return new Dimension(Math.min(wanted.width, WIDEST_CHOICE), wanted.height);
        }
    }
}
