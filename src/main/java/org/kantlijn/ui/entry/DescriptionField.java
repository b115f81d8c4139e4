package org.kantlijn.ui.entry;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import org.kantlijn.ui.kit.KeyBinding;
import org.kantlijn.ui.kit.Type;
import org.kantlijn.wording.Wording;

/** Where it is written what a code means, without leaving the quick entry. */
final class DescriptionField extends JPanel {

    private static final int HEIGHT = 112;

    private final transient Wording wording;
    private final JLabel title = new JLabel();
    private final JTextArea text = new JTextArea();

    /**
     * @param taker takes what was written
     * @param dropped runs when it is left without
     */
    DescriptionField(Wording wording, Consumer<String> taker, Runnable dropped) {
        super(new BorderLayout(0, 4));
        this.wording = wording;
        setOpaque(false);
        setBorder(BorderFactory.createEmptyBorder(8, 4, 4, 4));
        title.setFont(Type.semibold(12));
        JLabel hint = new JLabel(wording.text("describe.hint"));
        hint.setFont(Type.sans(11));
        hint.putClientProperty("FlatLaf.style", "foreground: $Kantlijn.text3");
        text.setLineWrap(true);
        text.setWrapStyleWord(true);
        KeyBinding.of(text, "ctrl ENTER", () -> taker.accept(text.getText().strip()));
        KeyBinding.of(text, "meta ENTER", () -> taker.accept(text.getText().strip()));
        KeyBinding.of(text, "ESCAPE", dropped);
        add(title, BorderLayout.NORTH);
        add(new JScrollPane(text), BorderLayout.CENTER);
        add(hint, BorderLayout.SOUTH);
        setVisible(false);
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(super.getPreferredSize().width, HEIGHT);
    }

    /** The words, which get the keyboard. */
    JTextArea text() {
        return text;
    }

    /** Opens with what a code means so far. */
    void open(String code, String meaning) {
        title.setText(wording.text("describe.title", code));
        text.getAccessibleContext().setAccessibleName(wording.text("describe.title", code));
        text.setText(meaning);
        setVisible(true);
        text.requestFocusInWindow();
        text.selectAll();
    }
}
