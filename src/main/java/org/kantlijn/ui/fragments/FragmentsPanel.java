package org.kantlijn.ui.fragments;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import org.jspecify.annotations.Nullable;
import org.kantlijn.analysis.Citations;
import org.kantlijn.change.Step;
import org.kantlijn.study.Study;
import org.kantlijn.ui.action.Command;
import org.kantlijn.ui.action.Commands;
import org.kantlijn.ui.kit.Buttons;
import org.kantlijn.ui.kit.EmptyState;
import org.kantlijn.ui.kit.KeyBinding;
import org.kantlijn.ui.kit.ListSheet;
import org.kantlijn.ui.kit.Newest;
import org.kantlijn.ui.kit.Value;
import org.kantlijn.ui.work.Background;
import org.kantlijn.ui.work.FragmentSource;
import org.kantlijn.ui.work.Work;
import org.kantlijn.wording.Wording;

/**
 * The fragments of a code, a participant, a transcript, a theme or of some words. The list keeps its own place and never moves the
 * transcript unless asked to.
 */
public final class FragmentsPanel {

    private final Work work;
    private final Wording wording;
    private final FragmentList list;
    private final FragmentHead head;
    private final JPanel panel = new JPanel(new BorderLayout());
    private final JPanel body = new JPanel(new BorderLayout());
    private final EmptyState empty;
    private final JComponent all;
    private final JScrollPane scroll;
    private final Background background;
    private final FragmentSearch search = new FragmentSearch();
    private final Newest newest = new Newest();
    private final Value<Integer> rows = new Value<>(0);
    private final Value<Order> order = new Value<>(Order.TEXT);
    private String filter = "";
    private @Nullable Component before;

    /** Follows what is chosen. */
    public FragmentsPanel(Work work, Commands commands) {
        this.work = work;
        this.background = work.background().beside();
        this.wording = Wording.of(FragmentsPanel.class, work.locale());
        this.list = new FragmentList(wording);
        this.all = Buttons.link(wording.text("filter.none"), this::showAll);
        this.empty = new EmptyState(wording.text("none"), all);
        ListSheet sheet = new ListSheet(list);
        this.scroll = new JScrollPane(sheet);
        SourceFollower follower = new SourceFollower(work.selection());
        FragmentCommands deeds = new FragmentCommands(work, wording, commands, sheet, list);
        deeds.addRowCommands();
        addMoves(commands, deeds);
        this.head = new FragmentHead(wording, this::filter);
        deeds.addSourceCommands(follower, head::focusFilter);
        deeds.addOrderCommands(order);
        head.add(work, commands, follower);
        assemble(deeds);
        work.selection().fragments().watch(source -> look());
        work.selection().shownCoder().watch(coder -> look());
        order.watch(now -> look());
        deeds.selected().watch(count -> head.selected(count));
        work.onChange(this::studyChanged);
        look();
    }

    private void addMoves(Commands commands, FragmentCommands deeds) {
        commands.add(new Command("fragments.show", wording, rows.when(count -> count > 0), this::takeKeyboard));
        commands.add(new Command("fragment.next", wording, rows.when(count -> count > 0), () -> deeds.jump(1)));
        commands.add(new Command("fragment.previous", wording, rows.when(count -> count > 0), () -> deeds.jump(-1)));
        KeyBinding.of(list, "ESCAPE", this::giveKeyboardBack);
    }

    private void assemble(FragmentCommands deeds) {
        scroll.setBorder(BorderFactory.createEmptyBorder());
        scroll.setColumnHeaderView(new ColumnHeads(wording, list.state()));
        scroll.getViewport().putClientProperty("FlatLaf.style", "background: $Kantlijn.page");
        list.addMouseListener(new DoubleClick(deeds));
        head.onDown(list::requestFocusInWindow);
        panel.add(head, BorderLayout.NORTH);
        panel.add(body, BorderLayout.CENTER);
        body.add(empty);
    }

    /** What is shown. */
    public JComponent component() {
        return panel;
    }

    /** The list, which gets the keyboard. */
    public JComponent focus() {
        return list;
    }

    private void takeKeyboard() {
        Component owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        before = owner == list ? before : owner;
        if (list.getSelectedIndex() < 0) {
            list.move(1);
        }
        list.requestFocusInWindow();
    }

    private void giveKeyboardBack() {
        Component giveBack = before;
        if (giveBack != null && giveBack.isShowing()) {
            giveBack.requestFocusInWindow();
        }
    }

    private void filter(String typed) {
        filter = typed;
        look();
    }

    private void showAll() {
        head.emptyFilter();
    }

    private void studyChanged(Study old, Study now, @Nullable Step step) {
        boolean same = old.codes().equals(now.codes()) && old.themes().equals(now.themes()) && old.memos().equals(now.memos())
            && old.participants().equals(now.participants()) && old.transcripts().equals(now.transcripts())
            && old.coders().equals(now.coders())
            && now.transcripts().stream().allMatch(t -> old.codings(t.id()) == now.codings(t.id()));
        if (!same) {
            look();
        }
    }

    /** Asks anew, in a background of its own so that a list is never waited for because something else is counted. */
    private void look() {
        Newest.Round round = newest.next();
        Study study = work.study();
        Query query = new Query(work.selection().fragments().get(), order.get(), filter, work.selection().shownCoder().get());
        background.run(() -> search.find(study, query, round::isOver), round.only(found -> {
            show(found);
            background.run(() -> round.isOver() ? null : warmUp(found), round.only(this::show), round.failing());
        }), round.failing());
    }

    /** Reads the texts that are not read yet, so that scrolling needs no file, and works the citations out. */
    private Citations warmUp(Found found) {
        found.codings().stream().map(coding -> coding.transcript()).distinct()
            .forEach(id -> found.study().transcript(id).ifPresent(found.study()::text));
        return search.citations(found.study());
    }

    private void show(@Nullable Citations citations) {
        if (citations != null) {
            list.show(citations);
            scroll.getColumnHeader().repaint();
        }
    }

    private void show(Found found) {
        list.show(found);
        rows.set(found.codings().size());
        head.show(found);
        scroll.getColumnHeader().repaint();
        empty.say(emptyWords(found));
        all.setVisible(found.known() && !found.query().filter().isBlank());
        JComponent shown = found.codings().isEmpty() ? empty : scroll;
        if (shown.getParent() == null) {
            body.removeAll();
            body.add(shown);
            body.revalidate();
            body.repaint();
        }
    }

    private String emptyWords(Found found) {
        FragmentSource source = found.query().source();
        if (source == null || !found.known()) {
            return wording.text("none");
        }
        if (!found.query().filter().isBlank()) {
            return wording.text("none.filter", found.query().filter().strip());
        }
        return wording.text("none." + SourceName.of(source, found.study(), wording).key());
    }

    private static final class DoubleClick extends MouseAdapter {

        private final FragmentCommands deeds;

        DoubleClick(FragmentCommands deeds) {
            this.deeds = deeds;
        }

        @Override
        public void mouseClicked(MouseEvent event) {
            if (event.getClickCount() == 2) {
                deeds.jump();
            }
        }
    }
}
