package org.kantlijn.ui.work;

import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.Transferable;
import java.awt.datatransfer.UnsupportedFlavorException;
import org.kantlijn.study.Code;
import org.kantlijn.study.Id;

/** A code on its way from the codebook to where it is dropped, within this program: its {@link Id}. */
public final class CodeTransfer implements Transferable {

    /** What a code is carried as: an {@code Id<Code>} of the open study. */
    public static final DataFlavor FLAVOR = new DataFlavor(DataFlavor.javaJVMLocalObjectMimeType + ";class=" + Id.class.getName(), "code");

    private final Id<Code> code;

    /** Carries a code. */
    public CodeTransfer(Id<Code> code) {
        this.code = code;
    }

    @Override
    public DataFlavor[] getTransferDataFlavors() {
        return new DataFlavor[] {FLAVOR};
    }

    @Override
    public boolean isDataFlavorSupported(DataFlavor flavor) {
        return FLAVOR.equals(flavor);
    }

    @Override
    public Id<Code> getTransferData(DataFlavor flavor) throws UnsupportedFlavorException {
        if (!isDataFlavorSupported(flavor)) {
            throw new UnsupportedFlavorException(flavor);
        }
        return code;
    }
}
