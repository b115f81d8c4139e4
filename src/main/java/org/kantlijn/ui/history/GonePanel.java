package org.kantlijn.ui.history;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import org.kantlijn.study.Kind;
import org.kantlijn.ui.action.Command;
import org.kantlijn.ui.kit.Buttons;
import org.kantlijn.ui.kit.EmptyState;
import org.kantlijn.ui.kit.Stack;
import org.kantlijn.ui.kit.Texts;
import org.kantlijn.ui.kit.Tone;
import org.kantlijn.ui.kit.Type;
import org.kantlijn.wording.Wording;

/** What was chosen among the things that are gone, what comes back with it, and the way back. */
final class GonePanel {

    private static final int FEW = 8;

    private final HistoryWords words;
    private final Wording wording;
    private final JButton restore;
    private final Stack content = new Stack(8);
    private final JPanel component = new JPanel(new BorderLayout());

    GonePanel(HistoryWords words, Command restore) {
        this.words = words;
        this.wording = words.wording();
        this.restore = Buttons.main(restore);
        this.restore.setText(wording.text("gone.back"));
        content.setBorder(BorderFactory.createEmptyBorder(12, 16, 16, 16));
        JScrollPane scroll = new JScrollPane(content);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        scroll.getVerticalScrollBar().setUnitIncrement(24);
        component.add(scroll, BorderLayout.CENTER);
        component.setMinimumSize(new Dimension(240, 0));
    }

    JComponent component() {
        return component;
    }

    /** Shows what was chosen. */
    void show(List<Gone> chosen, Past past) {
        content.removeAll();
        if (chosen.isEmpty()) {
            content.add(new EmptyState(wording.text("gone.choose"), null));
        } else {
            content.add(chosen.size() == 1 ? one(chosen.get(0), past) : several(chosen));
            content.add(button());
            needed(chosen);
        }
        content.revalidate();
        content.repaint();
    }

    private JComponent one(Gone gone, Past past) {
        Stack lines = new Stack(6);
        lines.add(Buttons.remark(wording.text("step.when", words.day(words.dateOf(gone.step().at())), words.time(gone.step().at()),
            past.study().coder(gone.step().coder()).name())));
        boolean said = gone.thing().kind() == Kind.CODING;
        lines.add(Texts.paragraph(gone.name(), said ? Type.serif(14) : Type.semibold(15), Tone.TEXT1));
        String kind = GoneWords.kind(gone.thing().kind(), wording);
        lines.add(Texts.paragraph(gone.where().isEmpty() ? kind : wording.text("gone.of", kind, gone.where()), Type.sans(13), Tone.TEXT2));
        lines.add(Texts.paragraph(past.words().tell(gone.step()).what(), Type.sans(12), Tone.TEXT2));
        if (gone.codings() > 0) {
            lines.add(Texts.paragraph(wording.text("gone.with", gone.codings()), Type.sans(13), Tone.TEXT1));
        }
        return lines;
    }

    private JComponent several(List<Gone> chosen) {
        Stack lines = new Stack(6);
        lines.add(Texts.paragraph(wording.text("gone.several", chosen.size()), Type.semibold(15), Tone.TEXT1));
        chosen.stream().limit(FEW).forEach(gone -> lines.add(Texts.paragraph(gone.name(), Type.sans(13), Tone.TEXT2)));
        if (chosen.size() > FEW) {
            lines.add(Buttons.remark(wording.text("touched.more", chosen.size() - FEW)));
        }
        return lines;
    }

    private JComponent button() {
        JPanel row = new JPanel(new FlowLayout(FlowLayout.LEADING, 0, 6));
        row.setOpaque(false);
        row.add(restore);
        return row;
    }

    /** Why more comes back than was asked for. */
    private void needed(List<Gone> chosen) {
        List<Gone.Named> needed = Gone.needed(chosen);
        if (!needed.isEmpty()) {
            content.add(Texts.paragraph(wording.text("gone.needs", needed.size()), Type.sans(13), Tone.TEXT1));
            needed.forEach(need -> content.add(Texts.paragraph(need.name(), Type.sans(13), Tone.TEXT2)));
        }
    }
}
