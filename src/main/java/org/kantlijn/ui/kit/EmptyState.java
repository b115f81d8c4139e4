package org.kantlijn.ui.kit;

import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.Insets;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import org.jspecify.annotations.Nullable;

/** What a panel shows while there is nothing in it: one sentence, and the one action that helps. */
public final class EmptyState extends JPanel {

    private static final int NARROW = 18;
    private static final int WIDE = 32;
    private static final int WIDE_FROM = 480;

    private final JTextArea sentence;

    /** Shows a sentence and, where there is one, a button. */
    public EmptyState(String text, @Nullable JComponent action) {
        super(new GridBagLayout());
        setOpaque(false);
        sentence = Texts.paragraph(text, Type.sans(13), Tone.TEXT2);
        sentence.setColumns(NARROW);
        GridBagConstraints at = new GridBagConstraints();
        at.gridx = 0;
        at.insets = new Insets(8, 24, 8, 24);
        add(sentence, at);
        if (action != null) {
            add(action, at);
        }
    }

    @Override
    public void doLayout() {
        sentence.setColumns(getWidth() < WIDE_FROM ? NARROW : WIDE);
        super.doLayout();
    }

    /** Says something else. */
    public void say(String text) {
        sentence.setText(text);
    }
}
