package org.kantlijn.ui.intake;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.GridLayout;
import java.awt.KeyboardFocusManager;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JLayeredPane;
import javax.swing.JPanel;
import javax.swing.JRootPane;
import javax.swing.JTextField;
import org.kantlijn.ui.kit.Headers;
import org.kantlijn.ui.kit.KeyBinding;
import org.kantlijn.ui.kit.Tone;
import org.kantlijn.ui.kit.Type;

/** A slip that asks for a few words, beside what they are about. Enter takes them, Esc drops the slip. */
final class Slip extends JPanel {

    private static final int WIDTH = 320;

    private final List<JTextField> fields = new ArrayList<>();
    private final JLabel heading = new JLabel();
    private final JPanel form = new JPanel(new GridLayout(0, 1, 0, 8));
    private final JButton take = new JButton();
    private transient Component before = this;
    private transient Consumer<List<String>> taker = words -> { };

    Slip() {
        super(new BorderLayout(0, 10));
        heading.setFont(Type.semibold(13));
        form.setOpaque(false);
        take.addActionListener(event -> close(true));
        take.putClientProperty("JButton.buttonType", null);
        JPanel foot = new JPanel(new BorderLayout());
        foot.setOpaque(false);
        foot.add(Headers.row(take), BorderLayout.EAST);
        add(heading, BorderLayout.NORTH);
        add(form, BorderLayout.CENTER);
        add(foot, BorderLayout.SOUTH);
    }

    @Override
    public void updateUI() {
        super.updateUI();
        setBackground(Tone.POPUP.now());
        setBorder(BorderFactory.createCompoundBorder(BorderFactory.createLineBorder(Tone.LINE_STRONG.now()),
            BorderFactory.createEmptyBorder(12, 16, 12, 16)));
    }

    /**
     * What a slip asks.
     *
     * @param heading what it is about
     * @param labels what each word is
     * @param suggested what the fields hold at first
     * @param button the words of the button
     */
    record Question(String heading, List<String> labels, List<String> suggested, String button) {
    }

    /** Opens under a place of the window's content; the taker gets the words, the first of which is not blank. */
    void open(JRootPane root, Rectangle under, Question question, Consumer<List<String>> newTaker) {
        close(false);
        Component owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        before = owner == null ? root : owner;
        taker = newTaker;
        heading.setText(question.heading());
        take.setText(question.button());
        fill(question);
        JLayeredPane layers = root.getLayeredPane();
        layers.add(this, JLayeredPane.POPUP_LAYER);
        Dimension size = new Dimension(WIDTH, getPreferredSize().height);
        int x = Math.max(8, Math.min(under.x, layers.getWidth() - size.width - 8));
        int below = under.y + under.height + 4;
        int y = below + size.height < layers.getHeight() ? below : Math.max(8, under.y - size.height - 4);
        setBounds(x, y, size.width, size.height);
        revalidate();
        JTextField first = fields.stream().filter(field -> field.getText().isBlank()).findFirst().orElse(fields.get(fields.size() - 1));
        first.selectAll();
        first.requestFocusInWindow();
    }

    private void fill(Question question) {
        form.removeAll();
        fields.clear();
        for (int i = 0; i < question.labels().size(); i++) {
            JTextField field = new JTextField(question.suggested().get(i));
            KeyBinding.of(field, "ENTER", () -> close(true));
            KeyBinding.of(field, "ESCAPE", () -> close(false));
            fields.add(field);
            form.add(new Labelled(question.labels().get(i), field, WIDTH / 2));
        }
        KeyBinding.of(take, "ESCAPE", () -> close(false));
    }

    private void close(boolean taking) {
        if (!(getParent() instanceof JComponent layers)) {
            return;
        }
        List<String> words = fields.stream().map(field -> field.getText().strip()).toList();
        Rectangle place = getBounds();
        layers.remove(this);
        layers.repaint(place);
        before.requestFocusInWindow();
        if (taking && !words.get(0).isEmpty()) {
            taker.accept(words);
        }
    }
}
