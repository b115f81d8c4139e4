package org.kantlijn.ui.autocode;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.swing.AbstractButton;
import javax.swing.JList;
import javax.swing.JTextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kantlijn.study.Id;
import org.kantlijn.study.Participant;
import org.kantlijn.testing.SmallStudy;
import org.kantlijn.text.Span;
import org.kantlijn.ui.kit.Look;
import org.kantlijn.ui.work.CodingWork;
import org.kantlijn.wording.Wording;

class AutoCodePanelTest {

    @TempDir
    private Path folder;

    private final AtomicBoolean done = new AtomicBoolean();
    private SmallStudy small;
    private AutoCodePanel panel;

    @BeforeEach
    void openDialog() throws Exception {
        small = SmallStudy.onEvents(() -> new SmallStudy(folder, Locale.ENGLISH));
        SmallStudy.onEvents(() -> {
            Look.install(false);
            small.participant("P1", Participant.Role.PARTICIPANT);
            small.transcript("F1", "P1: Ik was moe. Zo moe dat ik sliep.", "P1: Heel erg moe.");
            small.transcript("F2", "P1: Moe was ik niet.");
            small.code("moeheid");
            small.coding("F1", "moe", "moeheid");
            small.work().selection().transcript().set(new Id<>("F1"));
            small.work().selection().passage().set(new Span(7, 10));
            small.work().selection().code().set(new Id<>("moeheid"));
            panel = new AutoCodePanel(small.work(), new CodingWork(small.work()), Wording.of(AutoCodePanel.class, Locale.ENGLISH),
                () -> done.set(true));
            return null;
        });
        SmallStudy.until(() -> list().getModel().getSize() > 0);
    }

    private JList<?> list() {
        return first(panel, JList.class, "");
    }

    private static <C extends Component> C first(Container container, Class<C> type, String text) {
        for (Component inside : container.getComponents()) {
            if (type.isInstance(inside) && (text.isEmpty() || text.equals(((AbstractButton) inside).getText()))) {
                return type.cast(inside);
            }
            C found = inside instanceof Container deeper ? first(deeper, type, text) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private void press(String button) throws Exception {
        SmallStudy.onEvents(() -> {
            first(panel, AbstractButton.class, button).doClick(0);
            return null;
        });
    }

    private List<String> quotes() {
        return small.work().study().codings().map(small.work().study()::quote).toList();
    }

    @Test
    void theSelectedPassageIsCodedWhereverElseItStandsInOneStep() throws Exception {
        int before = small.work().open().steps();
        SmallStudy.onEvents(() -> {
            list().setSelectedIndex(2);
            list().getActionMap().get("key SPACE").actionPerformed(null);
            return null;
        });
        press("Apply code");

        assertThat(quotes()).containsExactly("moe", "moe", "Moe");
        assertThat(small.work().open().steps()).isEqualTo(before + 1);
        assertThat(small.work().open().history()).last().extracting(step -> step.name()).isEqualTo("code.auto");
        assertThat(done).isTrue();

        SmallStudy.onEvents(() -> {
            small.work().undo();
            return null;
        });
        assertThat(quotes()).containsExactly("moe");
    }

    @Test
    void whatIsAskedForOtherwiseIsLookedForAtOnce() throws Exception {
        press("The sentence");
        press("This transcript");
        SmallStudy.until(() -> list().getModel().getSize() == 3);
        SmallStudy.onEvents(() -> {
            first(panel, JTextField.class, "").setText("heel");
            return null;
        });
        SmallStudy.until(() -> list().getModel().getSize() == 1);
        press("Apply code");

        assertThat(quotes()).containsExactly("moe", "Heel erg moe.");
    }

    @Test
    void allTurnsOfSomebodyAreCoded() throws Exception {
        press("All turns of");
        SmallStudy.until(() -> list().getModel().getSize() == 3);
        press("Apply code");

        assertThat(quotes()).contains("Ik was moe. Zo moe dat ik sliep.", "Heel erg moe.", "Moe was ik niet.");
    }

    @Test
    void nothingTickedCannotBeApplied() throws Exception {
        press("Tick none");

        assertThat(first(panel, AbstractButton.class, "Apply code").isEnabled()).isFalse();
    }
}
