package org.kantlijn.ui.frame;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Dimension;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.BorderFactory;
import javax.swing.DefaultListModel;
import javax.swing.JPanel;
import javax.swing.JRootPane;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.ScrollPaneConstants;
import javax.swing.SwingUtilities;
import org.kantlijn.study.Code;
import org.kantlijn.ui.kit.Condition;
import org.kantlijn.ui.kit.EmptyState;
import org.kantlijn.ui.kit.FieldList;
import org.kantlijn.ui.kit.Icons;
import org.kantlijn.ui.kit.KeyBinding;
import org.kantlijn.ui.kit.KeyHints;
import org.kantlijn.ui.kit.Overlay;
import org.kantlijn.ui.kit.Tone;
import org.kantlijn.ui.kit.TypingListener;
import org.kantlijn.wording.Wording;

/** Everything that can be done or gone to, by a few letters of its name. Opens over any screen and gives the keyboard back. */
final class Palette extends Overlay {

    private static final Dimension SIZE = new Dimension(640, 470);
    private static final int PAGE = 8;
    private static final String LINES = "lines";
    private static final String NOTHING = "nothing";

    private final Wording wording;
    private final Supplier<List<PaletteEntry>> entries;
    private final PaletteSearch search;
    private final Lately lately;
    private final Applying applying;
    private final JTextField field = new JTextField();
    private final DefaultListModel<PaletteLine> lines = new DefaultListModel<>();
    private final FieldList<PaletteLine> list = new FieldList<>(lines);
    private final CardLayout cards = new CardLayout();
    private final JPanel body = new JPanel(cards);
    private final EmptyState empty = new EmptyState("", null);
    private final KeyHints hints = new KeyHints(List.of());
    private List<PaletteEntry> all = List.of();

    /**
     * What applies a code from here.
     *
     * @param possible holds while there is something to apply it to
     * @param way applies it
     */
    record Applying(Condition possible, Consumer<Code> way) {
    }

    /**
     * @param entries what there is, asked for each time the palette opens
     * @param lately what was chosen lately
     * @param applying applies a code to what is selected
     */
    Palette(Wording wording, Supplier<List<PaletteEntry>> entries, Lately lately, Applying applying) {
        super(new BorderLayout(0, 6), 8);
        this.wording = wording;
        this.entries = entries;
        this.search = new PaletteSearch(wording, lately);
        this.lately = lately;
        this.applying = applying;
        field.putClientProperty("JTextField.placeholderText", wording.text("palette.hint"));
        field.putClientProperty("JTextField.leadingIcon", Icons.of("search", 14, Tone.TEXT3));
        field.getAccessibleContext().setAccessibleName(wording.text("palette.hint"));
        field.setPreferredSize(new Dimension(0, 36));
        field.getDocument().addDocumentListener(new TypingListener(this::filter));
        add(field, BorderLayout.NORTH);
        add(body(), BorderLayout.CENTER);
        add(hints, BorderLayout.SOUTH);
        closeWithout(field);
        bindKeys();
    }

    private JPanel body() {
        new PaletteCell().showIn(list);
        list.setFixedCellHeight(-1);
        list.addMouseListener(new Clicks());
        JScrollPane scroll = new JScrollPane(list, ScrollPaneConstants.VERTICAL_SCROLLBAR_AS_NEEDED,
            ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        scroll.setOpaque(false);
        scroll.getViewport().setOpaque(false);
        body.setOpaque(false);
        body.add(scroll, LINES);
        body.add(empty, NOTHING);
        return body;
    }

    private void bindKeys() {
        KeyBinding.of(field, "DOWN", () -> move(1));
        KeyBinding.of(field, "UP", () -> move(-1));
        KeyBinding.of(field, "PAGE_DOWN", () -> move(PAGE));
        KeyBinding.of(field, "PAGE_UP", () -> move(-PAGE));
        KeyBinding.of(field, "ENTER", this::choose);
        KeyBinding.of(field, "ctrl ENTER", this::apply);
        KeyBinding.of(field, "meta ENTER", this::apply);
        KeyBinding.of(field, "ESCAPE", this::leave);
    }

    /** Opens in a window, or closes where it is open. */
    void open(JRootPane root) {
        if (isOpen()) {
            leave();
            return;
        }
        all = entries.get();
        field.setText("");
        filter();
        hints.show(hintsNow());
        openCentred(root, SIZE, field);
        list.ensureIndexIsVisible(0);
    }

    private List<KeyHints.Hint> hintsNow() {
        List<KeyHints.Hint> now = new ArrayList<>(List.of(new KeyHints.Hint(List.of("↑", "↓"), wording.text("palette.choose")),
            new KeyHints.Hint(List.of("Enter"), wording.text("palette.go"))));
        if (applying.possible().holds()) {
            now.add(new KeyHints.Hint(List.of("Ctrl", "Enter"), wording.text("palette.apply")));
        }
        now.add(new KeyHints.Hint(List.of("Esc"), wording.text("palette.close")));
        return now;
    }

    private void filter() {
        List<PaletteLine> found = search.find(all, field.getText());
        lines.clear();
        lines.addAll(found);
        empty.say(wording.text("palette.nothing", field.getText().strip()));
        cards.show(body, found.isEmpty() ? NOTHING : LINES);
        int best = best(found);
        list.setSelectedIndex(best);
        list.ensureIndexIsVisible(0);
        list.ensureIndexIsVisible(best);
    }

    /** What fits best is chosen at once; the first of equals. */
    private static int best(List<PaletteLine> found) {
        int best = -1;
        int rank = -1;
        for (int i = 0; i < found.size(); i++) {
            if (found.get(i) instanceof PaletteLine.Match match && match.rank() > rank) {
                best = i;
                rank = match.rank();
            }
        }
        return best;
    }

    /** Headings are passed over. */
    private void move(int by) {
        list.move(by, PaletteLine.Match.class::isInstance);
    }

    private void choose() {
        if (list.getSelectedValue() instanceof PaletteLine.Match match && match.entry().hindrance() == null) {
            lately.note(match.entry().key());
            leave();
            SwingUtilities.invokeLater(match.entry().way());
        }
    }

    private void apply() {
        if (list.getSelectedValue() instanceof PaletteLine.Match match && match.entry().code() != null && applying.possible().holds()) {
            Code code = match.entry().code();
            lately.note(match.entry().key());
            leave();
            SwingUtilities.invokeLater(() -> applying.way().accept(code));
        }
    }

    private final class Clicks extends MouseAdapter {

        @Override
        public void mousePressed(MouseEvent event) {
            int index = list.locationToIndex(event.getPoint());
            if (index >= 0 && list.getCellBounds(index, index).contains(event.getPoint())
                && lines.get(index) instanceof PaletteLine.Match) {
                list.setSelectedIndex(index);
                choose();
            }
        }
    }
}
