package org.kantlijn.ui.correct;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.util.List;
import java.util.stream.IntStream;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.DefaultListCellRenderer;
import javax.swing.DefaultListModel;
import javax.swing.JButton;
import javax.swing.JDialog;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JSplitPane;
import javax.swing.JTextArea;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;
import org.kantlijn.change.Change;
import org.kantlijn.change.Removed;
import org.kantlijn.change.Step;
import org.kantlijn.study.Kind;
import org.kantlijn.study.Recheck;
import org.kantlijn.study.Study;
import org.kantlijn.ui.kit.Headers;
import org.kantlijn.ui.kit.KeyBinding;
import org.kantlijn.ui.kit.Stack;
import org.kantlijn.ui.kit.Swatch;
import org.kantlijn.ui.kit.Texts;
import org.kantlijn.ui.kit.Tone;
import org.kantlijn.ui.kit.Type;
import org.kantlijn.ui.work.Place;
import org.kantlijn.ui.work.Work;
import org.kantlijn.wording.Wording;
import org.kantlijn.workspace.StudyListener;

/** The codings that are to be looked at again, one after the other, beside the window so that each can be seen in its place. */
final class RecheckDialog {

    private final Work work;
    private final Wording wording;
    private final DefaultListModel<RecheckRow> model = new DefaultListModel<>();
    private final JList<RecheckRow> list = new JList<>(model);
    private final JLabel why = new JLabel();
    private final JTextArea before = Texts.paragraph("", Type.serif(14), Tone.TEXT2);
    private final JTextArea now = Texts.paragraph("", Type.serif(14), Tone.TEXT1);
    private final JLabel count = new JLabel();
    private final StudyListener follower = new Follower();

    RecheckDialog(Work work, Wording wording) {
        this.work = work;
        this.wording = wording;
        list.setCellRenderer(new Cell());
        list.getAccessibleContext().setAccessibleName(wording.text("recheck.title"));
        list.addListSelectionListener(event -> show());
        KeyBinding.of(list, "ENTER", this::confirm);
        KeyBinding.of(list, "DELETE", this::remove);
        KeyBinding.of(list, "SPACE", this::go);
    }

    private final class Follower implements StudyListener {

        @Override
        public void changed(Study earlier, Study later, @Nullable Step step) {
            fill();
        }
    }

    private final class Cell extends DefaultListCellRenderer {

        @Override
        public Component getListCellRendererComponent(JList<?> shown, Object value, int index, boolean selected, boolean focused) {
            RecheckRow row = (RecheckRow) value;
            super.getListCellRendererComponent(shown, row.citation() + "   " + row.code().name(), index, selected, focused);
            setIcon(new Swatch(row.code().colour()));
            return this;
        }
    }

    /** Opens it; the study's changes are followed until it is closed. */
    void show(Component parent) {
        JDialog dialog = new JDialog(SwingUtilities.getWindowAncestor(parent), wording.text("recheck.title"));
        JSplitPane middle = new JSplitPane(JSplitPane.HORIZONTAL_SPLIT, new JScrollPane(list), details());
        middle.setDividerLocation(260);
        middle.setBorder(BorderFactory.createEmptyBorder());
        dialog.add(middle, BorderLayout.CENTER);
        dialog.add(buttons(), BorderLayout.SOUTH);
        dialog.setSize(new Dimension(760, 420));
        dialog.setLocationRelativeTo(parent);
        dialog.setDefaultCloseOperation(JDialog.DISPOSE_ON_CLOSE);
        KeyBinding.of(list, "ESCAPE", dialog::dispose);
        work.open().addListener(follower);
        dialog.addWindowListener(new Forgetting(() -> work.open().removeListener(follower)));
        fill();
        dialog.setVisible(true);
        list.requestFocusInWindow();
    }

    private JScrollPane details() {
        Stack stack = new Stack(8);
        stack.setBorder(BorderFactory.createEmptyBorder(12, 16, 12, 16));
        why.setFont(Type.semibold(13));
        stack.add(why);
        stack.add(new JLabel(wording.text("recheck.before")));
        stack.add(before);
        stack.add(new JLabel(wording.text("recheck.now")));
        stack.add(now);
        JScrollPane scroll = new JScrollPane(stack);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        return scroll;
    }

    private JPanel buttons() {
        JPanel row = Headers.row(count);
        row.setBorder(BorderFactory.createEmptyBorder(8, 16, 8, 12));
        row.add(Box.createHorizontalGlue());
        row.add(button("recheck.all", this::confirmAll));
        row.add(button("recheck.remove", this::remove));
        row.add(button("recheck.go", this::go));
        row.add(button("recheck.confirm", this::confirm));
        return row;
    }

    private JButton button(String key, Runnable does) {
        JButton button = new JButton(wording.text(key));
        button.addActionListener(event -> does.run());
        return button;
    }

    private void fill() {
        int at = Math.max(0, list.getSelectedIndex());
        model.clear();
        RecheckRow.of(work.study()).forEach(model::addElement);
        count.setText(wording.text("recheck.count", model.size()));
        list.setSelectedIndex(Math.min(at, model.size() - 1));
        show();
    }

    private void show() {
        RecheckRow row = list.getSelectedValue();
        why.setText(row == null ? wording.text("recheck.none")
            : wording.text(row.why() == Recheck.WORDS_CHANGED ? "recheck.words" : "recheck.definition", row.code().name()));
        before.setText(row == null ? "" : row.before());
        now.setText(row == null ? "" : row.now());
    }

    private void confirm() {
        work.apply("coding.confirm", RecheckRow.confirmed(list.getSelectedValuesList()));
    }

    private void confirmAll() {
        List<RecheckRow> all = IntStream.range(0, model.size()).mapToObj(model::get).toList();
        work.applyOfferingUndo("coding.confirm", RecheckRow.confirmed(all));
    }

    private void remove() {
        work.applyOfferingUndo("coding.remove", list.getSelectedValuesList().stream()
            .<Change>map(row -> new Removed(Kind.CODING, row.coding().id())).toList());
    }

    private void go() {
        RecheckRow row = list.getSelectedValue();
        if (row != null) {
            work.selection().go(new Place(row.coding().transcript(), row.coding().span()));
        }
    }
}
