package org.kantlijn.ui.intake;

import java.awt.BorderLayout;
import java.awt.Dimension;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.kantlijn.ui.kit.Type;

/** A field with its label above it. */
final class Labelled extends JPanel {

    private final int narrowest;

    /**
     * @param narrowest how wide it is at least, in pixels at 100 %
     */
    Labelled(String words, JComponent field, int narrowest) {
        super(new BorderLayout(0, 4));
        this.narrowest = narrowest;
        setOpaque(false);
        JLabel label = new JLabel(words);
        label.setFont(Type.sans(12));
        label.putClientProperty("FlatLaf.style", "foreground: $Kantlijn.text2");
        label.setLabelFor(field);
        field.getAccessibleContext().setAccessibleName(words);
        add(label, BorderLayout.NORTH);
        add(field, BorderLayout.CENTER);
    }

    @Override
    public Dimension getPreferredSize() {
        Dimension size = super.getPreferredSize();
        int label = getComponent(0).getPreferredSize().width;
        return new Dimension(Math.max(narrowest, label), size.height);
    }
}
