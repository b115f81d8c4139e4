package org.kantlijn.ui.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.AWTKeyStroke;
import java.awt.GraphicsEnvironment;
import java.awt.KeyboardFocusManager;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import javax.swing.JFrame;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kantlijn.testing.SmallStudy;

class FocusTest {

    @TempDir
    private Path folder;

    @Test
    void tabGoesFromTheWordsIntoTheMargin() throws Exception {
        Assumptions.assumeFalse(GraphicsEnvironment.isHeadless(), "needs a display");
        SmallStudy.onEvents(() -> {
            Sheet sheet = new Sheet(folder);
            JFrame frame = new JFrame();
            frame.setContentPane(sheet.view().component());
            frame.setSize(1_000, 700);
            frame.setVisible(true);

            assertThat(sheet.area().getFocusTraversalKeys(KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS))
                .contains(AWTKeyStroke.getAWTKeyStroke(KeyEvent.VK_TAB, 0));
            assertThat(frame.getFocusTraversalPolicy().getComponentAfter(frame, sheet.area())).isSameAs(sheet.view().margin());
            assertThat(frame.getFocusTraversalPolicy().getComponentBefore(frame, sheet.view().margin())).isSameAs(sheet.area());
            frame.dispose();
            return null;
        });
    }
}
