package org.kantlijn.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Font;
import java.util.List;
import java.util.stream.Stream;
import javax.swing.JLabel;
import javax.swing.JTextArea;
import javax.swing.SwingUtilities;
import javax.swing.UIManager;
import org.junit.jupiter.api.Test;
import org.kantlijn.testing.SmallStudy;

class TypeTest {

    /** An emoji, and words in Arabic, Chinese, Hindi, Hebrew and Thai. */
    private static final List<String> SCRIPTS = List.of("😀", "العربية", "漢字", "हिन्दी", "עברית", "ไทย");

    @Test
    void signsThatATypefaceHasNotAreTakenFromTheMachine() throws Exception {
        List<Font> fonts = SmallStudy.onEvents(() -> {
            Look.install(false);
            return List.of(Type.serif(17), Type.serif(13), Type.strongSerif(13), Type.sans(13), Type.semibold(13),
                UIManager.getFont("Label.font"), UIManager.getFont("TextField.font"), UIManager.getFont("Menu.font"));
        });
        Font machine = new Font(Font.DIALOG, Font.PLAIN, 13);
        assumeTrue(SCRIPTS.stream().anyMatch(word -> machine.canDisplayUpTo(word) < 0), "this machine knows no other script");
        for (String word : SCRIPTS) {
            boolean known = machine.canDisplayUpTo(word) < 0;
            assertThat(fonts).allSatisfy(font -> assertThat(font.canDisplayUpTo(word) < 0).as(font + " " + word).isEqualTo(known));
        }
    }

    @Test
    void componentsKeepTheirTypefaceWhenTheLookChanges() throws Exception {
        SmallStudy.onEvents(() -> {
            Look.install(false);
            JLabel label = new JLabel("Zo ging het");
            JTextArea area = new JTextArea("Zo ging het");
            label.setFont(Type.semibold(20));
            area.setFont(Type.serif(17));
            for (boolean dark : List.of(true, false)) {
                Look.setDark(dark);
                SwingUtilities.updateComponentTreeUI(label);
                SwingUtilities.updateComponentTreeUI(area);
                assertThat(label.getFont()).isEqualTo(Type.semibold(20));
                assertThat(area.getFont()).isEqualTo(Type.serif(17));
            }
            return null;
        });
    }

    @Test
    void wordsAreInTheBundledTypefaces() throws Exception {
        List<String> families = SmallStudy.onEvents(() -> {
            Look.install(true);
            Stream<Font> fonts = Stream.of(Type.serif(17), Type.serif(13), Type.strongSerif(13), UIManager.getFont("Label.font"));
            return fonts.map(Font::getFamily).toList();
        });
        assertThat(families).containsExactly("Source Serif 4", "Source Serif 4 SmText", "Source Serif 4 SmText Semibold", "Inter");
    }
}
