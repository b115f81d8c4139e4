package org.kantlijn.ui.intake;

import java.awt.BorderLayout;
import java.awt.Graphics;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.ButtonGroup;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JRadioButton;
import javax.swing.JTextArea;
import javax.swing.SwingConstants;
import org.kantlijn.ui.kit.Icons;
import org.kantlijn.ui.kit.Texts;
import org.kantlijn.ui.kit.Tone;
import org.kantlijn.ui.kit.Type;
import org.kantlijn.wording.Wording;

/** Tells that the study holds a version of the file already, and asks what is to become of it. */
final class MatchStrip extends JPanel {

    private final transient Wording wording;
    private final JTextArea words = Texts.paragraph("", Type.sans(13), Tone.TEXT1);
    private final Map<Fate, JRadioButton> ways = new EnumMap<>(Fate.class);

    /** @param decider hears what is to become of the file */
    MatchStrip(Wording wording, Consumer<Fate> decider) {
        super(new BorderLayout(12, 4));
        this.wording = wording;
        setBorder(BorderFactory.createEmptyBorder(10, 24, 8, 24));
        JLabel icon = new JLabel(Icons.of("git-merge", 16, Tone.WARNING));
        icon.setVerticalAlignment(SwingConstants.TOP);
        JPanel middle = new JPanel(new BorderLayout(0, 4));
        middle.setOpaque(false);
        middle.add(words, BorderLayout.NORTH);
        Flow flow = new Flow(12);
        ButtonGroup group = new ButtonGroup();
        for (Fate fate : new Fate[] {Fate.COMMENTS, Fate.REPLACE, Fate.NEW, Fate.LEFT_OUT}) {
            JRadioButton way = new JRadioButton();
            way.setOpaque(false);
            way.addActionListener(event -> decider.accept(fate));
            group.add(way);
            flow.add(way);
            ways.put(fate, way);
        }
        middle.add(flow, BorderLayout.CENTER);
        add(icon, BorderLayout.WEST);
        add(middle, BorderLayout.CENTER);
        setVisible(false);
    }

    void show(Match match, Fate fate) {
        words.setText(wording.text(match.sameWords() ? "match.same" : "match.other", match.title(), match.comments()));
        words.getAccessibleContext().setAccessibleName(words.getText());
        ways.forEach((each, way) -> {
            way.setText(wording.text("fate." + each.name().toLowerCase(Locale.ROOT), match.title()));
            way.setVisible(match.allows(each));
            way.setSelected(each == fate);
        });
        setVisible(true);
        revalidate();
    }

    @Override
    protected void paintComponent(Graphics g) {
        g.setColor(Tone.ON_WARNING.now());
        g.fillRect(0, 0, getWidth(), getHeight());
    }
}
