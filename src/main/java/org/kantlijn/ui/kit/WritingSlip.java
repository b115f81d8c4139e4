package org.kantlijn.ui.kit;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JLayeredPane;
import javax.swing.JPanel;
import javax.swing.JRootPane;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.SwingUtilities;

/** A slip to write a memo on, beside what it is about. What was written is kept when the keyboard goes elsewhere; Esc drops it. */
public final class WritingSlip extends JPanel {

    private static final int WIDTH = 380;
    private static final int HEIGHT = 150;

    private final JTextArea field = new JTextArea();
    private Consumer<String> taker = text -> { };
    private Runnable closed = () -> { };

    /** A slip with a title and a hint on how to keep what is written. */
    public WritingSlip(String heading, String how) {
        super(new BorderLayout(0, 6));
        setBorder(BorderFactory.createCompoundBorder(BorderFactory.createLineBorder(Tone.LINE_STRONG.now()),
            BorderFactory.createEmptyBorder(10, 12, 10, 12)));
        JLabel title = new JLabel(heading);
        title.setFont(Type.semibold(13));
        JLabel hint = new JLabel(how);
        hint.setFont(Type.sans(11));
        hint.putClientProperty("FlatLaf.style", "foreground: $Kantlijn.text3");
        field.setLineWrap(true);
        field.setWrapStyleWord(true);
        field.getAccessibleContext().setAccessibleName(heading);
        KeyBinding.of(field, "ctrl ENTER", () -> close(true));
        KeyBinding.of(field, "ESCAPE", () -> close(false));
        field.addFocusListener(new FocusAdapter() {
            @Override
            public void focusLost(FocusEvent event) {
                close(true);
            }
        });
        add(title, BorderLayout.NORTH);
        add(new JScrollPane(field), BorderLayout.CENTER);
        add(hint, BorderLayout.SOUTH);
    }

    /** Opens under a place of the window's content; the taker gets what was written, unless it is blank or dropped. */
    public void open(JRootPane root, Rectangle under, Consumer<String> newTaker, Runnable whenClosed) {
        taker = newTaker;
        closed = whenClosed;
        field.setText("");
        root.getLayeredPane().add(this, JLayeredPane.POPUP_LAYER);
        Dimension window = root.getLayeredPane().getSize();
        setBounds(Math.max(0, Math.min(under.x, window.width - WIDTH)), Math.max(0, Math.min(under.y + under.height + 4,
            window.height - HEIGHT)), WIDTH, HEIGHT);
        revalidate();
        field.requestFocusInWindow();
    }

    private void close(boolean keeping) {
        JRootPane root = SwingUtilities.getRootPane(this);
        if (root == null) {
            return;
        }
        Rectangle place = getBounds();
        root.getLayeredPane().remove(this);
        root.getLayeredPane().repaint(place);
        if (keeping && !field.getText().isBlank()) {
            taker.accept(field.getText().strip());
        }
        closed.run();
    }
}
