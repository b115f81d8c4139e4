package org.kantlijn.ui.transcript;

import java.awt.GraphicsEnvironment;
import java.awt.datatransfer.Transferable;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.awt.dnd.DropTargetAdapter;
import java.awt.dnd.DropTargetDropEvent;
import java.awt.dnd.DropTargetEvent;
import java.io.IOException;
import java.util.Optional;
import java.util.TooManyListenersException;
import javax.swing.DropMode;
import javax.swing.JComponent;
import javax.swing.TransferHandler;
import javax.swing.text.JTextComponent;
import org.jspecify.annotations.Nullable;
import org.kantlijn.study.Code;
import org.kantlijn.study.Id;
import org.kantlijn.text.Span;
import org.kantlijn.ui.work.CodeTransfer;
import org.kantlijn.ui.work.CodingWork;
import org.kantlijn.ui.work.PassageTransfer;
import org.kantlijn.ui.work.Place;
import org.kantlijn.ui.work.Work;

/**
 * Gives selected words away, as a passage to the codebook and as text elsewhere, and takes a code that is dropped on the words: on the
 * selection it is applied to that, elsewhere to the sentence under it. While it hangs over the words, they show where it would land.
 */
final class PassageDrag extends TransferHandler {

    private final transient Work work;
    private final transient CodingWork coding;
    private final TranscriptArea area;

    PassageDrag(Work work, CodingWork coding, TranscriptArea area) {
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
        OpenTranscript open = area.open();
        Span passage = area.passage();
        return open == null || passage.isEmpty() ? null
            : new PassageTransfer(new Place(open.transcript().id(), passage), open.text().slice(passage));
    }

    @Override
    public boolean canImport(TransferSupport support) {
        if (!support.isDataFlavorSupported(CodeTransfer.FLAVOR) || !work.open().isWritable() || area.open() == null) {
            return false;
        }
        if (support.isDrop()) {
            support.setShowDropLocation(false);
            Span passage = passageAt(support);
            area.emphasis().preview().set(code(support).map(code -> new Emphasis.Preview(passage, code)).orElse(null));
        }
        return true;
    }

    @Override
    public boolean importData(TransferSupport support) {
        if (!canImport(support)) {
            return false;
        }
        area.emphasis().preview().set(null);
        Span passage = passageAt(support);
        return code(support).map(code -> coding.apply(code, passage)).orElse(false);
    }

    /** The code that is carried; empty where the source offered one and then did not give it. */
    private Optional<Code> code(TransferSupport support) {
        try {
            Id<?> carried = (Id<?>) support.getTransferable().getTransferData(CodeTransfer.FLAVOR);
            return work.study().code(new Id<>(carried.value()));
        } catch (UnsupportedFlavorException | IOException e) {
            return Optional.empty();
        }
    }

    private Span passageAt(TransferSupport support) {
        Span selected = area.passage();
        if (!support.isDrop()) {
            return selected;
        }
        int offset = ((JTextComponent.DropLocation) support.getDropLocation()).getIndex();
        return selected.contains(offset) ? selected : area.boundaries().sentence(offset);
    }

    /** Lets the words give and take; without a screen nothing is dragged. */
    void install() {
        area.setTransferHandler(this);
        area.setDragEnabled(!GraphicsEnvironment.isHeadless());
        area.setDropMode(DropMode.INSERT);
        try {
            if (area.getDropTarget() != null) {
                area.getDropTarget().addDropTargetListener(new Leaving());
            }
        } catch (TooManyListenersException e) {
            throw new IllegalStateException("the drop target of a text takes several listeners", e);
        }
    }

    /** Ends showing where a code would land when it is carried away again. */
    private final class Leaving extends DropTargetAdapter {

        @Override
        public void dragExit(DropTargetEvent event) {
            area.emphasis().preview().set(null);
        }

        @Override
        public void drop(DropTargetDropEvent event) {
            // The transfer handler takes the drop.
        }
    }
}
