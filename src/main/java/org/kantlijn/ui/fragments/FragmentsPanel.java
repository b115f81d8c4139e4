package org.kantlijn.ui.fragments;

import java.awt.BorderLayout;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.DefaultListModel;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.ListSelectionModel;
import org.jspecify.annotations.Nullable;
import org.kantlijn.change.Step;
import org.kantlijn.study.Code;
import org.kantlijn.study.Coder;
import org.kantlijn.study.Coding;
import org.kantlijn.study.Id;
import org.kantlijn.study.Study;
import org.kantlijn.study.Transcript;
import org.kantlijn.ui.action.Command;
import org.kantlijn.ui.action.Commands;
import org.kantlijn.ui.kit.EmptyState;
import org.kantlijn.ui.kit.Headers;
import org.kantlijn.ui.kit.KeyBinding;
import org.kantlijn.ui.kit.LineBorder;
import org.kantlijn.ui.kit.Newest;
import org.kantlijn.ui.kit.Swatch;
import org.kantlijn.ui.kit.Value;
import org.kantlijn.ui.work.Place;
import org.kantlijn.ui.work.Work;
import org.kantlijn.wording.Wording;

/** The fragments of the selected code. The list keeps its own place and never moves the transcript unless asked to. */
public final class FragmentsPanel {

    private final Work work;
    private final Wording wording;
    private final DefaultListModel<FragmentRow> rows = new DefaultListModel<>();
    private final JList<FragmentRow> list = new JList<>(rows);
    private final FragmentCell cell;
    private final JLabel title = new JLabel();
    private final JLabel remark = new JLabel();
    private final JPanel panel = new JPanel(new BorderLayout());
    private final JPanel body = new JPanel(new BorderLayout());
    private final EmptyState empty;
    private final JScrollPane scroll;
    private final Newest newest = new Newest();
    private final Value<Boolean> filled = new Value<>(false);

    /** Follows the selected code. */
    public FragmentsPanel(Work work, Commands commands) {
        this.work = work;
        this.wording = Wording.of(FragmentsPanel.class, work.locale());
        this.cell = new FragmentCell(wording, work.locale());
        this.empty = new EmptyState(wording.text("none"), null);
        this.scroll = new JScrollPane(list);
        cell.showIn(list);
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.getAccessibleContext().setAccessibleName(wording.text("title"));
        list.putClientProperty("FlatLaf.style", "background: $Kantlijn.page");
        scroll.setBorder(BorderFactory.createEmptyBorder());
        scroll.setColumnHeaderView(cell.header());
        list.addMouseListener(new Clicks());
        KeyBinding.of(list, "ENTER", this::jump);
        commands.add(new Command("fragment.next", wording, filled.when(some -> some), this::next));
        commands.add(new Command("fragments.show", wording, filled.when(some -> some), list::requestFocusInWindow));
        JPanel head = Headers.panel(title, remark);
        head.setBorder(BorderFactory.createCompoundBorder(new LineBorder(true, false), BorderFactory.createEmptyBorder(0, 24, 0, 12)));
        panel.add(head, BorderLayout.NORTH);
        panel.add(body, BorderLayout.CENTER);
        body.add(empty);
        work.selection().code().watch(id -> look());
        work.selection().shownCoder().watch(id -> look());
        work.onChange(this::studyChanged);
        look();
    }

    /** What is shown. */
    public JComponent component() {
        return panel;
    }

    /** The list, which gets the keyboard. */
    public JComponent focus() {
        return list;
    }

    private void studyChanged(Study before, Study after, @Nullable Step step) {
        boolean same = before.codes().equals(after.codes())
            && after.transcripts().stream().allMatch(t -> before.codings(t.id()) == after.codings(t.id()));
        if (!same) {
            look();
        }
    }

    private void look() {
        Newest.Round round = newest.next();
        Id<Code> id = work.selection().code().get();
        Study study = work.study();
        Id<Coder> shown = work.selection().shownCoder().get();
        Optional<Code> code = study.code(id);
        if (code.isEmpty()) {
            fill(List.of(), null);
            return;
        }
        work.background().run(() -> FragmentRow.of(study, code.get().id(), shown),
            round.only(found -> fill(found, code.get())), round.failing());
    }

    private void fill(List<FragmentRow> found, @Nullable Code code) {
        Coding chosen = list.getSelectedValue() == null ? null : list.getSelectedValue().coding();
        rows.clear();
        rows.addAll(found);
        for (int i = 0; chosen != null && i < found.size(); i++) {
            if (found.get(i).coding().id().equals(chosen.id())) {
                list.setSelectedIndex(i);
            }
        }
        filled.set(!found.isEmpty());
        title.setText(code == null ? wording.text("title") : code.name());
        title.setIcon(code == null ? null : new Swatch(code.colour()));
        title.setIconTextGap(8);
        remark.setText(found.isEmpty() ? "" : words(found));
        empty.say(wording.text(code == null ? "none" : "none.code"));
        JComponent shown = found.isEmpty() ? empty : scroll;
        if (shown.getParent() == null) {
            body.removeAll();
            body.add(shown);
            body.revalidate();
            body.repaint();
        }
    }

    private String words(List<FragmentRow> found) {
        long people = found.stream().map(FragmentRow::person).filter(Objects::nonNull).distinct().count();
        long transcripts = found.stream().map(row -> row.coding().transcript()).distinct().count();
        return wording.text("remark", found.size(), people, transcripts);
    }

    private void next() {
        int index = Math.min(rows.size() - 1, list.getSelectedIndex() + 1);
        list.setSelectedIndex(index);
        list.ensureIndexIsVisible(index);
        jump();
    }

    private void jump() {
        FragmentRow row = list.getSelectedValue();
        if (row != null) {
            Id<Transcript> transcript = row.coding().transcript();
            work.selection().go(new Place(transcript, row.coding().span()));
            work.selection().coding().set(work.study().coding(transcript, row.coding().id()).orElse(null));
        }
    }

    private final class Clicks extends MouseAdapter {

        @Override
        public void mouseClicked(MouseEvent event) {
            if (event.getClickCount() == 2) {
                jump();
            }
        }
    }
}
