package org.kantlijn.ui.intake;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Window;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.stream.IntStream;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JDialog;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.ListSelectionModel;
import javax.swing.WindowConstants;
import org.jspecify.annotations.Nullable;
import org.kantlijn.ui.kit.Headers;
import org.kantlijn.ui.kit.Icons;
import org.kantlijn.ui.kit.Ink;
import org.kantlijn.ui.kit.KeyBinding;
import org.kantlijn.ui.kit.LineBorder;
import org.kantlijn.ui.kit.PaintedCell;
import org.kantlijn.ui.kit.Painting;
import org.kantlijn.ui.kit.Texts;
import org.kantlijn.ui.kit.Tone;
import org.kantlijn.ui.kit.Type;
import org.kantlijn.ui.work.Work;
import org.kantlijn.wording.Wording;

/** Lists the codings whose words are others since a transcript was replaced. Enter shows one; the window below stays in use meanwhile. */
final class TouchedDialog {

    private static final int ROW = 68;
    private static final int SIDE = 24;

    private final Work work;
    private final Wording wording;
    private final JList<TouchedRow> list;

    TouchedDialog(Work work, Wording wording, List<TouchedRow> rows) {
        this.work = work;
        this.wording = wording;
        this.list = new JList<>(rows.toArray(TouchedRow[]::new));
        new Cell().showIn(list);
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setSelectedIndex(0);
        list.getAccessibleContext().setAccessibleName(wording.text("touched.title"));
        KeyBinding.of(list, "ENTER", this::jump);
        list.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                if (event.getClickCount() == 2) {
                    jump();
                }
            }
        });
    }

    /** Goes to the coding that is selected. */
    void jump() {
        TouchedRow row = list.getSelectedValue();
        if (row != null) {
            work.selection().go(row.place());
        }
    }

    void show(@Nullable Window owner) {
        JDialog dialog = new JDialog(owner, wording.text("touched.title"));
        ImportDialog.decorate(dialog);
        dialog.setDefaultCloseOperation(WindowConstants.DISPOSE_ON_CLOSE);
        dialog.setContentPane(content(dialog::dispose));
        dialog.setMinimumSize(new Dimension(480, 280));
        dialog.setSize(720, 480);
        dialog.setLocationRelativeTo(owner);
        dialog.setVisible(true);
        list.requestFocusInWindow();
    }

    /** What is in the window. */
    JPanel content(Runnable closing) {
        JPanel content = new JPanel(new BorderLayout());
        JPanel head = new JPanel(new BorderLayout());
        head.setBorder(BorderFactory.createCompoundBorder(new LineBorder(false, true),
            BorderFactory.createEmptyBorder(12, SIDE, 12, SIDE)));
        long doubtful = IntStream.range(0, list.getModel().getSize())
            .filter(i -> list.getModel().getElementAt(i).doubtful()).count();
        head.add(Texts.paragraph(wording.text("touched.what", list.getModel().getSize(), doubtful), Type.sans(13), Tone.TEXT1));
        JScrollPane scroll = new JScrollPane(list);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        JButton show = new JButton(wording.text("touched.show"));
        show.addActionListener(event -> jump());
        JButton close = new JButton(wording.text("touched.close"));
        close.addActionListener(event -> closing.run());
        KeyBinding.of(list, "ESCAPE", closing);
        JPanel foot = new JPanel(new BorderLayout());
        foot.setBorder(BorderFactory.createCompoundBorder(new LineBorder(true, false),
            BorderFactory.createEmptyBorder(10, SIDE, 10, SIDE)));
        JPanel ways = Headers.row(show, new JLabel("  "), close);
        ways.setOpaque(false);
        foot.add(ways, BorderLayout.EAST);
        content.add(head, BorderLayout.NORTH);
        content.add(scroll, BorderLayout.CENTER);
        content.add(foot, BorderLayout.SOUTH);
        return content;
    }

    private final class Cell extends PaintedCell<TouchedRow> {

        Cell() {
            super(ROW, false);
        }

        @Override
        protected void paintRow(Graphics2D g, TouchedRow row) {
            FontMetrics metrics = g.getFontMetrics(Type.semibold(12));
            if (row.doubtful()) {
                Icons.of("triangle-alert", 14, Tone.WARNING).paintIcon(this, g, SIDE - 18, 8);
            }
            Painting.text(g, row.where(), new Ink(Type.semibold(12), Tone.TEXT1.now()), SIDE, 19);
            Painting.text(g, row.code().name(), new Ink(Type.sans(12), Tone.ink(row.code().colour())),
                SIDE + metrics.stringWidth(row.where()) + 12, 19);
            paintWords(g, wording.text("touched.before"), row.before(), 39);
            paintWords(g, wording.text("touched.after"), row.after(), 58);
            underline(g);
        }

        private void paintWords(Graphics2D g, String label, String words, int baseline) {
            Painting.text(g, label, new Ink(Type.sans(11), Tone.TEXT3.now()), SIDE, baseline);
            FontMetrics metrics = g.getFontMetrics(Type.serif(14));
            int x = SIDE + 48;
            Painting.text(g, Painting.fitted(words.replace('\n', ' '), metrics, getWidth() - x - SIDE),
                new Ink(Type.serif(14), Tone.TEXT1.now()), x, baseline);
        }

        @Override
        protected String words(TouchedRow row) {
            return wording.text("touched.row", row.where(), row.code().name(), row.before(), row.after());
        }
    }
}
