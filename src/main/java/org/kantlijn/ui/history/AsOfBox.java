package org.kantlijn.ui.history;

import java.awt.BorderLayout;
import java.awt.Graphics;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import org.kantlijn.change.Step;
import org.kantlijn.study.Study;
import org.kantlijn.ui.action.Command;
import org.kantlijn.ui.kit.Buttons;
import org.kantlijn.ui.kit.Headers;
import org.kantlijn.ui.kit.Stack;
import org.kantlijn.ui.kit.Texts;
import org.kantlijn.ui.kit.Tone;
import org.kantlijn.ui.kit.Type;

/** What the study held just after the chosen step. */
final class AsOfBox {

    private final HistoryWords words;
    private final JTextArea title = Texts.paragraph("", Type.semibold(13), Tone.TEXT1);
    private final JTextArea holdings = Texts.paragraph("", Type.sans(12), Tone.TEXT2);
    private final JPanel component = new Ground();

    AsOfBox(HistoryWords words) {
        this.words = words;
        Stack lines = new Stack(4);
        lines.add(title);
        lines.add(holdings);
        component.setBorder(BorderFactory.createEmptyBorder(16, 16, 16, 16));
        component.add(lines, BorderLayout.CENTER);
    }

    /** Lets the study of that moment be opened from here. */
    void offer(Command show) {
        JPanel row = Headers.row(Buttons.plain(show));
        row.setBorder(BorderFactory.createEmptyBorder(8, 0, 0, 0));
        component.add(row, BorderLayout.SOUTH);
    }

    JComponent component() {
        return component;
    }

    void nothing() {
        component.setVisible(false);
    }

    /** Says which moment it is about, while what the study held is being looked up. */
    void counting(Step step) {
        title.setText(words.wording().text("asof", words.date(words.dateOf(step.at())), words.time(step.at())));
        holdings.setText(words.wording().text("asof.counting"));
        component.setVisible(true);
    }

    void show(Study then) {
        holdings.setText(words.holdings(then));
        component.revalidate();
    }

    String text() {
        return title.getText() + "\n" + holdings.getText();
    }

    /** A ground in the colour of what is selected. */
    private static final class Ground extends JPanel {

        Ground() {
            super(new BorderLayout());
            setOpaque(false);
        }

        @Override
        protected void paintComponent(Graphics g) {
            g.setColor(Tone.SELECTED.now());
            g.fillRect(0, 0, getWidth(), getHeight());
            g.setColor(Tone.LINE.now());
            g.fillRect(0, 0, getWidth(), 1);
        }
    }
}
