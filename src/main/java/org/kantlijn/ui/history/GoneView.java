package org.kantlijn.ui.history;

import java.awt.BorderLayout;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.swing.BorderFactory;
import javax.swing.DefaultListModel;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.ListSelectionModel;
import org.jspecify.annotations.Nullable;
import org.kantlijn.ui.action.Command;
import org.kantlijn.ui.action.Commands;
import org.kantlijn.ui.history.Subjects.Subject;
import org.kantlijn.ui.kit.EmptyState;
import org.kantlijn.ui.kit.FoldedText;
import org.kantlijn.ui.kit.Value;
import org.kantlijn.ui.work.Work;

/** What was removed and is not there now, and the way to put back one thing or several in a step. */
final class GoneView {

    private final Work work;
    private final HistoryWords words;
    private final DefaultListModel<Gone> rows = new DefaultListModel<>();
    private final JList<Gone> list = new JList<>(rows);
    private final Value<List<Gone>> chosen = new Value<>(List.of());
    private final GonePanel panel;
    private final JPanel component = new JPanel(new BorderLayout());
    private final JScrollPane scroll = new JScrollPane(list);
    private @Nullable Past past;

    GoneView(Work work, HistoryWords words, Commands commands) {
        this.work = work;
        this.words = words;
        Command restore = commands.add(new Command("history.restore", words.wording(),
            work.writable().and(chosen.when(things -> !things.isEmpty())), this::restore));
        restore.bindTo(list);
        panel = new GonePanel(words, restore);
        list.setSelectionMode(ListSelectionModel.MULTIPLE_INTERVAL_SELECTION);
        list.putClientProperty("FlatLaf.style", "background: $Kantlijn.page");
        list.getAccessibleContext().setAccessibleName(words.wording().text("gone.title"));
        list.addListSelectionListener(event -> choose());
        scroll.setBorder(BorderFactory.createEmptyBorder());
        component.add(scroll, BorderLayout.CENTER);
    }

    JComponent component() {
        return component;
    }

    JComponent panel() {
        return panel.component();
    }

    JList<Gone> list() {
        return list;
    }

    /** What of the things that are gone fits what is asked for; for the background thread. */
    static List<Gone> find(Past past, Timeline.Query query, Locale locale) {
        return new GoneFinder(past, locale).find().stream()
            .filter(gone -> query.coder() == null || query.coder().equals(gone.step().coder()))
            .filter(gone -> query.words().isEmpty() || FoldedText.of(gone.name() + " " + gone.where()).contains(query.words())).toList();
    }

    /** Shows these; what was chosen stays chosen where it is still gone, or else what stands in its place. */
    void show(List<Gone> things, Past now) {
        List<Subject> before = chosen.get().stream().map(Gone::thing).toList();
        int place = Math.max(0, list.getMinSelectionIndex());
        past = now;
        new GoneCell(words, now).showIn(list);
        rows.clear();
        rows.addAll(things);
        int[] again = IntStream.range(0, things.size()).filter(i -> before.contains(things.get(i).thing())).toArray();
        list.setSelectedIndices(again.length > 0 || things.isEmpty() ? again : new int[] {Math.min(place, things.size() - 1)});
        JComponent shown = things.isEmpty() ? new EmptyState(words.wording().text("gone.none"), null) : scroll;
        if (shown.getParent() != component) {
            // A list that is taken out and put back loses the keyboard.
            component.removeAll();
            component.add(shown, BorderLayout.CENTER);
        }
        component.revalidate();
        component.repaint();
        choose();
    }

    private void choose() {
        Past now = past;
        if (!list.getValueIsAdjusting() && now != null) {
            chosen.set(list.getSelectedValuesList());
            panel.show(chosen.get(), now);
        }
    }

    private void restore() {
        work.applyOfferingUndo("thing.restore", Gone.restored(chosen.get()));
    }
}
