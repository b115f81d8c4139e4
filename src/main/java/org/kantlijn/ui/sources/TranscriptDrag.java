package org.kantlijn.ui.sources;

import java.awt.Container;
import java.awt.datatransfer.StringSelection;
import java.awt.datatransfer.Transferable;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.TransferHandler;
import org.jspecify.annotations.Nullable;
import org.kantlijn.study.Id;
import org.kantlijn.study.Transcript;

/** Dragging transcripts up and down their list. Whatever else is dropped there, such as files, is for what the list lies in. */
final class TranscriptDrag extends TransferHandler {

    private final JList<TranscriptRow> list;
    private final transient TranscriptOrder order;
    private @Nullable Id<Transcript> dragged;

    TranscriptDrag(JList<TranscriptRow> list, TranscriptOrder order) {
        this.list = list;
        this.order = order;
    }

    @Override
    public int getSourceActions(JComponent source) {
        return MOVE;
    }

    @Override
    protected @Nullable Transferable createTransferable(JComponent source) {
        TranscriptRow row = list.getSelectedValue();
        dragged = row == null ? null : row.transcript().id();
        return row == null ? null : new StringSelection(row.transcript().title());
    }

    @Override
    protected void exportDone(JComponent source, @Nullable Transferable data, int action) {
        dragged = null;
    }

    @Override
    public boolean canImport(TransferSupport support) {
        return support.isDrop() && (dragged != null || around().filter(handler -> handler.canImport(support)).isPresent());
    }

    @Override
    public boolean importData(TransferSupport support) {
        Id<Transcript> moving = dragged;
        if (moving == null) {
            return support.isDrop() && around().filter(handler -> handler.importData(support)).isPresent();
        }
        return support.isDrop() && order.put(moving, ((JList.DropLocation) support.getDropLocation()).getIndex());
    }

    /** Who takes what is dropped around the list. */
    private Optional<TransferHandler> around() {
        for (Container at = list.getParent(); at != null; at = at.getParent()) {
            TransferHandler handler = at instanceof JComponent component ? component.getTransferHandler() : null;
            if (handler != null) {
                return Optional.of(handler);
            }
        }
        return Optional.empty();
    }
}
