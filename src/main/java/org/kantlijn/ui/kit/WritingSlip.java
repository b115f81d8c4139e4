package org.kantlijn.ui.kit;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.util.function.Predicate;
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
    private final transient Drafting drafting = new Drafting(field, () -> "");
    private transient Predicate<String> taker = text -> true;
    private transient Runnable closed = () -> { };

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
        KeyBinding.of(field, "ctrl ENTER", this::keep);
        KeyBinding.of(field, "ESCAPE", this::drop);
        field.addFocusListener(new FocusAdapter() {
            @Override
            public void focusLost(FocusEvent event) {
                if (drafting.isUntouched()) {
                    close(() -> { });
                } else {
                    keep();
                }
            }
        });
        add(title, BorderLayout.NORTH);
        add(new JScrollPane(field), BorderLayout.CENTER);
        add(hint, BorderLayout.SOUTH);
    }

    /**
     * Opens under a place of the window's content.
     *
     * @param draft where it is kept until it is taken or dropped; words of earlier stand on the slip, and are handed on once somebody went
     *     on with them, or by Ctrl+Enter
     * @param newTaker gets what was written, unless it is blank or dropped, and returns whether it took it
     */
    public void open(JRootPane root, Rectangle under, Draft draft, Predicate<String> newTaker, Runnable whenClosed) {
        taker = newTaker;
        closed = whenClosed;
        drafting.quietly(() -> field.setText(""));
        drafting.follow(draft);
        root.getLayeredPane().add(this, JLayeredPane.POPUP_LAYER);
        Dimension window = root.getLayeredPane().getSize();
        setBounds(Math.max(0, Math.min(under.x, window.width - WIDTH)), Math.max(0, Math.min(under.y + under.height + 4,
            window.height - HEIGHT)), WIDTH, HEIGHT);
        revalidate();
        field.requestFocusInWindow();
    }

    private void keep() {
        String written = field.getText().strip();
        close(() -> {
            if (!written.isEmpty() && taker.test(written)) {
                drafting.drop();
            }
        });
    }

    private void drop() {
        close(drafting::drop);
    }

    private void close(Runnable ending) {
        JRootPane root = SwingUtilities.getRootPane(this);
        if (root == null) {
            return;
        }
        Rectangle place = getBounds();
        root.getLayeredPane().remove(this);
        root.getLayeredPane().repaint(place);
        ending.run();
        closed.run();
    }
}
