package org.kantlijn.ui.intake;

import java.awt.BorderLayout;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.SwingConstants;
import org.kantlijn.intake.ImportChoices;
import org.kantlijn.intake.PartChoice;
import org.kantlijn.intake.speaker.Pseudonym;
import org.kantlijn.ui.kit.Buttons;
import org.kantlijn.ui.kit.Icons;
import org.kantlijn.ui.kit.KeyBinding;
import org.kantlijn.ui.kit.LineBorder;
import org.kantlijn.ui.kit.Tone;
import org.kantlijn.ui.kit.Type;
import org.kantlijn.wording.Wording;

/** The names that are replaced and the parts that were made, each to be taken back. Out of sight while there are none. */
final class Made extends JPanel {

    private final transient Wording wording;
    private final transient Consumer<UnaryOperator<ImportChoices>> chooser;
    private final Flow flow = new Flow(8);

    /** @param chooser chooses something about the file that is shown */
    Made(Wording wording, Consumer<UnaryOperator<ImportChoices>> chooser) {
        super(new BorderLayout());
        this.wording = wording;
        this.chooser = chooser;
        setOpaque(false);
        flow.setBorder(BorderFactory.createCompoundBorder(new LineBorder(true, false), BorderFactory.createEmptyBorder(10, 24, 10, 16)));
        add(flow);
        setVisible(false);
    }

    void show(ImportChoices choices) {
        flow.removeAll();
        if (!choices.pseudonyms().isEmpty()) {
            flow.add(Buttons.remark(wording.text("made.names")));
        }
        for (Pseudonym pseudonym : choices.pseudonyms()) {
            flow.add(chip(wording.text("made.name", pseudonym.words(), pseudonym.instead()),
                now -> now.replacing(now.pseudonyms().stream().filter(other -> !other.equals(pseudonym)).toList())));
        }
        if (!choices.parts().isEmpty()) {
            flow.add(Buttons.remark(wording.text("made.parts")));
        }
        for (PartChoice part : choices.parts()) {
            flow.add(chip(wording.text("made.part", part.name(), part.turn()), now -> Parts.without(now, part.turn())));
        }
        setVisible(flow.getComponentCount() > 0);
        revalidate();
        repaint();
    }

    private JComponent chip(String words, UnaryOperator<ImportChoices> takingBack) {
        JButton chip = new JButton(words, Icons.of("x", 14, Tone.TEXT2));
        chip.setFont(Type.sans(12));
        chip.setHorizontalTextPosition(SwingConstants.LEADING);
        chip.setToolTipText(wording.text("made.back"));
        chip.getAccessibleContext().setAccessibleDescription(wording.text("made.back"));
        chip.putClientProperty("FlatLaf.style", "margin: 2,8,2,6");
        chip.addActionListener(event -> chooser.accept(takingBack));
        KeyBinding.of(chip, "DELETE", () -> chooser.accept(takingBack));
        return chip;
    }
}
