package org.kantlijn.ui.intake;

import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.DefaultListModel;
import javax.swing.JList;
import javax.swing.JScrollPane;
import javax.swing.ListSelectionModel;
import org.kantlijn.intake.CommentImport;
import org.kantlijn.ui.kit.Icons;
import org.kantlijn.ui.kit.Ink;
import org.kantlijn.ui.kit.PaintedCell;
import org.kantlijn.ui.kit.Painting;
import org.kantlijn.ui.kit.Tone;
import org.kantlijn.ui.kit.Type;
import org.kantlijn.wording.Wording;

/** The comments in the margin of a document: the words that each is about, and what becomes of it. */
final class CommentList extends JScrollPane {

    private static final int ROW = 48;
    private static final int SIDE = 24;

    private final transient Wording wording;
    private final DefaultListModel<CommentImport.Row> rows = new DefaultListModel<>();
    private final JList<CommentImport.Row> list = new JList<>(rows);

    CommentList(Wording wording) {
        this.wording = wording;
        new Cell().showIn(list);
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.getAccessibleContext().setAccessibleName(wording.text("segment.comments"));
        setViewportView(list);
        setBorder(BorderFactory.createEmptyBorder());
        setHorizontalScrollBarPolicy(HORIZONTAL_SCROLLBAR_NEVER);
        updateUI();
    }

    @Override
    public void updateUI() {
        super.updateUI();
        if (list != null) {
            list.setBackground(Tone.PAGE.now());
        }
    }

    void show(List<CommentImport.Row> comments) {
        int selected = list.getSelectedIndex();
        rows.clear();
        rows.addAll(comments);
        list.setSelectedIndex(Math.min(selected, comments.size() - 1));
    }

    /** What becomes of a comment. */
    static String fate(CommentImport.Row row, Wording wording) {
        if (!row.isPlaced()) {
            return wording.text("comment.unplaced");
        }
        List<String> fates = new ArrayList<>();
        if (!row.codes().isEmpty()) {
            fates.add(wording.text("comment.codes", row.codes().size(), String.join(", ", row.codes())));
        }
        if (!row.remark().isEmpty()) {
            fates.add(wording.text("comment.note", row.remark().replace('\n', ' ')));
        }
        return fates.isEmpty() ? wording.text("comment.left") : String.join(" · ", fates);
    }

    private final class Cell extends PaintedCell<CommentImport.Row> {

        Cell() {
            super(ROW, false);
        }

        @Override
        protected void paintRow(Graphics2D g, CommentImport.Row row) {
            int width = getWidth() - 2 * SIDE;
            FontMetrics serif = g.getFontMetrics(Type.serif(14));
            FontMetrics sans = g.getFontMetrics(Type.sans(12));
            String quote = (row.isPlaced() ? row.quote() : row.text()).replace('\n', ' ');
            Painting.text(g, Painting.fitted(quote, serif, width), new Ink(Type.serif(14), Tone.TEXT1.now()), SIDE, 20);
            Icons.of(row.isPlaced() ? "message-square" : "triangle-alert", 14, row.isPlaced() ? Tone.TEXT3 : Tone.WARNING)
                .paintIcon(this, g, SIDE, 27);
            String said = row.author().isEmpty() ? fate(row, wording) : wording.text("comment.by", row.author(), fate(row, wording));
            Painting.text(g, Painting.fitted(said, sans, width - 20), new Ink(Type.sans(12), Tone.TEXT2.now()), SIDE + 20, 38);
            underline(g);
        }

        @Override
        protected String words(CommentImport.Row row) {
            return wording.text("comment.row", row.quote(), row.author(), fate(row, wording));
        }
    }
}
