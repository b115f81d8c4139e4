package org.kantlijn.ui.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.awt.GraphicsEnvironment;
import java.awt.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.swing.JDialog;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JRadioButton;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import javax.swing.text.JTextComponent;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kantlijn.analysis.StudyBuilder;
import org.kantlijn.change.CodeGuided;
import org.kantlijn.study.Code;
import org.kantlijn.study.Colour;
import org.kantlijn.study.Id;
import org.kantlijn.testing.SmallStudy;
import org.kantlijn.ui.kit.Look;
import org.kantlijn.wording.Wording;

/** What a merge will come to, as it is shown before. */
class MergeDialogTest {

    private final Wording wording = Wording.of(CodebookPanel.class, Locale.ENGLISH);
    private final AtomicInteger merged = new AtomicInteger();
    private Merging merging;

    @BeforeEach
    void begin() throws Exception {
        StudyBuilder builder = new StudyBuilder().participant("P1", "").transcript("F1", "P1: they look at me")
            .code("stigma").code("shame", null, Colour.GREEN).coding("F1", "they look", "stigma").coding("F1", "they look", "shame")
            .coding("F1", "me", "shame").theme("Openness", null, "shame")
            .with(new CodeGuided(new Id<>("stigma"), new Code.Guide("how others look", "", "", "")))
            .with(new CodeGuided(new Id<>("shame"), new Code.Guide("how one looks at oneself", "", "", "")));
        merging = new Merging(builder.study(), builder.study().code(new Id<>("shame")).orElseThrow(),
            builder.study().code(new Id<>("stigma")).orElseThrow());
        SmallStudy.onEvents(() -> {
            Look.install(false);
            return null;
        });
    }

    private static List<Component> parts(Container container) {
        List<Component> parts = new ArrayList<>();
        for (Component part : container.getComponents()) {
            parts.add(part);
            if (part instanceof Container inner) {
                parts.addAll(parts(inner));
            }
        }
        return parts;
    }

    private static List<String> said(Container panel) {
        return parts(panel).stream().flatMap(part -> part instanceof JLabel label ? Stream.of(label.getText())
            : part instanceof JTextComponent text ? Stream.of(text.getText()) : Stream.empty()).toList();
    }

    @Test
    void figuresThemesAndTextsOfBothAreTold() throws Exception {
        List<String> said = SmallStudy.onEvents(() -> said(new MergePanel(merging, wording).component()));

        assertThat(said).contains("Together ‘stigma’", "how others look", "how one looks at oneself", "Under theme ‘Openness’");
        assertThat(said).contains("1 fragment", "2 fragments");
        assertThat(said).anyMatch(line -> line.startsWith("1 fragment coincides"));
    }

    @Test
    void theNameThatIsChosenIsTheResult() throws Exception {
        List<String> said = SmallStudy.onEvents(() -> {
            MergePanel panel = new MergePanel(merging, wording);
            parts(panel.component()).stream().filter(part -> part instanceof JRadioButton button && button.getText().equals("shame"))
                .map(JRadioButton.class::cast).findFirst().orElseThrow().doClick(0);
            return said(panel.component());
        });
        assertThat(said).contains("Together ‘shame’");
    }

    private static Optional<JDialog> open() {
        return Stream.of(Window.getWindows()).filter(window -> window instanceof JDialog && window.isShowing()).map(JDialog.class::cast)
            .findFirst();
    }

    private void show() throws Exception {
        Assumptions.assumeFalse(GraphicsEnvironment.isHeadless(), "needs a display");
        SwingUtilities.invokeLater(() -> new MergeDialog(merging, wording, merged::incrementAndGet).open(new JPanel()));
        SmallStudy.until(() -> open().isPresent());
    }

    @Test
    void theMainButtonMerges() throws Exception {
        show();
        SmallStudy.onEvents(() -> {
            open().orElseThrow().getRootPane().getDefaultButton().doClick(0);
            return null;
        });
        SmallStudy.until(() -> open().isEmpty());
        assertThat(merged).hasValue(1);
    }

    @Test
    void escapeLeavesAllAsItIs() throws Exception {
        show();
        SmallStudy.onEvents(() -> {
            open().orElseThrow().getRootPane().getActionForKeyStroke(KeyStroke.getKeyStroke("ESCAPE")).actionPerformed(null);
            return null;
        });
        SmallStudy.until(() -> open().isEmpty());
        assertThat(merged).hasValue(0);
    }
}
