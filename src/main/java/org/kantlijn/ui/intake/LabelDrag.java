package org.kantlijn.ui.intake;

import java.awt.Container;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.StringSelection;
import java.awt.datatransfer.Transferable;
import java.util.Optional;
import java.util.function.BiConsumer;
import javax.swing.JComponent;
import javax.swing.JTable;
import javax.swing.TransferHandler;
import org.jspecify.annotations.Nullable;

/** Lets a label be dragged onto another, which makes them one speaker. */
final class LabelDrag extends TransferHandler {

    private final SpeakerTable table;
    private final transient BiConsumer<SpeakerRow, SpeakerRow> joiner;
    private transient @Nullable SpeakerRow dragged;

    /** @param joiner makes the speaker who was dragged one with the other */
    LabelDrag(SpeakerTable table, BiConsumer<SpeakerRow, SpeakerRow> joiner) {
        this.table = table;
        this.joiner = joiner;
    }

    @Override
    public int getSourceActions(JComponent component) {
        return MOVE;
    }

    @Override
    protected @Nullable Transferable createTransferable(JComponent component) {
        dragged = table.selected().orElse(null);
        return dragged == null ? null : new StringSelection(dragged.main().label());
    }

    @Override
    protected void exportDone(JComponent source, Transferable data, int action) {
        dragged = null;
    }

    @Override
    public boolean canImport(TransferSupport support) {
        if (support.isDataFlavorSupported(DataFlavor.javaFileListFlavor)) {
            return files().isPresent();
        }
        SpeakerRow onto = target(support);
        return support.isDataFlavorSupported(DataFlavor.stringFlavor) && dragged != null && onto != null && !onto.struck()
            && !onto.equals(dragged);
    }

    @Override
    public boolean importData(TransferSupport support) {
        if (support.isDataFlavorSupported(DataFlavor.javaFileListFlavor)) {
            return files().filter(handler -> handler.importData(support)).isPresent();
        }
        SpeakerRow onto = target(support);
        SpeakerRow from = dragged;
        if (!canImport(support) || from == null || onto == null) {
            return false;
        }
        joiner.accept(from, onto);
        return true;
    }

    /** What takes files that are dropped on the dialog: they may fall on the table too. */
    private Optional<FileDrop> files() {
        for (Container at = table.getParent(); at != null; at = at.getParent()) {
            if (at instanceof JComponent component && component.getTransferHandler() instanceof FileDrop drop) {
                return Optional.of(drop);
            }
        }
        return Optional.empty();
    }

    private @Nullable SpeakerRow target(TransferSupport support) {
        if (!support.isDrop() || !(support.getDropLocation() instanceof JTable.DropLocation place)) {
            return null;
        }
        return place.getRow() < 0 || place.getRow() >= table.getRowCount() ? null : table.row(place.getRow());
    }
}
