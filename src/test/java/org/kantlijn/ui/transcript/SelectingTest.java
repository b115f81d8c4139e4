package org.kantlijn.ui.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Point;
import java.awt.event.InputEvent;
import java.awt.event.MouseEvent;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kantlijn.study.Id;
import org.kantlijn.testing.SmallStudy;

class SelectingTest {

    private static final int LEFT = InputEvent.BUTTON1_DOWN_MASK;

    @TempDir
    private Path folder;

    private Sheet sheet;

    @BeforeEach
    void openTranscript() throws Exception {
        sheet = SmallStudy.onEvents(() -> new Sheet(folder));
        Sheet.settle();
        onEvents(sheet::paint);
    }

    private void onEvents(Runnable doing) throws Exception {
        SmallStudy.onEvents(() -> {
            doing.run();
            return null;
        });
        Sheet.settle();
    }

    private ReadingCaret caret() {
        return (ReadingCaret) sheet.area().getCaret();
    }

    private void click(String words, int clicks) {
        Point at = sheet.at(sheet.place(words).start() + 1);
        caret().mousePressed(new MouseEvent(sheet.area(), MouseEvent.MOUSE_PRESSED, 0, LEFT, at.x, at.y, clicks, false,
            MouseEvent.BUTTON1));
    }

    private void drag(String from, String to, int held) {
        Point start = sheet.at(sheet.place(from).start());
        Point end = sheet.at(sheet.place(to).start());
        caret().mousePressed(Sheet.mouse(sheet.area(), MouseEvent.MOUSE_PRESSED, start, LEFT));
        caret().mouseDragged(Sheet.mouse(sheet.area(), MouseEvent.MOUSE_DRAGGED, end, LEFT | held));
    }

    @Test
    void clicksSelectAWordASentenceOrATurn() throws Exception {
        onEvents(() -> click("ochtend", 2));
        assertThat(sheet.selected()).isEqualTo("ochtend");
        onEvents(() -> click("ochtend", 3));
        assertThat(sheet.selected()).isEqualTo("Op een ochtend bleef ik gewoon liggen.");
        onEvents(() -> click("ochtend", 4));
        assertThat(sheet.selected()).isEqualTo("Ik sliep niet meer. Op een ochtend bleef ik gewoon liggen.");
    }

    @Test
    void theMouseSelectsWhatTheReaderWantsToKeepWhole() throws Exception {
        onEvents(() -> drag("liep niet", "tend bleef", 0));
        assertThat(sheet.selected()).isEqualTo("sliep niet meer. Op een ochtend");

        onEvents(() -> {
            sheet.run("text.snap.off");
            drag("liep niet", "tend bleef", 0);
        });
        assertThat(sheet.selected()).isEqualTo("liep niet meer. Op een och");

        onEvents(() -> {
            sheet.run("text.snap.sentences");
            drag("liep niet", "tend bleef", 0);
        });
        assertThat(sheet.selected()).isEqualTo("Ik sliep niet meer. Op een ochtend bleef ik gewoon liggen.");

        onEvents(() -> drag("tend bleef", "liep niet", InputEvent.ALT_DOWN_MASK));
        assertThat(sheet.selected()).isEqualTo("liep niet meer. Op een och");
    }

    @Test
    void aSelectionMayCrossTurnsAndIsCodedAsOnePassage() throws Exception {
        onEvents(() -> {
            drag("gewoon", "was het", 0);
            sheet.run("code.quick");
            sheet.quick("rust", "ENTER");
        });

        assertThat(sheet.codings()).containsExactly("rust: gewoon liggen.\nBij mij");
    }

    @Test
    void theKeyboardSelectsTheSentenceTheTurnAndSentencesMore() throws Exception {
        onEvents(() -> {
            sheet.area().setCaretPosition(sheet.place("vroeg").start());
            sheet.run("turn.select");
        });
        assertThat(sheet.selected()).isEqualTo("Ze vroeg niets.");

        onEvents(() -> sheet.run("turn.select"));
        assertThat(sheet.selected()).isEqualTo("Toen heeft mijn zus gebeld. Ze vroeg niets. Dat hielp.");

        onEvents(() -> {
            sheet.area().setCaretPosition(sheet.place("sliep").start());
            sheet.run("turn.select");
            sheet.run("turn.sentence.more");
            sheet.run("turn.sentence.more");
        });
        assertThat(sheet.selected()).isEqualTo("Ik sliep niet meer. Op een ochtend bleef ik gewoon liggen.\nBij mij was het de fiets.");
    }

    @Test
    void theKeyboardSelectsWordsAndLetters() throws Exception {
        onEvents(() -> {
            sheet.area().setCaretPosition(sheet.place("Op een").start());
            Sheet.press(sheet.area(), "ctrl shift RIGHT");
            Sheet.press(sheet.area(), "ctrl shift RIGHT");
        });
        assertThat(sheet.selected()).isEqualTo("Op een");

        onEvents(() -> {
            Sheet.press(sheet.area(), "shift LEFT");
            Sheet.press(sheet.area(), "shift LEFT");
        });
        assertThat(sheet.selected()).isEqualTo("Op e");
    }

    @Test
    void anEmojiIsOneLetterForKeyboardAndMouse() throws Exception {
        sheet.small().transcript("F3", "P1: Zo 👩‍👩‍👧 was het.");
        onEvents(() -> {
            sheet.work().selection().transcript().set(new Id<>("F3"));
            sheet.paint();
        });
        onEvents(() -> {
            sheet.area().setCaretPosition(3);
            Sheet.press(sheet.area(), "shift RIGHT");
        });
        assertThat(sheet.selected()).isEqualTo("👩‍👩‍👧");

        onEvents(() -> {
            sheet.run("text.snap.off");
            for (int x = 0; x < 120; x++) {
                int offset = sheet.area().viewToModel2D(new Point(x, sheet.area().lines().top(0) + 5));
                assertThat(offset <= 3 || offset >= 11).as("offset %d at %d", offset, x).isTrue();
            }
        });
    }

    @Test
    void turnsAreGoneThroughByKey() throws Exception {
        sheet.small().coding("F1", "Bij mij was het de fiets.", "rust");
        onEvents(() -> {
            sheet.area().setCaretPosition(0);
            sheet.run("turn.next");
        });
        assertThat(sheet.area().getCaretPosition()).isEqualTo(sheet.place("Ik sliep").start());
        onEvents(() -> sheet.run("turn.uncoded.next"));
        assertThat(sheet.area().getCaretPosition()).isEqualTo(sheet.place("Toen heeft").start());
        onEvents(() -> sheet.run("turn.previous"));
        assertThat(sheet.area().getCaretPosition()).isEqualTo(sheet.place("En toen").start());
        onEvents(() -> sheet.run("turn.uncoded.previous"));
        assertThat(sheet.area().getCaretPosition()).isEqualTo(sheet.place("Ik sliep").start());
    }

    @Test
    void turnsAreMarkedAsReadUpToTheCaret() throws Exception {
        onEvents(() -> {
            sheet.area().setCaretPosition(sheet.place("Bij mij").start());
            sheet.run("turn.read");
        });
        assertThat(sheet.area().open().read().cardinality()).isEqualTo(3);
    }
}
