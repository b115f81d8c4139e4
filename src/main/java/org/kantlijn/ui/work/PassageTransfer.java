package org.kantlijn.ui.work;

import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.Transferable;
import java.awt.datatransfer.UnsupportedFlavorException;

/** Selected words on their way from a transcript to where they are dropped: within this program a {@link Place}, elsewhere plain text. */
public final class PassageTransfer implements Transferable {

    /** What a passage is carried as: a {@link Place} of the open study. */
    public static final DataFlavor FLAVOR = new DataFlavor(DataFlavor.javaJVMLocalObjectMimeType + ";class=" + Place.class.getName(),
        "passage");

    private final Place place;
    private final String words;

    /** Carries a passage and the words in it. */
    public PassageTransfer(Place place, String words) {
        this.place = place;
        this.words = words;
    }

    @Override
    public DataFlavor[] getTransferDataFlavors() {
        return new DataFlavor[] {FLAVOR, DataFlavor.stringFlavor};
    }

    @Override
    public boolean isDataFlavorSupported(DataFlavor flavor) {
        return FLAVOR.equals(flavor) || DataFlavor.stringFlavor.equals(flavor);
    }

    @Override
    public Object getTransferData(DataFlavor flavor) throws UnsupportedFlavorException {
        if (!isDataFlavorSupported(flavor)) {
            throw new UnsupportedFlavorException(flavor);
        }
        return FLAVOR.equals(flavor) ? place : words;
    }
}
