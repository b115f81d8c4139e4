package org.kantlijn.ui.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.datatransfer.Clipboard;
import java.awt.datatransfer.DataFlavor;
import java.nio.file.Path;
import javax.swing.TransferHandler;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kantlijn.study.Id;
import org.kantlijn.testing.SmallStudy;
import org.kantlijn.ui.work.CodeTransfer;
import org.kantlijn.ui.work.PassageTransfer;
import org.kantlijn.ui.work.Place;

class PassageDragTest {

    @TempDir
    private Path folder;

    private Sheet sheet;
    private TransferHandler handler;

    @BeforeEach
    void openTranscript() throws Exception {
        sheet = SmallStudy.onEvents(() -> new Sheet(folder));
        Sheet.settle();
        handler = sheet.area().getTransferHandler();
    }

    @Test
    void selectedWordsGoAsAPassageAndAsText() throws Exception {
        Clipboard clipboard = new Clipboard("test");
        SmallStudy.onEvents(() -> {
            sheet.select(" Op een ochtend ");
            handler.exportToClipboard(sheet.area(), clipboard, TransferHandler.COPY);
            return null;
        });

        assertThat(clipboard.getData(PassageTransfer.FLAVOR)).isEqualTo(new Place(new Id<>("F1"), sheet.place("Op een ochtend")));
        assertThat(clipboard.getData(DataFlavor.stringFlavor)).isEqualTo("Op een ochtend");
    }

    @Test
    void aCodeThatComesIsAppliedToTheSelection() throws Exception {
        boolean taken = SmallStudy.onEvents(() -> {
            sheet.select("Op een ochtend");
            return handler.importData(new TransferHandler.TransferSupport(sheet.area(), new CodeTransfer(new Id<>("rust"))));
        });

        assertThat(taken).isTrue();
        assertThat(sheet.codings()).containsExactly("rust: Op een ochtend");
        assertThat(sheet.view().emphasis().preview().get()).isNull();
    }

    @Test
    void nothingElseIsTaken() throws Exception {
        boolean can = SmallStudy.onEvents(() -> handler.canImport(new TransferHandler.TransferSupport(sheet.area(),
            new PassageTransfer(new Place(new Id<>("F1"), sheet.place("Op een ochtend")), "Op een ochtend"))));

        assertThat(can).isFalse();
    }
}
