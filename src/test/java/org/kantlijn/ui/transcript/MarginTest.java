package org.kantlijn.ui.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Point;
import java.awt.event.InputEvent;
import java.awt.event.MouseEvent;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javax.accessibility.Accessible;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleText;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kantlijn.change.CodeGuided;
import org.kantlijn.change.MemoAdded;
import org.kantlijn.study.Code;
import org.kantlijn.study.Id;
import org.kantlijn.study.Kind;
import org.kantlijn.study.Memo;
import org.kantlijn.testing.SmallStudy;

class MarginTest {

    private static final int LEFT = InputEvent.BUTTON1_DOWN_MASK;

    @TempDir
    private Path folder;

    private Sheet sheet;

    @BeforeEach
    void openTranscript() throws Exception {
        sheet = SmallStudy.onEvents(() -> new Sheet(folder));
        Sheet.settle();
    }

    private void onEvents(Runnable doing) throws Exception {
        SmallStudy.onEvents(() -> {
            doing.run();
            return null;
        });
        Sheet.settle();
    }

    private List<Grip> grips(Component in) {
        Component[] parts = in == sheet.area() ? sheet.area().getComponents() : sheet.view().margin().getComponents();
        return Arrays.stream(parts).filter(Component::isVisible).map(Grip.class::cast).toList();
    }

    /** Drags a handle to where words begin. */
    private void drag(Grip grip, Point inWords) {
        Point to = SwingUtilities.convertPoint(sheet.area(), inWords, grip);
        grip.dispatchEvent(Sheet.mouse(grip, MouseEvent.MOUSE_PRESSED, new Point(5, 5), LEFT));
        grip.dispatchEvent(Sheet.mouse(grip, MouseEvent.MOUSE_DRAGGED, to, LEFT));
    }

    private void letGo(Grip grip) {
        grip.dispatchEvent(Sheet.mouse(grip, MouseEvent.MOUSE_RELEASED, new Point(5, 5), LEFT));
    }

    @Test
    void aCodingThatIsPointedAtTakesThePlaceOfSelectedWords() throws Exception {
        sheet.small().coding("F1", "bleef ik", "rust");
        onEvents(() -> {
            sheet.select("Dat hielp");
            sheet.paint();
        });
        Margin margin = sheet.view().margin();
        int width = margin.getWidth();
        Point label = IntStream.range(0, width * margin.getHeight()).mapToObj(i -> new Point(i % width, i / width))
            .filter(at -> margin.at(at) != null).findFirst().orElseThrow();
        onEvents(() -> margin.dispatchEvent(Sheet.mouse(margin, MouseEvent.MOUSE_PRESSED, label, LEFT)));

        assertThat(sheet.work().selection().coding().get()).isEqualTo(sheet.coding(0));
        assertThat(sheet.selected()).isEmpty();
        assertThat(sheet.view().passage()).isEqualTo(sheet.place("bleef ik"));
        assertThat(sheet.area().getCaretPosition()).isEqualTo(sheet.place("bleef ik").start());
    }

    @Test
    void handlesStandAtTheChosenCodingOnly() throws Exception {
        sheet.small().coding("F1", "bleef ik", "rust");
        onEvents(sheet::paint);
        assertThat(grips(sheet.area())).isEmpty();
        onEvents(() -> sheet.view().choose(sheet.coding(0)));

        assertThat(grips(sheet.area())).hasSize(2);
        assertThat(grips(sheet.view().margin())).hasSize(2);
    }

    @Test
    void draggingAHandleShowsWhereTheCodingGoesAndLettingGoIsOneStep() throws Exception {
        sheet.small().coding("F1", "bleef ik", "rust");
        onEvents(() -> {
            sheet.paint();
            sheet.view().choose(sheet.coding(0));
        });
        int before = sheet.steps();
        Grip end = grips(sheet.area()).get(1);
        onEvents(() -> drag(end, sheet.at(sheet.place("liggen").start() + 4)));

        assertThat(sheet.view().emphasis().preview().get()).isNotNull().extracting(Emphasis.Preview::span)
            .isEqualTo(sheet.place("bleef ik gewoon liggen"));
        assertThat(sheet.steps()).isEqualTo(before);

        onEvents(() -> letGo(end));
        assertThat(sheet.codings()).containsExactly("rust: bleef ik gewoon liggen");
        assertThat(sheet.steps()).isEqualTo(before + 1);
        assertThat(sheet.view().emphasis().preview().get()).isNull();
    }

    @Test
    void aHandleOfTheBracketTakesWholeLines() throws Exception {
        sheet.small().coding("F1", "ik ging niet", "rust");
        onEvents(() -> {
            sheet.paint();
            sheet.view().choose(sheet.coding(0));
        });
        Grip start = grips(sheet.view().margin()).get(0);
        onEvents(() -> {
            drag(start, new Point(sheet.area().getWidth() + 30, sheet.at(sheet.place("Ik sliep").start()).y));
            letGo(start);
        });

        assertThat(sheet.codings().get(0)).startsWith("rust: Ik sliep niet meer.").endsWith("ik ging niet");
    }

    @Test
    void aClickOnABracketOrANameChoosesTheCoding() throws Exception {
        sheet.small().coding("F1", "Bij mij was het de fiets.", "rust");
        sheet.small().coding("F1", "Dat hielp.", "steun");
        onEvents(sheet::paint);
        Margin margin = sheet.view().margin();
        int y = sheet.at(sheet.place("fiets").start()).y;

        onEvents(() -> margin.dispatchEvent(Sheet.mouse(margin, MouseEvent.MOUSE_PRESSED, new Point(BracketPainter.laneX(0), y), LEFT)));
        assertThat(sheet.work().selection().coding().get()).isEqualTo(sheet.coding(0));

        int nameX = BracketPainter.labelX(sheet.area().layoutNow()) + 4;
        int below = sheet.at(sheet.place("Dat hielp").start()).y;
        onEvents(() -> margin.dispatchEvent(Sheet.mouse(margin, MouseEvent.MOUSE_PRESSED, new Point(nameX, below), LEFT)));
        assertThat(sheet.work().selection().coding().get()).isEqualTo(sheet.coding(1));
        assertThat(sheet.work().selection().code().get()).isEqualTo(new Id<>("steun"));
    }

    @Test
    void pointingAtACodingFadesTheOthersAndTellsOfIt() throws Exception {
        sheet.small().step("code.describe", new CodeGuided(new Id<>("rust"), new Code.Guide("Wie tot rust komt <weer>.", "", "", "")));
        sheet.small().coding("F1", "Bij mij was het de fiets.", "rust");
        sheet.small().coding("F1", "Dat hielp.", "steun");
        sheet.small().step("memo.write", new MemoAdded(Id.random(), new Memo.Subject(Kind.CODING, sheet.coding(0).id()), Memo.Sort.NOTE,
            "Ook in F2.", null, null));
        onEvents(sheet::paint);
        Margin margin = sheet.view().margin();
        MouseEvent over = Sheet.mouse(margin, MouseEvent.MOUSE_MOVED,
            new Point(BracketPainter.laneX(0), sheet.at(sheet.place("fiets").start()).y), 0);
        onEvents(() -> margin.dispatchEvent(over));

        assertThat(sheet.view().emphasis().isPointed(sheet.coding(0))).isTrue();
        assertThat(sheet.view().emphasis().strength(sheet.coding(1))).isLessThan(1);
        assertThat(margin.getToolTipText(over)).contains("rust", "Wie tot rust komt &lt;weer&gt;.", "Ana", "Ook in F2.");
    }

    @Test
    void theKeyboardGoesThroughTheMargin() throws Exception {
        sheet.small().coding("F1", "Ik sliep", "rust");
        sheet.small().coding("F1", "Bij mij", "steun");
        sheet.small().coding("F1", "Dat hielp", "stigma");
        onEvents(() -> {
            sheet.area().setCaretPosition(sheet.place("sliep").end());
            sheet.run("coding.next");
        });
        assertThat(sheet.work().selection().coding().get()).isEqualTo(sheet.coding(1));

        onEvents(() -> Sheet.press(sheet.view().margin(), "DOWN"));
        assertThat(sheet.work().selection().coding().get()).isEqualTo(sheet.coding(2));
        onEvents(() -> {
            Sheet.press(sheet.view().margin(), "UP");
            Sheet.press(sheet.view().margin(), "UP");
            Sheet.press(sheet.view().margin(), "DELETE");
        });
        assertThat(sheet.codings()).containsExactly("steun: Bij mij", "stigma: Dat hielp");

        onEvents(() -> {
            sheet.run("coding.next");
            Sheet.press(sheet.view().margin(), "ESCAPE");
        });
        assertThat(sheet.work().selection().coding().get()).isNull();
    }

    @Test
    void whatIsTypedOverAChosenCodingIsForItsWords() throws Exception {
        sheet.small().coding("F1", "Dat hielp", "steun");
        onEvents(() -> {
            sheet.area().setCaretPosition(0);
            sheet.run("coding.next");
            sheet.area().select(sheet.area().getCaretPosition(), sheet.area().getCaretPosition());
            sheet.run("code.quick");
            sheet.quick("rust", "ENTER");
        });

        assertThat(sheet.codings()).containsExactlyInAnyOrder("steun: Dat hielp", "rust: Dat hielp");
    }

    @Test
    void aCodingThatTheCaretLeavesIsNotChosenAnyMore() throws Exception {
        sheet.small().coding("F1", "Dat hielp", "steun");
        onEvents(() -> {
            sheet.run("coding.next");
            sheet.area().setCaretPosition(0);
        });

        assertThat(sheet.work().selection().coding().get()).isNull();
    }

    @Test
    void aNarrowMarginShowsLanesOnly() throws Exception {
        sheet.small().coding("F1", "Dat hielp", "steun");
        MarginLayout layout = sheet.area().layoutNow();

        assertThat(MarginPainter.hasRoomForNames(Margin.WIDTH, layout)).isTrue();
        assertThat(MarginPainter.hasRoomForNames(Margin.WITH_NAMES, layout)).isTrue();
        assertThat(MarginPainter.hasRoomForNames(Margin.NARROWEST, layout)).isFalse();
    }

    @Test
    void aScreenReaderGoesFromTurnToTurnAndFromThereToTheCodings() throws Exception {
        sheet.small().coding("F1", "Op een ochtend bleef ik gewoon liggen.", "rust");
        sheet.small().coding("F1", "bleef ik", "stigma");
        AccessibleContext words = sheet.area().getAccessibleContext();
        assertThat(words.getAccessibleChildrenCount()).isEqualTo(5);
        AccessibleContext turn = words.getAccessibleChild(1).getAccessibleContext();

        assertThat(turn.getAccessibleName())
            .isEqualTo("Beurt 2, P1: Ik sliep niet meer. Op een ochtend bleef ik gewoon liggen. Codes: rust, stigma");
        assertThat(turn.getAccessibleText().getAtIndex(AccessibleText.SENTENCE, 12)).isEqualTo("Beurt 2, P1: Ik sliep niet meer.");
        assertThat(turn.getAccessibleChildrenCount()).isEqualTo(2);
        Accessible coding = turn.getAccessibleChild(1);
        assertThat(coding.getAccessibleContext().getAccessibleName()).contains("stigma", "Ana");

        onEvents(() -> coding.getAccessibleContext().getAccessibleAction().doAccessibleAction(0));
        assertThat(sheet.work().selection().coding().get()).isEqualTo(sheet.coding(1));
    }
}
