package org.kantlijn.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javax.swing.JComponent;
import javax.swing.JSplitPane;
import javax.swing.KeyStroke;
import org.junit.jupiter.api.Test;
import org.kantlijn.testing.SmallStudy;

class LookTest {

    @Test
    void splitPanesLeaveTheKeysOfTheWindowAlone() throws Exception {
        for (boolean dark : List.of(true, false)) {
            Object[] taken = SmallStudy.onEvents(() -> {
                Look.install(dark);
                JSplitPane split = new JSplitPane();
                return new Object[] {keyOf(split, "F6"), keyOf(split, "F8"), keyOf(split, "ctrl F8")};
            });
            assertThat(taken).containsExactly(null, null, "startResize");
        }
    }

    private static Object keyOf(JSplitPane split, String key) {
        return split.getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).get(KeyStroke.getKeyStroke(key));
    }
}
