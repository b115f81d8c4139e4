package org.kantlijn.ui.entry;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.ScrollPaneConstants;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;
import org.kantlijn.study.Code;
import org.kantlijn.ui.kit.FieldList;
import org.kantlijn.ui.kit.Icons;
import org.kantlijn.ui.kit.KeyBinding;
import org.kantlijn.ui.kit.Overlay;
import org.kantlijn.ui.kit.Tone;
import org.kantlijn.ui.kit.TypingListener;
import org.kantlijn.wording.Wording;

/**
 * The field in which codes are chosen by typing a few of their letters. It opens under the selected words.
 */
public final class QuickEntry extends Overlay {

    private static final int WIDTH = 410;
    private static final int MOST_HEIGHT = 330;
    private static final int FRAME = 30;
    private static final int PAGE = 8;
    private static final int PADDING = 8;

    private final transient Wording wording;
    private final JTextField field = new JTextField();
    private final JLabel what = new JLabel();
    private final QuickRows rows = new QuickRows();
    private final JList<QuickRow> list = new FieldList<>(rows);
    private final QuickRowPainter painter;
    private final DescriptionField description;
    private transient @Nullable Opening opening;
    private Rectangle frame = new Rectangle();
    private boolean isAbove;
    private boolean filtering;

    /** @param wording the messages of this package */
    public QuickEntry(Wording wording) {
        super(new BorderLayout(), PADDING);
        this.wording = wording;
        this.description = new DescriptionField(wording, this::described, this::backToField);
        field.putClientProperty("JTextField.leadingIcon", Icons.of("tag", 14, Tone.TEXT2));
        field.putClientProperty("JTextField.trailingComponent", what);
        field.getAccessibleContext().setAccessibleName(wording.text("quick.name"));
        field.setPreferredSize(new Dimension(0, 32));
        what.putClientProperty("FlatLaf.style", "foreground: $Kantlijn.text2");
        what.setBorder(BorderFactory.createEmptyBorder(0, 0, 0, 8));
        field.getDocument().addDocumentListener(new TypingListener(this::filter));
        closeWithout(field);
        closeWithout(description.text());
        this.painter = new QuickRowPainter(wording, rows);
        list.setCellRenderer(painter);
        list.addListSelectionListener(event -> chosenChanged());
        list.addMouseListener(new Clicks());
        JScrollPane scroll = new JScrollPane(list, ScrollPaneConstants.VERTICAL_SCROLLBAR_AS_NEEDED,
            ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
        scroll.setBorder(BorderFactory.createEmptyBorder(6, 0, 0, 0));
        scroll.setOpaque(false);
        scroll.getViewport().setOpaque(false);
        add(field, BorderLayout.NORTH);
        add(scroll, BorderLayout.CENTER);
        add(description, BorderLayout.SOUTH);
        bindKeys();
    }

    private void bindKeys() {
        KeyBinding.of(field, "DOWN", () -> move(1));
        KeyBinding.of(field, "UP", () -> move(-1));
        KeyBinding.of(field, "PAGE_DOWN", () -> move(PAGE));
        KeyBinding.of(field, "PAGE_UP", () -> move(-PAGE));
        KeyBinding.of(field, "ENTER", () -> choose(false));
        KeyBinding.of(field, "ctrl ENTER", () -> choose(true));
        KeyBinding.of(field, "meta ENTER", () -> choose(true));
        KeyBinding.of(field, "ctrl SPACE", this::tick);
        KeyBinding.of(field, "F2", this::describe);
        KeyBinding.of(field, "ESCAPE", this::leave);
    }

    /**
     * What the entry is opened with.
     *
     * @param matcher the codes to choose from
     * @param typed what was typed already
     * @param passage how much is selected, in words
     * @param chooser hears what is chosen
     */
    public record Opening(CodeMatcher matcher, String typed, String passage, CodeChooser chooser) {
    }

    /** Opens under a place of a component, or over it where there is no room. */
    public void open(JComponent component, Rectangle place, Opening next) {
        opening = next;
        rows.untickAll();
        description.setVisible(false);
        what.setText(next.passage());
        filtering = true;
        field.setText(next.typed());
        filtering = false;
        openAt(component, place, new Dimension(WIDTH, MOST_HEIGHT), field);
        frame = getBounds();
        isAbove = getRootPane() != null && frame.y < SwingUtilities.convertRectangle(component, place, getRootPane().getLayeredPane()).y;
        filter();
        field.setCaretPosition(field.getText().length());
    }

    /** As high as its rows, and never beyond where it may be. */
    private void fit() {
        if (getParent() == null) {
            return;
        }
        int wanted = field.getPreferredSize().height + list.getPreferredSize().height + FRAME
            + (description.isVisible() ? description.getPreferredSize().height : 0);
        int height = Math.min(wanted, frame.height);
        Rectangle before = getBounds();
        Rectangle now = new Rectangle(frame.x, isAbove ? frame.y + frame.height - height : frame.y, WIDTH, height);
        if (!now.equals(before)) {
            setBounds(now);
            getParent().repaint(before.x, before.y, before.width, before.height);
        }
        validate();
        repaint();
    }

    /** Shows codes that have changed while it is open; the same row stays chosen. */
    public void update(CodeMatcher matcher) {
        Opening now = opening;
        if (now != null) {
            opening = new Opening(matcher, now.typed(), now.passage(), now.chooser());
            filter(list.getSelectedIndex());
        }
    }

    private void filter() {
        filter(0);
    }

    private void filter(int chosen) {
        Opening now = opening;
        if (now == null || filtering) {
            return;
        }
        filtering = true;
        rows.show(now.matcher(), field.getText());
        list.clearSelection();
        list.setSelectedIndex(Math.min(chosen, rows.getSize() - 1));
        filtering = false;
        chosenChanged();
    }

    /** The chosen row is higher than the others: a list measures its rows again only when their fixed height changes. */
    private void chosenChanged() {
        Opening now = opening;
        if (now == null || filtering) {
            return;
        }
        list.setFixedCellHeight(1);
        list.setFixedCellHeight(-1);
        QuickRow row = list.getSelectedValue();
        now.chooser().previewed(row == null ? null : row.code());
        field.getAccessibleContext().setAccessibleDescription(row == null ? "" : painter.words(row));
        fit();
        list.ensureIndexIsVisible(list.getSelectedIndex());
    }

    private void move(int by) {
        if (rows.getSize() > 0) {
            list.setSelectedIndex(Math.max(0, Math.min(rows.getSize() - 1, list.getSelectedIndex() + by)));
        }
    }

    private void tick() {
        Opening now = opening;
        QuickRow row = list.getSelectedValue();
        Code code = row == null ? null : row.code();
        if (now != null && code != null && now.chooser().takesSeveral()) {
            rows.toggle(code);
            int ticked = rows.ticked().size();
            what.setText(ticked == 0 ? now.passage() : wording.text("quick.codes", ticked, now.passage()));
        }
    }

    private void choose(boolean stay) {
        Opening now = opening;
        QuickRow row = list.getSelectedValue();
        List<Code> ticked = rows.ticked();
        if (now == null || row == null && ticked.isEmpty()) {
            return;
        }
        if (stay) {
            rows.untickAll();
            what.setText(now.passage());
            field.selectAll();
        } else {
            leave();
        }
        if (!ticked.isEmpty()) {
            now.chooser().chose(ticked);
        } else if (row.code() != null) {
            now.chooser().chose(List.of(row.code()));
        } else {
            now.chooser().choseNew(row.typed(), "");
        }
    }

    /** Lets be written what the chosen code means. */
    private void describe() {
        QuickRow row = list.getSelectedValue();
        if (row != null) {
            Code code = row.code();
            description.open(code == null ? row.typed() : code.name(), code == null ? "" : code.guide().description());
            fit();
        }
    }

    private void described(String text) {
        Opening now = opening;
        QuickRow row = list.getSelectedValue();
        if (now == null || row == null) {
            return;
        }
        Code code = row.code();
        if (code == null) {
            leave();
            now.chooser().choseNew(row.typed(), text);
        } else {
            backToField();
            now.chooser().described(code, text);
        }
    }

    private void backToField() {
        field.requestFocusInWindow();
        description.setVisible(false);
        fit();
    }

    @Override
    protected void closed() {
        Opening ending = opening;
        opening = null;
        if (ending != null) {
            ending.chooser().previewed(null);
        }
    }

    /** Chooses by a click, ticks with Ctrl. */
    private final class Clicks extends MouseAdapter {

        @Override
        public void mousePressed(MouseEvent event) {
            Point at = event.getPoint();
            int index = list.locationToIndex(at);
            if (index >= 0 && list.getCellBounds(index, index).contains(at)) {
                list.setSelectedIndex(index);
                if (event.isControlDown() || event.isMetaDown()) {
                    tick();
                } else {
                    choose(false);
                }
            }
        }
    }
}
