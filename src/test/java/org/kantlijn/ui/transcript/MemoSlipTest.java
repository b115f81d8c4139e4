package org.kantlijn.ui.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.swing.JLayeredPane;
import javax.swing.JTextArea;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kantlijn.study.Coding;
import org.kantlijn.study.Kind;
import org.kantlijn.study.Memo;
import org.kantlijn.testing.SmallStudy;
import org.kantlijn.ui.kit.WritingSlip;

/** Memos that are written on the slip in the transcript. */
class MemoSlipTest {

    @TempDir
    private Path folder;

    private Sheet sheet;

    @BeforeEach
    void openTranscript() throws Exception {
        sheet = SmallStudy.onEvents(() -> new Sheet(folder));
        Sheet.settle();
    }

    /** Something that is done on the event thread. */
    private interface Doing {
        void run() throws Exception;
    }

    private static void onEvents(Doing doing) throws Exception {
        SmallStudy.onEvents(() -> {
            doing.run();
            return null;
        });
        Sheet.settle();
    }

    private List<String> memos(Coding coding) {
        return sheet.study().memos(new Memo.Subject(Kind.CODING, coding.id())).stream().map(Memo::text).toList();
    }

    private JTextArea slip() {
        JLayeredPane over = sheet.area().getRootPane().getLayeredPane();
        return Stream.of(over.getComponentsInLayer(JLayeredPane.POPUP_LAYER)).filter(WritingSlip.class::isInstance)
            .map(slip -> Sheet.first((WritingSlip) slip, JTextArea.class)).findFirst().orElseThrow();
    }

    private void chooseAndWrite(Coding coding) {
        sheet.work().selection().coding().set(coding);
        sheet.run("memo.write");
    }

    @Test
    void aMemoThatWasBeingWrittenIsOnItsSlipAgainAndOnNoOther() throws Exception {
        onEvents(() -> {
            sheet.small().coding("F1", "mijn zus", "steun");
            sheet.small().coding("F1", "de fiets", "rust");
            chooseAndWrite(sheet.coding(0));
            slip().setText("Let op de");
            sheet.area().getRootPane().getLayeredPane().remove(SwingUtilities.getAncestorOfClass(WritingSlip.class, slip()));

            chooseAndWrite(sheet.coding(1));
            assertThat(slip().getText()).isEmpty();
            Sheet.press(slip(), "ESCAPE");
            chooseAndWrite(sheet.coding(0));
            assertThat(slip().getText()).isEqualTo("Let op de");
            assertThat(memos(sheet.coding(0))).isEmpty();
            slip().append(" toon.");
            Sheet.press(slip(), "ctrl ENTER");
            assertThat(memos(sheet.coding(0))).containsExactly("Let op de toon.");
            chooseAndWrite(sheet.coding(0));
            assertThat(slip().getText()).isEmpty();
        });
    }

    @Test
    void escOnTheSlipThrowsTheWordsAway() throws Exception {
        onEvents(() -> {
            sheet.small().coding("F1", "mijn zus", "steun");
            chooseAndWrite(sheet.coding(0));
            slip().setText("Toch niet");
            Sheet.press(slip(), "ESCAPE");
            chooseAndWrite(sheet.coding(0));
            assertThat(slip().getText()).isEmpty();
            assertThat(memos(sheet.coding(0))).isEmpty();
        });
    }
}
