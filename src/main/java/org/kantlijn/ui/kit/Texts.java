package org.kantlijn.ui.kit;

import java.awt.Font;
import javax.swing.BorderFactory;
import javax.swing.JTextArea;

/** Running text: wrapped paragraphs that can be selected but not edited, and fields that look like text until they are written in. */
public final class Texts {

    private Texts() {
    }

    /** A paragraph that wraps and takes its colour from the look. */
    public static JTextArea paragraph(String text, Font font, Tone tone) {
        JTextArea area = new WrappedText(text, tone);
        area.setFont(font);
        area.setEditable(false);
        area.setFocusable(false);
        area.setBorder(BorderFactory.createEmptyBorder());
        return area;
    }

    private static final class WrappedText extends JTextArea {

        private final transient Tone tone;

        WrappedText(String text, Tone tone) {
            super(text);
            this.tone = tone;
            setLineWrap(true);
            setWrapStyleWord(true);
            setOpaque(false);
            updateUI();
        }

        @Override
        public void updateUI() {
            super.updateUI();
            setOpaque(false);
            setBorder(BorderFactory.createEmptyBorder());
            setMargin(null);
            if (tone != null) {
                setForeground(tone.now());
            }
        }
    }
}
