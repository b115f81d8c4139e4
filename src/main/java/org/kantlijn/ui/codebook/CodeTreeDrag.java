package org.kantlijn.ui.codebook;

import java.awt.datatransfer.Transferable;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.io.IOException;
import java.util.Optional;
import java.util.function.BiConsumer;
import javax.swing.JComponent;
import javax.swing.JTree;
import javax.swing.SwingUtilities;
import javax.swing.TransferHandler;
import javax.swing.tree.TreePath;
import org.jspecify.annotations.Nullable;
import org.kantlijn.study.Code;
import org.kantlijn.study.Id;
import org.kantlijn.ui.work.CodeTransfer;
import org.kantlijn.ui.work.PassageTransfer;
import org.kantlijn.ui.work.Place;

/**
 * Dragging codes: onto another code nests, with Ctrl merges, between or below the rows at the top goes to the top. Out of the tree a code
 * can go wherever codes are taken; only words of a transcript come in from outside.
 */
final class CodeTreeDrag extends TransferHandler {

    private final transient CodebookModel model;
    private final transient CodebookCommands commands;
    private final transient BiConsumer<Code, Place> passages;
    private @Nullable Id<Code> dragged;

    /** @param passages hears of words of a transcript that are dropped on a code */
    CodeTreeDrag(CodebookModel model, CodebookCommands commands, BiConsumer<Code, Place> passages) {
        this.passages = passages;
        this.model = model;
        this.commands = commands;
    }

    @Override
    public int getSourceActions(JComponent source) {
        return COPY_OR_MOVE;
    }

    @Override
    protected @Nullable Transferable createTransferable(JComponent source) {
        Code code = model.current().get();
        dragged = code == null ? null : code.id();
        return code == null ? null : new CodeTransfer(code.id());
    }

    @Override
    protected void exportDone(JComponent source, Transferable data, int action) {
        dragged = null;
    }

    @Override
    public boolean canImport(TransferSupport support) {
        if (support.isDrop() && support.isDataFlavorSupported(PassageTransfer.FLAVOR)) {
            return isOnto(support);
        }
        if (dragged == null || !support.isDrop() || !support.isDataFlavorSupported(CodeTransfer.FLAVOR)) {
            return false;
        }
        boolean onto = isOnto(support);
        return onto ? !target(support).map(Code::id).equals(Optional.of(dragged)) : support.getDropAction() == MOVE;
    }

    @Override
    public boolean importData(TransferSupport support) {
        if (support.isDataFlavorSupported(PassageTransfer.FLAVOR)) {
            return apply(support);
        }
        Optional<Code> code = model.code(dragged);
        if (code.isEmpty() || !canImport(support)) {
            return false;
        }
        Optional<Code> target = target(support);
        if (support.getDropAction() == COPY) {
            // The preview is modal: the drop is over first.
            target.ifPresent(into -> SwingUtilities.invokeLater(() -> commands.merge(code.get(), into)));
        } else {
            model.move(code.get(), target.map(Code::id).orElse(null));
        }
        return true;
    }

    private boolean apply(TransferSupport support) {
        try {
            Place place = (Place) support.getTransferable().getTransferData(PassageTransfer.FLAVOR);
            target(support).ifPresent(code -> passages.accept(code, place));
            return true;
        } catch (UnsupportedFlavorException | IOException e) {
            // It is taken back while it is dropped.
            return false;
        }
    }

    private static boolean isOnto(TransferSupport support) {
        return ((JTree.DropLocation) support.getDropLocation()).getChildIndex() < 0
            && ((JTree.DropLocation) support.getDropLocation()).getPath() != null;
    }

    private Optional<Code> target(TransferSupport support) {
        TreePath path = ((JTree.DropLocation) support.getDropLocation()).getPath();
        return path == null ? Optional.empty() : model.code(OutlineTreeModel.id(path));
    }
}
