package org.kantlijn.ui.history;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import org.kantlijn.change.Step;
import org.kantlijn.ui.action.Command;
import org.kantlijn.ui.kit.Buttons;
import org.kantlijn.ui.kit.EmptyState;
import org.kantlijn.ui.kit.LineBorder;
import org.kantlijn.ui.kit.Stack;
import org.kantlijn.ui.kit.Swatch;
import org.kantlijn.ui.kit.Texts;
import org.kantlijn.ui.kit.Tone;
import org.kantlijn.ui.kit.Type;
import org.kantlijn.wording.Wording;
import org.kantlijn.workspace.StepWords;

/** The chosen step: what it was, what it touched, what touched that later, and the ways back. */
final class StepPanel {

    private static final int WIDTH = 300;

    private final HistoryWords words;
    private final Wording wording;
    private final Component back;
    private final Component again;
    private final Component go;
    private final Stack content = new Stack(0);
    private final AsOfBox asOf;
    private final JPanel component = new JPanel(new BorderLayout());

    StepPanel(HistoryWords words, Command takeBack, Command doAgain, Command go) {
        this.words = words;
        this.wording = words.wording();
        this.back = Buttons.main(takeBack);
        this.again = Buttons.main(doAgain);
        this.go = Buttons.plain(go);
        this.asOf = new AsOfBox(words);
        JScrollPane scroll = new JScrollPane(content);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        scroll.getVerticalScrollBar().setUnitIncrement(24);
        component.add(scroll, BorderLayout.CENTER);
        component.add(asOf.component(), BorderLayout.SOUTH);
        component.setPreferredSize(new Dimension(WIDTH, 0));
        component.setMinimumSize(new Dimension(240, 0));
        nothing();
    }

    JComponent component() {
        return component;
    }

    AsOfBox asOf() {
        return asOf;
    }

    /** Shows that no step is chosen. */
    void nothing() {
        content.removeAll();
        content.add(new EmptyState(wording.text("step.none"), null));
        asOf.nothing();
        refresh();
    }

    /** Shows a step. */
    void show(Step step, Past past, StepDetails details) {
        content.removeAll();
        content.add(head(step, past));
        if (!details.passages().isEmpty() || !details.names().isEmpty()) {
            content.add(touched(details));
        }
        content.add(later(details));
        refresh();
    }

    private void refresh() {
        content.revalidate();
        content.repaint();
    }

    private JComponent head(Step step, Past past) {
        StepWords.Told told = past.words().tell(step);
        boolean undone = past.undoings().isUndone(step);
        Stack head = section(6);
        head.add(Buttons.remark(wording.text("step.when", words.day(words.dateOf(step.at())), words.time(step.at()),
            past.study().coder(step.coder()).name())));
        head.add(Texts.paragraph(told.what(), Type.semibold(15), Tone.TEXT1));
        if (!told.where().isEmpty()) {
            head.add(Texts.paragraph(told.where(), Type.sans(13), Tone.TEXT2));
        }
        if (undone) {
            head.add(Texts.paragraph(wording.text("step.isundone"), Type.sans(13), Tone.TEXT2));
        }
        JPanel buttons = new JPanel(new FlowLayout(FlowLayout.LEADING, 8, 6));
        buttons.setOpaque(false);
        buttons.setBorder(BorderFactory.createEmptyBorder(0, -8, 0, -8));
        buttons.add(undone ? again : back);
        buttons.add(go);
        head.add(new Wrapping(buttons));
        return head;
    }

    private JComponent touched(StepDetails details) {
        Stack section = section(8);
        section.add(title("touched"));
        for (StepDetails.Passage passage : details.passages()) {
            Stack both = new Stack(2);
            both.add(Buttons.remark(passage.where()));
            both.add(Texts.paragraph(passage.quote(), Type.serif(14), Tone.TEXT1));
            section.add(both);
        }
        details.names().forEach(name -> section.add(name(name)));
        if (details.more() > 0) {
            section.add(Buttons.remark(wording.text("touched.more", details.more())));
        }
        return section;
    }

    private static JComponent name(StepDetails.Named named) {
        if (named.colour() == null) {
            return Texts.paragraph(named.name(), Type.sans(13), Tone.TEXT1);
        }
        JLabel label = new JLabel(named.name(), new Swatch(named.colour()), JLabel.LEADING);
        label.setIconTextGap(8);
        label.setToolTipText(named.name());
        return label;
    }

    private JComponent later(StepDetails details) {
        Stack section = section(6);
        section.add(title("later"));
        section.add(Texts.paragraph(wording.text("later.count", details.later()), Type.sans(12), Tone.TEXT2));
        List<String> first = details.firstLater();
        first.forEach(line -> section.add(Texts.paragraph(line, Type.sans(12), Tone.TEXT1)));
        if (details.later() > first.size()) {
            section.add(Buttons.remark(wording.text("later.more", details.later() - first.size())));
        }
        section.setBorder(BorderFactory.createEmptyBorder(12, 16, 16, 16));
        return section;
    }

    private JLabel title(String key) {
        JLabel title = new JLabel(wording.text(key));
        title.setFont(Type.semibold(13));
        return title;
    }

    private static Stack section(int gap) {
        Stack section = new Stack(gap);
        section.setBorder(BorderFactory.createCompoundBorder(new LineBorder(false, true),
            BorderFactory.createEmptyBorder(12, 16, 16, 16)));
        return section;
    }
}
