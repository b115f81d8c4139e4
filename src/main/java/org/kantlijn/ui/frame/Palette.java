package org.kantlijn.ui.frame;

import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.function.Supplier;
import javax.swing.BorderFactory;
import javax.swing.DefaultListModel;
import javax.swing.JComponent;
import javax.swing.JLayeredPane;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JRootPane;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;
import org.kantlijn.ui.kit.Icons;
import org.kantlijn.ui.kit.KeyBinding;
import org.kantlijn.ui.kit.Painting;
import org.kantlijn.ui.kit.Tone;
import org.kantlijn.ui.kit.TypingListener;
import org.kantlijn.wording.Wording;

/** Everything that can be done or gone to, by a few letters of its name. Opens over any screen and gives the keyboard back. */
final class Palette extends JPanel {

    private static final int WIDTH = 560;
    private static final int HEIGHT = 420;
    private static final int TOP = 90;
    private static final int MOST = 60;

    private final JTextField field = new JTextField();
    private final DefaultListModel<PaletteRow> rows = new DefaultListModel<>();
    private final JList<PaletteRow> list = new JList<>(rows);
    private final Supplier<List<PaletteRow>> entries;
    private List<PaletteRow> all = List.of();
    private @Nullable JComponent before;

    /** @param entries what there is, asked for each time the palette opens */
    Palette(Wording wording, Supplier<List<PaletteRow>> entries) {
        super(new BorderLayout(0, 6));
        this.entries = entries;
        setOpaque(false);
        setBorder(BorderFactory.createEmptyBorder(10, 10, 12, 10));
        field.putClientProperty("JTextField.placeholderText", wording.text("palette.hint"));
        field.putClientProperty("JTextField.leadingIcon", Icons.of("search", 14, Tone.TEXT3));
        field.getAccessibleContext().setAccessibleName(wording.text("palette.hint"));
        field.setPreferredSize(new Dimension(0, 36));
        field.getDocument().addDocumentListener(new TypingListener(this::filter));
        field.addFocusListener(new FocusAdapter() {
            @Override
            public void focusLost(FocusEvent event) {
                close();
            }
        });
        new PaletteCell(wording).showIn(list);
        list.setFocusable(false);
        list.setOpaque(false);
        list.addMouseListener(new Clicks());
        JScrollPane scroll = new JScrollPane(list);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        scroll.setOpaque(false);
        scroll.getViewport().setOpaque(false);
        add(field, BorderLayout.NORTH);
        add(scroll, BorderLayout.CENTER);
        KeyBinding.of(field, "DOWN", () -> move(1));
        KeyBinding.of(field, "UP", () -> move(-1));
        KeyBinding.of(field, "PAGE_DOWN", () -> move(10));
        KeyBinding.of(field, "PAGE_UP", () -> move(-10));
        KeyBinding.of(field, "ENTER", this::choose);
        KeyBinding.of(field, "ESCAPE", this::leave);
    }

    void open(JRootPane root, @Nullable JComponent focused) {
        if (getParent() != null) {
            leave();
            return;
        }
        before = focused;
        all = entries.get();
        field.setText("");
        filter();
        Dimension window = root.getLayeredPane().getSize();
        int width = Math.min(WIDTH, window.width - 40);
        setBounds((window.width - width) / 2, Math.min(TOP, window.height / 8), width, Math.min(HEIGHT, window.height - TOP));
        root.getLayeredPane().add(this, JLayeredPane.POPUP_LAYER);
        revalidate();
        field.requestFocusInWindow();
    }

    private void filter() {
        rows.clear();
        rows.addAll(PaletteRow.matching(all, field.getText()).stream().limit(MOST).toList());
        list.setSelectedIndex(rows.isEmpty() ? -1 : 0);
        list.ensureIndexIsVisible(0);
    }

    private void move(int by) {
        if (!rows.isEmpty()) {
            list.setSelectedIndex(Math.max(0, Math.min(rows.size() - 1, list.getSelectedIndex() + by)));
            list.ensureIndexIsVisible(list.getSelectedIndex());
        }
    }

    private void choose() {
        PaletteRow row = list.getSelectedValue();
        if (row != null && row.enabled()) {
            leave();
            SwingUtilities.invokeLater(row.way());
        }
    }

    private void leave() {
        JComponent giveBack = before;
        close();
        if (giveBack != null) {
            giveBack.requestFocusInWindow();
        }
    }

    private void close() {
        if (getParent() instanceof JLayeredPane layers) {
            layers.remove(this);
            layers.repaint(getX(), getY(), getWidth(), getHeight());
        }
    }

    private final class Clicks extends MouseAdapter {

        @Override
        public void mousePressed(MouseEvent event) {
            int index = list.locationToIndex(event.getPoint());
            if (index >= 0) {
                list.setSelectedIndex(index);
                choose();
            }
        }
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = Painting.smooth(graphics);
        g.setColor(Tone.faded(Color.BLACK, 0.08));
        g.fillRoundRect(0, 2, getWidth(), getHeight() - 2, 14, 14);
        g.setColor(Tone.POPUP.now());
        g.fillRoundRect(2, 0, getWidth() - 5, getHeight() - 6, 8, 8);
        g.setColor(Tone.LINE_STRONG.now());
        g.drawRoundRect(2, 0, getWidth() - 5, getHeight() - 6, 8, 8);
        g.dispose();
    }
}
