package org.kantlijn.ui.evidence;

import javax.swing.JButton;
import javax.swing.JComponent;
import org.kantlijn.ui.kit.EmptyState;
import org.kantlijn.ui.work.Selection;
import org.kantlijn.ui.work.Work;
import org.kantlijn.wording.Wording;

/** What the steps after the third show while there are no themes: the way back to where themes are made. */
public final class NoThemes {

    /** The card with the way back. */
    public static final String EMPTY = "empty";

    /** The card with what there is on themes. */
    public static final String THEMES = "themes";

    private NoThemes() {
    }

    /** The way back. */
    public static JComponent of(Work work) {
        Wording wording = Wording.of(NoThemes.class, work.locale());
        JButton button = new JButton(wording.text("nothemes.go"));
        button.addActionListener(event -> work.selection().step().set(Selection.Step.THEMES));
        return new EmptyState(wording.text("nothemes"), button);
    }
}
