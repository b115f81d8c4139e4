package org.kantlijn.ui.transcript;

import java.awt.datatransfer.StringSelection;
import java.awt.datatransfer.Transferable;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.io.IOException;
import javax.swing.JComponent;
import javax.swing.TransferHandler;
import org.jspecify.annotations.Nullable;
import org.kantlijn.study.Id;
import org.kantlijn.text.Span;
import org.kantlijn.ui.work.CodeTransfer;
import org.kantlijn.ui.work.CodingWork;
import org.kantlijn.ui.work.Work;

/**
 * Takes a code that is dropped on the words: on the selection it is applied to that, elsewhere to the sentence under it. Gives words
 * away as text.
 */
final class CodeDrop extends TransferHandler {

    private final transient Work work;
    private final transient CodingWork coding;
    private final TranscriptArea area;

    CodeDrop(Work work, CodingWork coding, TranscriptArea area) {
        this.work = work;
        this.coding = coding;
        this.area = area;
    }

    @Override
    public int getSourceActions(JComponent component) {
        return COPY;
    }

    @Override
    protected @Nullable Transferable createTransferable(JComponent component) {
        String words = area.getSelectedText();
        return words == null ? null : new StringSelection(words);
    }

    @Override
    public boolean canImport(TransferSupport support) {
        return support.isDataFlavorSupported(CodeTransfer.FLAVOR) && work.open().isWritable();
    }

    @Override
    public boolean importData(TransferSupport support) {
        if (!canImport(support)) {
            return false;
        }
        try {
            Id<?> dropped = (Id<?>) support.getTransferable().getTransferData(CodeTransfer.FLAVOR);
            Span passage = passageAt(support);
            return !passage.isEmpty() && work.study().code(new Id<>(dropped.value())).map(code -> coding.apply(code,
                passage)).orElse(false);
        } catch (UnsupportedFlavorException | IOException e) {
            // The source offered a code and then did not give it: nothing was dropped.
            return false;
        }
    }

    private Span passageAt(TransferSupport support) {
        Span selected = area.passage();
        if (!support.isDrop()) {
            return selected;
        }
        int offset = area.viewToModel2D(support.getDropLocation().getDropPoint());
        return selected.contains(offset) ? selected : area.boundaries().sentence(offset);
    }
}
