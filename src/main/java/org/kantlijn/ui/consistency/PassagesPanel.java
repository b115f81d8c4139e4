package org.kantlijn.ui.consistency;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.ListSelectionModel;
import org.jspecify.annotations.Nullable;
import org.kantlijn.ui.action.Command;
import org.kantlijn.ui.consistency.Comparison.CodeRow;
import org.kantlijn.ui.consistency.Comparison.Passage;
import org.kantlijn.ui.kit.Headers;
import org.kantlijn.ui.work.Place;
import org.kantlijn.wording.Wording;

/** The passages of the chosen code. */
final class PassagesPanel {

    private static final int WIDTH = 400;

    private final Wording wording;
    private final PassageCell cell;
    private final JList<Passage> list = new JList<>();
    private final JLabel title = new JLabel();
    private final JLabel remark = new JLabel();
    private final JPanel component = new JPanel(new BorderLayout());

    /** @param chosen hears which place is chosen; null when none is */
    PassagesPanel(Wording wording, Consumer<@Nullable Place> chosen) {
        this.wording = wording;
        this.cell = new PassageCell(wording);
        cell.showIn(list);
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.getAccessibleContext().setAccessibleName(wording.text("passages.name"));
        list.addListSelectionListener(event -> chosen.accept(place()));
        JScrollPane scroll = new JScrollPane(list);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        component.add(Headers.screen(title, remark), BorderLayout.NORTH);
        component.add(scroll, BorderLayout.CENTER);
        component.setPreferredSize(new Dimension(WIDTH, 0));
        component.setMinimumSize(new Dimension(260, 0));
    }

    JComponent component() {
        return component;
    }

    JList<Passage> list() {
        return list;
    }

    /** Lets Enter and a double click open the chosen place. */
    void openWith(Command open) {
        open.bindTo(list);
        list.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                if (event.getClickCount() == 2) {
                    open.run();
                }
            }
        });
    }

    private @Nullable Place place() {
        Passage passage = list.getSelectedValue();
        return passage == null ? null : new Place(passage.transcript().id(), passage.span());
    }

    /** Shows the passages of a code; none for null. */
    void show(Comparison comparison, @Nullable CodeRow row) {
        cell.comparison(comparison);
        Passage before = list.getSelectedValue();
        list.setListData(row == null ? new Passage[0] : row.passages().toArray(Passage[]::new));
        list.setSelectedValue(before, true);
        if (list.isSelectionEmpty() && row != null) {
            list.setSelectedIndex(0);
        }
        title.setText(row == null ? "" : row.code().name());
        remark.setText(row == null ? "" : wording.text("passages", row.passages().size()));
    }
}
