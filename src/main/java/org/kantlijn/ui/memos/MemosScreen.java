package org.kantlijn.ui.memos;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.DefaultListModel;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JSplitPane;
import javax.swing.ListSelectionModel;
import javax.swing.SwingUtilities;
import javax.swing.event.PopupMenuEvent;
import javax.swing.event.PopupMenuListener;
import org.jspecify.annotations.Nullable;
import org.kantlijn.change.Removed;
import org.kantlijn.study.Id;
import org.kantlijn.study.Kind;
import org.kantlijn.study.Memo;
import org.kantlijn.ui.action.Command;
import org.kantlijn.ui.action.Commands;
import org.kantlijn.ui.kit.Buttons;
import org.kantlijn.ui.kit.Choices;
import org.kantlijn.ui.kit.Form;
import org.kantlijn.ui.kit.Headers;
import org.kantlijn.ui.kit.KeyBinding;
import org.kantlijn.ui.kit.SearchField;
import org.kantlijn.ui.kit.Segments;
import org.kantlijn.ui.kit.Value;
import org.kantlijn.ui.work.Screen;
import org.kantlijn.ui.work.Selection;
import org.kantlijn.ui.work.Work;
import org.kantlijn.wording.Wording;

/** All memos and the logbook, the last first: a list to search in, and the chosen one as a page to write on. */
public final class MemosScreen implements Screen {

    private final Work work;
    private final Wording wording;
    private final DefaultListModel<MemoRow> rows = new DefaultListModel<>();
    private final JList<MemoRow> list = new JList<>(rows);
    private final Value<@Nullable MemoRow> chosen = new Value<>(null);
    private final MemoPage page;
    private final SearchField filter;
    private final JLabel count = new JLabel();
    private final JPanel component = new JPanel(new BorderLayout());
    private Things things;
    private Memo.@Nullable Sort sort;

    /** Builds the screen and adds what can be done on it to the commands. */
    public MemosScreen(Work work, Commands commands) {
        this.work = work;
        this.wording = Wording.of(MemosScreen.class, work.locale());
        this.things = new Things(work.study(), wording);
        this.page = new MemoPage(work, wording, this::go);
        this.filter = new SearchField(wording.text("filter"), typed -> fill());
        new MemoCell(wording).showIn(list);
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.getAccessibleContext().setAccessibleName(wording.text("title"));
        list.addListSelectionListener(event -> choose());
        KeyBinding.of(list, "ENTER", page.text()::requestFocusInWindow);
        KeyBinding.of(filter, "DOWN", list::requestFocusInWindow);
        commands.add(new Command("memo.delete", wording, chosen.when(row -> row != null).and(work.writable()), this::delete)).bindTo(list);
        commands.add(new Command("memo.link", wording, chosen.when(row -> row != null).and(work.writable()), this::link));
        commands.add(new Command("memo.sort", wording, chosen.when(row -> row != null).and(work.writable()), this::sort)).bindTo(list);
        layOut(commands);
        work.onChangeSeen(component, this::refresh);
    }

    private void layOut(Commands commands) {
        Map<Object, String> sorts = new LinkedHashMap<>();
        sorts.put("", wording.text("sort.all"));
        for (Memo.Sort each : Memo.Sort.values()) {
            sorts.put(each, MemoRow.sort(each, wording));
        }
        filter.setPreferredSize(new Dimension(180, 28));
        filter.setMaximumSize(filter.getPreferredSize());
        Segments<Object> segments = new Segments<>(sorts, "", this::only);
        component.add(Headers.screen(new JLabel(wording.text("title")), count, segments, filter, Buttons.icon(commands.get("memo.link")),
            Buttons.icon(commands.get("memo.delete")), Buttons.plain(commands.get("logbook.write"))), BorderLayout.NORTH);
        JScrollPane scroll = new JScrollPane(list);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        JSplitPane split = new JSplitPane(JSplitPane.HORIZONTAL_SPLIT, scroll, page.component());
        split.setDividerLocation(420);
        split.setBorder(null);
        component.add(split, BorderLayout.CENTER);
    }

    private void only(Object choice) {
        sort = choice instanceof Memo.Sort one ? one : null;
        fill();
    }

    @Override
    public JComponent component() {
        return component;
    }

    @Override
    public JComponent focus() {
        return list;
    }

    @Override
    public void shown() {
        refresh();
    }

    /** Writes what is still in the page. */
    public void commitEdits() {
        page.commitEdits();
    }

    private void refresh() {
        things = new Things(work.study(), wording);
        fill();
    }

    private void fill() {
        MemoRow before = chosen.get();
        List<MemoRow> found = MemoRow.of(work.study(), things, filter.getText(), sort, wording);
        rows.clear();
        rows.addAll(found);
        count.setText(wording.text("count", found.size(), work.study().memos().size()));
        int again = before == null ? -1 : found.stream().map(row -> row.memo().id()).toList().indexOf(before.memo().id());
        list.setSelectedIndex(found.isEmpty() ? -1 : Math.max(0, again));
        choose();
    }

    private void choose() {
        if (!list.getValueIsAdjusting()) {
            MemoRow row = list.getSelectedValue();
            page.show(row, things);
            chosen.set(row);
        }
    }

    private void delete() {
        Optional.ofNullable(chosen.get()).ifPresent(
            row -> work.applyOfferingUndo("memo.delete", List.of(new Removed(Kind.MEMO, row.memo().id()))));
    }

    private void sort() {
        JComboBox<Memo.Sort> box = page.sortBox();
        box.requestFocusInWindow();
        if (box.isShowing()) {
            box.addPopupMenuListener(new GivingBack(box));
            box.showPopup();
        }
    }

    /** Gives the keyboard back to the list when a kind was chosen, or none. */
    private final class GivingBack implements PopupMenuListener {

        private final JComboBox<Memo.Sort> box;

        GivingBack(JComboBox<Memo.Sort> box) {
            this.box = box;
        }

        @Override
        public void popupMenuWillBecomeVisible(PopupMenuEvent event) {
            // Only its end matters.
        }

        @Override
        public void popupMenuWillBecomeInvisible(PopupMenuEvent event) {
            box.removePopupMenuListener(this);
            SwingUtilities.invokeLater(list::requestFocusInWindow);
        }

        @Override
        public void popupMenuCanceled(PopupMenuEvent event) {
            // It becomes invisible too.
        }
    }

    private void link() {
        Map<Memo.Subject, String> names = new LinkedHashMap<>();
        things.all().forEach(thing -> names.put(thing, things.name(thing)));
        if (!names.isEmpty()) {
            JComboBox<Memo.Subject> box = Choices.box(names, names.keySet().iterator().next());
            if (new Form(wording).field("link.to", box).ask(component, wording.text("link.title"))) {
                page.link(box.getItemAt(box.getSelectedIndex()));
            }
        }
    }

    /** Shows the thing where it is worked on. */
    private void go(Memo.Subject subject) {
        Id<?> id = subject.id();
        if (id == null) {
            work.selection().step().set(Selection.Step.HISTORY);
        } else {
            work.selection().go(subject.about(), id, work.study());
        }
    }
}
