package org.kantlijn.ui.intake;

import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.TransferHandler;

/** Takes files that are dropped on the window. */
public final class FileDrop extends TransferHandler {

    private final transient Consumer<List<Path>> taker;

    /** @param taker takes the files and folders that were dropped */
    public FileDrop(Consumer<List<Path>> taker) {
        this.taker = taker;
    }

    @Override
    public boolean canImport(TransferSupport support) {
        return support.isDataFlavorSupported(DataFlavor.javaFileListFlavor);
    }

    @Override
    public boolean importData(TransferSupport support) {
        if (!canImport(support)) {
            return false;
        }
        try {
            List<?> files = (List<?>) support.getTransferable().getTransferData(DataFlavor.javaFileListFlavor);
            taker.accept(files.stream().map(File.class::cast).map(File::toPath).toList());
            return true;
        } catch (UnsupportedFlavorException | IOException e) {
            // The other program offered files and then did not give them: nothing was dropped.
            return false;
        }
    }
}
