package org.kantlijn.ui.transcript;

import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.DefaultListModel;
import javax.swing.JLabel;
import javax.swing.JLayeredPane;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JRootPane;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.ScrollPaneConstants;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;
import org.kantlijn.study.Code;
import org.kantlijn.ui.kit.KeyBinding;
import org.kantlijn.ui.kit.Icons;
import org.kantlijn.ui.kit.Painting;
import org.kantlijn.ui.kit.Tone;
import org.kantlijn.ui.kit.TypingListener;
import org.kantlijn.wording.Wording;

/**
 * The field in which a code is chosen by typing a few of its letters. It opens under the selected words, inside the window itself, so
 * that focus is sure and it never leaves the frame.
 */
final class QuickEntry extends JPanel {

    private static final int WIDTH = 410;
    private static final int MOST_ROWS = 40;
    private static final int MOST_HEIGHT = 330;
    private static final int FRAME = 30;

    private final JTextField field = new JTextField();
    private final JLabel what = new JLabel();
    private final DefaultListModel<QuickRow> rows = new DefaultListModel<>();
    private final JList<QuickRow> list = new JList<>(rows);
    private @Nullable CodeMatcher matcher;
    private Chooser chooser = Chooser.NONE;
    private Consumer<@Nullable Code> previewer = code -> { };
    private Runnable closed = () -> { };
    private Point anchor = new Point();
    private boolean above;

    /** Hears what was chosen. */
    interface Chooser {

        Chooser NONE = new Chooser() {
            @Override
            public void chose(Code code) {
                // Nobody is waiting.
            }

            @Override
            public void choseNew(String name) {
                // Nobody is waiting.
            }
        };

        void chose(Code code);

        void choseNew(String name);
    }

    QuickEntry(Wording wording) {
        super(new BorderLayout());
        setOpaque(false);
        setBorder(BorderFactory.createEmptyBorder(8, 8, 12, 8));
        field.putClientProperty("JTextField.leadingIcon", Icons.of("tag", 14, Tone.TEXT2));
        field.putClientProperty("JTextField.trailingComponent", what);
        field.getAccessibleContext().setAccessibleName(wording.text("quick.name"));
        field.setPreferredSize(new Dimension(0, 32));
        what.putClientProperty("FlatLaf.style", "foreground: $Kantlijn.text2");
        what.setBorder(BorderFactory.createEmptyBorder(0, 0, 0, 8));
        field.getDocument().addDocumentListener(new TypingListener(this::filter));
        field.addFocusListener(new FocusAdapter() {
            @Override
            public void focusLost(FocusEvent event) {
                close(false);
            }
        });
        list.setCellRenderer(new QuickRowPainter(wording));
        list.setFocusable(false);
        list.setOpaque(false);
        list.addListSelectionListener(event -> chosenChanged());
        list.addMouseListener(new Clicks());
        JScrollPane scroll = new JScrollPane(list, ScrollPaneConstants.VERTICAL_SCROLLBAR_AS_NEEDED,
            ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
        scroll.setBorder(BorderFactory.createEmptyBorder(6, 0, 0, 0));
        scroll.setOpaque(false);
        scroll.getViewport().setOpaque(false);
        add(field, BorderLayout.NORTH);
        add(scroll, BorderLayout.CENTER);
        bindKeys();
    }

    private void bindKeys() {
        KeyBinding.of(field, "DOWN", () -> move(1));
        KeyBinding.of(field, "UP", () -> move(-1));
        KeyBinding.of(field, "PAGE_DOWN", () -> move(8));
        KeyBinding.of(field, "PAGE_UP", () -> move(-8));
        KeyBinding.of(field, "ENTER", () -> choose(false));
        KeyBinding.of(field, "ctrl ENTER", () -> choose(true));
        KeyBinding.of(field, "ESCAPE", () -> close(true));
    }

    /** What the entry is opened with. */
    record Opening(CodeMatcher matcher, String typed, String passage, Chooser chooser, Consumer<@Nullable Code> previewer,
                   Runnable closed) {
    }

    /** Opens under a place of the window's content. */
    void open(JRootPane root, Rectangle under, Opening opening) {
        matcher = opening.matcher();
        chooser = opening.chooser();
        previewer = opening.previewer();
        closed = opening.closed();
        what.setText(opening.passage());
        field.setText(opening.typed());
        filter();
        root.getLayeredPane().add(this, JLayeredPane.POPUP_LAYER);
        place(root, under);
        field.requestFocusInWindow();
        field.setCaretPosition(field.getText().length());
    }

    private void place(JRootPane root, Rectangle under) {
        Dimension window = root.getLayeredPane().getSize();
        above = under.y + under.height + MOST_HEIGHT > window.height && under.y > MOST_HEIGHT;
        anchor = new Point(Math.max(0, Math.min(under.x, window.width - WIDTH)), above ? under.y - 4 : under.y + under.height + 4);
        fit();
    }

    /** As high as its rows, and never beyond the window. */
    private void fit() {
        if (getParent() == null) {
            return;
        }
        int wanted = Math.min(MOST_HEIGHT, field.getPreferredSize().height + list.getPreferredSize().height + FRAME);
        int height = above ? Math.min(wanted, anchor.y) : Math.min(wanted, Math.max(120, getParent().getHeight() - anchor.y));
        Rectangle before = getBounds();
        setBounds(anchor.x, above ? anchor.y - height : Math.min(anchor.y, getParent().getHeight() - height), WIDTH, height);
        validate();
        getParent().repaint(before.x, before.y, before.width, before.height);
        repaint();
    }

    /** The chosen row is higher than the others: a list measures its rows again only when their fixed height changes. */
    private void chosenChanged() {
        list.setFixedCellHeight(1);
        list.setFixedCellHeight(-1);
        previewer.accept(selectedCode());
        fit();
    }

    private void filter() {
        CodeMatcher codes = matcher;
        if (codes == null) {
            return;
        }
        String typed = field.getText();
        List<CodeMatcher.Entry> found = codes.matches(typed);
        List<QuickRow> shown = new ArrayList<>();
        found.stream().limit(MOST_ROWS).forEach(entry -> shown.add(new QuickRow(entry, typed, "")));
        if (!typed.isBlank() && !codes.hasName(typed)) {
            String alike = String.join(", ", found.stream().limit(2).map(e -> e.code().name()).toList());
            shown.add(new QuickRow(null, typed.strip(), alike));
        }
        rows.clear();
        rows.addAll(shown);
        list.setSelectedIndex(shown.isEmpty() ? -1 : 0);
        list.ensureIndexIsVisible(0);
        fit();
    }

    private void move(int by) {
        if (!rows.isEmpty()) {
            list.setSelectedIndex(Math.max(0, Math.min(rows.size() - 1, list.getSelectedIndex() + by)));
            list.ensureIndexIsVisible(list.getSelectedIndex());
        }
    }

    private @Nullable Code selectedCode() {
        QuickRow row = list.getSelectedValue();
        return row == null || row.entry() == null ? null : row.entry().code();
    }

    private void choose(boolean stay) {
        QuickRow row = list.getSelectedValue();
        if (row == null) {
            return;
        }
        Chooser waiting = chooser;
        if (stay) {
            field.selectAll();
        } else {
            close(true);
        }
        if (row.entry() == null) {
            waiting.choseNew(row.typed());
        } else {
            waiting.chose(row.entry().code());
        }
    }

    private void close(boolean giveFocusBack) {
        JRootPane root = SwingUtilities.getRootPane(this);
        if (root != null) {
            Rectangle place = getBounds();
            root.getLayeredPane().remove(this);
            root.getLayeredPane().repaint(place);
            previewer.accept(null);
            chooser = Chooser.NONE;
            if (giveFocusBack) {
                closed.run();
            }
        }
    }

    /** Chooses by a click. */
    private final class Clicks extends MouseAdapter {

        @Override
        public void mousePressed(MouseEvent event) {
            Point at = event.getPoint();
            int index = list.locationToIndex(at);
            if (index >= 0 && list.getCellBounds(index, index).contains(at)) {
                list.setSelectedIndex(index);
                choose(false);
            }
        }
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = Painting.smooth(graphics);
        for (int i = 4; i > 0; i--) {
            g.setColor(Tone.faded(Color.BLACK, 0.03));
            g.fillRoundRect(4 - i, 6 - i, getWidth() - 8 + 2 * i, getHeight() - 10 + 2 * i, 12, 12);
        }
        g.setColor(Tone.POPUP.now());
        g.fillRoundRect(2, 0, getWidth() - 5, getHeight() - 6, 8, 8);
        g.setColor(Tone.LINE_STRONG.now());
        g.drawRoundRect(2, 0, getWidth() - 5, getHeight() - 6, 8, 8);
        g.dispose();
    }
}
