package org.kantlijn.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.GraphicsEnvironment;
import java.awt.KeyboardFocusManager;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javax.swing.JFrame;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kantlijn.study.Transcript;
import org.kantlijn.testing.SmallStudy;

/** The dialog itself, by keyboard alone. */
class ImportDialogTest {

    @TempDir
    private Path folder;

    private Trial trial;
    private JFrame window;
    private TranscriptImport importing;

    @BeforeEach
    void open() throws Exception {
        Assumptions.assumeFalse(GraphicsEnvironment.isHeadless(), "needs a display");
        trial = new Trial(folder);
        Path file = trial.file("A1 Interview.txt", "V: Wat deed u?", "R: Ik liep.", "V: Ver?", "R: Nee.");
        trial.on(() -> {
            window = new JFrame();
            window.setSize(1280, 800);
            JPanel content = new JPanel();
            window.setContentPane(content);
            window.setVisible(true);
            importing = new TranscriptImport(trial.work(), content);
            importing.start(List.of(file.getParent()));
        });
        SmallStudy.until(() -> importing.dialog() != null && importing.dialog().panel().main().isEnabled()
            && importing.dialog().panel().isShowing());
    }

    @AfterEach
    void close() throws Exception {
        if (trial != null) {
            trial.on(() -> {
                ImportDialog dialog = importing.dialog();
                if (dialog != null) {
                    dialog.panel().commands().all().get("import.cancel").run();
                }
                window.dispose();
            });
            trial.close();
        }
    }

    private void press(Component in, String key) throws Exception {
        KeyStroke stroke = KeyStroke.getKeyStroke(key);
        trial.on(() -> {
            for (int id : new int[] {KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED}) {
                KeyboardFocusManager.getCurrentKeyboardFocusManager().redispatchEvent(in, new KeyEvent(in, id, System.currentTimeMillis(),
                    stroke.getModifiers(), stroke.getKeyCode(), KeyEvent.CHAR_UNDEFINED));
            }
        });
    }

    private SpeakerTable table() throws Exception {
        AtomicReference<SpeakerTable> table = new AtomicReference<>();
        trial.on(() -> table.set(importing.dialog().panel().speakers().table()));
        return table.get();
    }

    @Test
    void theKeyboardBeginsInTheLabels() throws Exception {
        SpeakerTable table = table();
        SmallStudy.until(table::isFocusOwner);
        assertThat(table.selected()).isPresent();
    }

    @Test
    void thePreviewHasRoom() throws Exception {
        ImportPanel panel = importing.dialog().panel();
        SmallStudy.until(() -> panel.preview().getWidth() > panel.getWidth() / 3);
    }

    @Test
    void enterImportsFromTheTable() throws Exception {
        press(table(), "ENTER");
        SmallStudy.until(() -> trial.work().study().transcripts().size() == 1 && importing.dialog() == null);
        assertThat(trial.work().study().transcripts()).extracting(Transcript::code).containsExactly("A1");
    }

    @Test
    void escapeStoresNothingAndWhatWasChosenCanBeGoneOnWith() throws Exception {
        SpeakerTable table = table();
        press(table, "DELETE");
        press(table, "ESCAPE");
        SmallStudy.until(() -> importing.dialog() == null);
        assertThat(trial.work().study().transcripts()).isEmpty();
        assertThat(trial.work().notices().quiet().get().remedy()).isEqualTo("Ga verder met importeren");
        trial.on(trial.work().notices().quiet().get().way());
        SmallStudy.until(() -> importing.dialog() != null && importing.dialog().panel().isShowing());
        assertThat(importing.dialog().desk().session().canUndo()).isTrue();
    }

    @Test
    void spaceAndControlZWorkInTheTable() throws Exception {
        SpeakerTable table = table();
        trial.on(() -> table.select("R"));
        press(table, "SPACE");
        SmallStudy.until(() -> table.selected().filter(SpeakerRow::leads).isPresent());
        press(table, "ctrl Z");
        SmallStudy.until(() -> table.selected().filter(row -> !row.leads()).isPresent());
    }

    @Test
    void filesThatAreDroppedOnTheDialogJoinTheOthers() throws Exception {
        Path more = trial.file("A2 Interview.txt", "V: Wat deed u?", "R: Ik fietste.", "V: Ver?", "R: Ja.");
        trial.on(() -> importing.start(List.of(more)));
        SmallStudy.until(() -> importing.dialog().desk().session().included().size() == 2);
        assertThat(importing.dialog().panel().commands().all().get("import.file.next").isEnabled()).isTrue();
    }
}
