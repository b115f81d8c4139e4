package org.kantlijn.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.Dimension;
import javax.swing.JRootPane;
import javax.swing.JTextField;
import javax.swing.UIManager;
import org.junit.jupiter.api.Test;
import org.kantlijn.testing.SmallStudy;

/** What opens over a window. */
class OverlayTest {

    /** Something to type in. */
    private static final class Slip extends Overlay {

        private final JTextField field = new JTextField();

        Slip() {
            super(new BorderLayout(), 8);
            add(field);
        }

        Color open(JRootPane root) {
            openCentred(root, new Dimension(200, 80), field);
            return field.getBackground();
        }
    }

    @Test
    void itFollowsTheLookThatWasChangedWhileItWasClosed() throws Exception {
        Color[] grounds = SmallStudy.onEvents(() -> {
            Look.install(false);
            JRootPane root = new JRootPane();
            root.setSize(800, 600);
            root.doLayout();
            Slip slip = new Slip();
            Color light = slip.open(root);
            slip.close();
            Look.setDark(true);
            Color dark = slip.open(root);
            Color expected = UIManager.getColor("TextField.background");
            Look.setDark(false);
            return new Color[] {light, dark, expected};
        });
        assertThat(grounds[1]).isEqualTo(grounds[2]).isNotEqualTo(grounds[0]);
    }
}
