package org.kantlijn.ui.work;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import javax.swing.BorderFactory;
import javax.swing.DefaultListModel;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.ScrollPaneConstants;
import org.jspecify.annotations.Nullable;
import org.kantlijn.study.Code;
import org.kantlijn.study.Id;
import org.kantlijn.study.Study;
import org.kantlijn.ui.kit.FieldList;
import org.kantlijn.ui.kit.FoldedText;
import org.kantlijn.ui.kit.Icons;
import org.kantlijn.ui.kit.KeyBinding;
import org.kantlijn.ui.kit.LetterMatch;
import org.kantlijn.ui.kit.Overlay;
import org.kantlijn.ui.kit.Tone;
import org.kantlijn.ui.kit.Type;
import org.kantlijn.ui.kit.TypingListener;
import org.kantlijn.wording.Wording;

/** A field in which a code is chosen by typing a few of its letters, wherever it is asked for; the last row makes a new one. */
public final class CodePicker extends Overlay {

    private static final Dimension SIZE = new Dimension(400, 300);

    private final Work work;
    private final Wording wording;
    private final JLabel title = new JLabel();
    private final JTextField field = new JTextField();
    private final DefaultListModel<PickRow> rows = new DefaultListModel<>();
    private final JList<PickRow> list = new FieldList<>(rows);
    private List<PickRow> all = List.of();
    private @Nullable Chooser chooser;

    /** Hears what was chosen. */
    public interface Chooser {

        /** A code of the study. */
        void chose(Code code);

        /** The name of a code that is not there yet. */
        void choseNew(String name);
    }

    /** Chooses among the codes of the study that is worked on. */
    public CodePicker(Work work) {
        super(new BorderLayout(0, 6), 10);
        this.work = work;
        this.wording = Wording.of(CodePicker.class, work.locale());
        title.setFont(Type.semibold(13));
        title.setBorder(BorderFactory.createEmptyBorder(0, 2, 6, 2));
        field.putClientProperty("JTextField.leadingIcon", Icons.of("tag", 14, Tone.TEXT2));
        field.getAccessibleContext().setAccessibleName(wording.text("picker.field"));
        field.setPreferredSize(new Dimension(0, 32));
        field.getDocument().addDocumentListener(new TypingListener(this::filter));
        new PickCell(wording).showIn(list);
        list.addMouseListener(new Clicks());
        JScrollPane scroll = new JScrollPane(list, ScrollPaneConstants.VERTICAL_SCROLLBAR_AS_NEEDED,
            ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        scroll.setOpaque(false);
        scroll.getViewport().setOpaque(false);
        JPanel top = new JPanel(new BorderLayout());
        top.setOpaque(false);
        top.add(title, BorderLayout.NORTH);
        top.add(field, BorderLayout.CENTER);
        add(top, BorderLayout.NORTH);
        add(scroll, BorderLayout.CENTER);
        closeWithout(field);
        KeyBinding.of(field, "DOWN", () -> move(1));
        KeyBinding.of(field, "UP", () -> move(-1));
        KeyBinding.of(field, "PAGE_DOWN", () -> move(8));
        KeyBinding.of(field, "PAGE_UP", () -> move(-8));
        KeyBinding.of(field, "ENTER", this::take);
        KeyBinding.of(field, "ESCAPE", this::leave);
    }

    /**
     * Opens.
     *
     * @param component where it is asked for
     * @param under a place of the component, under which it opens
     * @param heading what the code is chosen for
     * @param waiting hears what was chosen; nothing when it is left
     */
    public void open(JComponent component, Rectangle under, String heading, Chooser waiting) {
        chooser = waiting;
        title.setText(heading);
        all = entries(work.study());
        field.setText("");
        filter();
        openAt(component, under, SIZE, field);
    }

    private static List<PickRow> entries(Study study) {
        Map<Id<Code>, Integer> counts = study.codingCounts();
        List<PickRow> entries = new ArrayList<>();
        for (Code code : study.codesInTreeOrder()) {
            List<String> names = study.lineage(code).stream().map(Code::name).toList();
            entries.add(PickRow.of(code, String.join(" › ", names.subList(0, names.size() - 1)), counts.getOrDefault(code.id(), 0)));
        }
        entries.sort(Comparator.comparingInt(row -> -row.count()));
        return entries;
    }

    private void filter() {
        String typed = field.getText().strip();
        LetterMatch match = new LetterMatch(typed);
        rows.clear();
        List<PickRow> matched = all.stream().map(row -> row.matched(match)).toList();
        LetterMatch.Fit least = LetterMatch.least(matched.stream().map(PickRow::fit).toList());
        matched.stream().filter(row -> row.fit().compareTo(least) >= 0).sorted(Comparator.comparing(PickRow::fit).reversed())
            .forEach(rows::addElement);
        FoldedText folded = new FoldedText(typed);
        boolean known = all.stream().anyMatch(row -> row.folded().folded().equals(folded.folded()));
        if (!typed.isEmpty() && !known) {
            rows.addElement(PickRow.fresh(typed));
        }
        list.setSelectedIndex(rows.isEmpty() ? -1 : 0);
        list.ensureIndexIsVisible(0);
    }

    private void move(int by) {
        if (!rows.isEmpty()) {
            list.setSelectedIndex(Math.max(0, Math.min(rows.size() - 1, list.getSelectedIndex() + by)));
            list.ensureIndexIsVisible(list.getSelectedIndex());
        }
    }

    private void take() {
        PickRow row = list.getSelectedValue();
        Chooser waiting = chooser;
        if (row != null && waiting != null) {
            leave();
            if (row.code() == null) {
                waiting.choseNew(row.name());
            } else {
                waiting.chose(row.code());
            }
        }
    }

    @Override
    protected void closed() {
        chooser = null;
    }

    private final class Clicks extends MouseAdapter {

        @Override
        public void mousePressed(MouseEvent event) {
            int index = list.locationToIndex(event.getPoint());
            if (index >= 0 && list.getCellBounds(index, index).contains(event.getPoint())) {
                list.setSelectedIndex(index);
                take();
            }
        }
    }
}
