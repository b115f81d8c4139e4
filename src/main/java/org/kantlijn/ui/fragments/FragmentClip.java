package org.kantlijn.ui.fragments;

import java.awt.datatransfer.StringSelection;
import java.awt.datatransfer.Transferable;
import java.util.List;
import java.util.stream.Collectors;
import javax.swing.JComponent;
import javax.swing.TransferHandler;
import org.jspecify.annotations.Nullable;
import org.kantlijn.analysis.Citations;

/** Fragments as text for another program: the words in quotation marks with their citation, each in a paragraph of its own. */
final class FragmentClip extends TransferHandler {

    private final FragmentList list;

    FragmentClip(FragmentList list) {
        this.list = list;
    }

    /** The text of fragments. */
    String text(List<FragmentRow> rows) {
        return rows.stream().map(row -> "“" + row.quote() + "” (" + citation(row) + ")").collect(Collectors.joining("\n\n"));
    }

    /** Nobody has to wait until the citations of the whole study are worked out. */
    private String citation(FragmentRow row) {
        String known = list.state().citation(row);
        return known.isEmpty() ? row.study().transcript(row.coding().transcript())
            .map(transcript -> Citations.of(row.study(), transcript).citation(row.coding())).orElse("") : known;
    }

    @Override
    public int getSourceActions(JComponent component) {
        return COPY;
    }

    @Override
    protected @Nullable Transferable createTransferable(JComponent component) {
        List<FragmentRow> rows = list.getSelectedValuesList();
        return rows.isEmpty() ? null : new StringSelection(text(rows));
    }
}
