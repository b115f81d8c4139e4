package org.kantlijn.ui.frame;

import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.Graphics;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import org.jspecify.annotations.Nullable;
import org.kantlijn.ui.kit.Buttons;
import org.kantlijn.ui.kit.Headers;
import org.kantlijn.ui.kit.Icons;
import org.kantlijn.ui.kit.Texts;
import org.kantlijn.ui.kit.Tone;
import org.kantlijn.ui.kit.Type;
import org.kantlijn.ui.work.Notices;
import org.kantlijn.ui.work.Notices.Weight;
import org.kantlijn.wording.Wording;

/** Says what went wrong, or what to know, across the top of the window: what happened, to which file, what now. */
final class Strip extends JPanel {

    private final JLabel icon = new JLabel();
    private final JTextArea words = Texts.paragraph("", Type.sans(13), Tone.TEXT1);
    private Runnable way = () -> { };
    private final JButton remedy = Buttons.link("", () -> way.run());
    private Weight weight = Weight.WARNING;

    Strip(Wording wording, Notices notices) {
        super(new BorderLayout(12, 0));
        setBorder(BorderFactory.createEmptyBorder(8, 16, 8, 12));
        words.setFocusable(true);
        JButton close = Buttons.link(wording.text("strip.close"), () -> notices.strip().set(null));
        add(icon, BorderLayout.WEST);
        add(words, BorderLayout.CENTER);
        add(Headers.row(remedy, close), BorderLayout.EAST);
        notices.strip().watch(this::show);
        show(notices.strip().get());
    }

    private void show(Notices.@Nullable Notice notice) {
        setVisible(notice != null);
        if (notice != null) {
            weight = notice.weight();
            words.setText(notice.text());
            words.getAccessibleContext().setAccessibleName(notice.text());
            way = notice.way();
            remedy.setText(notice.remedy() == null ? "" : notice.remedy());
            remedy.setVisible(notice.remedy() != null);
            icon.setIcon(Icons.of(weight == Weight.ERROR ? "circle-alert" : "triangle-alert", 16,
                weight == Weight.ERROR ? Tone.ERROR : Tone.WARNING));
            revalidate();
        }
    }

    @Override
    protected void paintComponent(Graphics g) {
        Color fill = weight == Weight.ERROR ? Tone.ON_ERROR.now() : Tone.ON_WARNING.now();
        g.setColor(fill);
        g.fillRect(0, 0, getWidth(), getHeight());
    }
}
