package org.kantlijn.ui.codebook;

import java.awt.BorderLayout;
import java.awt.Font;
import java.util.List;
import java.util.Locale;
import javax.swing.Action;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.ScrollPaneConstants;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;
import org.kantlijn.study.Code;
import org.kantlijn.ui.kit.Buttons;
import org.kantlijn.ui.kit.Stack;
import org.kantlijn.ui.kit.Swatch;
import org.kantlijn.ui.kit.Texts;
import org.kantlijn.ui.kit.Tone;
import org.kantlijn.ui.kit.Type;
import org.kantlijn.wording.Wording;

/** What the selected code means, to read. */
final class CodeCard extends JPanel {

    private static final String AFTER_WORD = "\u00a0\u00a0";

    private final transient Wording wording;
    private final JLabel name = new JLabel();
    private final JButton pencil;
    private final Stack body = new Stack(4);
    private final JScrollPane scroller;

    CodeCard(Wording wording, Action describe) {
        super(new BorderLayout());
        this.wording = wording;
        setOpaque(false);
        name.setFont(Type.semibold(13));
        name.setIconTextGap(Columns.AFTER_SWATCH);
        pencil = Buttons.icon(describe);
        JPanel head = new JPanel(new BorderLayout(8, 0));
        head.setOpaque(false);
        head.add(name, BorderLayout.CENTER);
        head.add(pencil, BorderLayout.EAST);
        head.setBorder(BorderFactory.createEmptyBorder(8, 16, 0, 12));
        body.setBorder(BorderFactory.createEmptyBorder(0, 16, 12, 16));
        scroller = new JScrollPane(body, ScrollPaneConstants.VERTICAL_SCROLLBAR_AS_NEEDED,
            ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
        scroller.setBorder(BorderFactory.createEmptyBorder());
        add(head, BorderLayout.NORTH);
        add(scroller, BorderLayout.CENTER);
    }

    /**
     * Shows another code; null for none.
     *
     * @param examples the words that were picked as examples
     */
    void show(@Nullable Code code, List<String> examples) {
        body.removeAll();
        name.setText(code == null ? "" : code.name());
        name.setToolTipText(code == null ? null : code.name());
        name.setIcon(code == null ? null : new Swatch(code.colour()));
        pencil.setVisible(code != null);
        if (code == null) {
            add(wording.text("card.none"), Type.sans(12), Tone.TEXT3);
        } else {
            tell(code.guide());
            examples.forEach(quote -> add("“" + quote + "”", Type.serif(14), Tone.TEXT1));
            add(wording.text("origin." + code.origin().name().toLowerCase(Locale.ROOT)), Type.sans(12), Tone.TEXT3);
        }
        revalidate();
        repaint();
        SwingUtilities.invokeLater(() -> scroller.getVerticalScrollBar().setValue(0));
    }

    private void tell(Code.Guide guide) {
        if (guide.equals(Code.Guide.EMPTY)) {
            add(wording.text("card.empty"), Type.sans(12), Tone.TEXT3);
        }
        add(guide.description(), Type.sans(12), Tone.TEXT2);
        add(led("card.include", guide.include()), Type.sans(12), Tone.TEXT2);
        add(led("card.exclude", guide.exclude()), Type.sans(12), Tone.TEXT2);
        add(guide.example(), Type.serif(14), Tone.TEXT1);
    }

    private String led(String key, String text) {
        return text.isBlank() ? "" : wording.text(key) + AFTER_WORD + text;
    }

    private void add(String text, Font font, Tone tone) {
        if (!text.isBlank()) {
            body.add(Texts.paragraph(text, font, tone));
        }
    }
}
