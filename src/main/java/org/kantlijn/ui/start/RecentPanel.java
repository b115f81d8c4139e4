package org.kantlijn.ui.start;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Point;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.ListSelectionModel;
import javax.swing.SwingUtilities;
import org.kantlijn.settings.Preferences.Recent;
import org.kantlijn.ui.action.Command;
import org.kantlijn.ui.kit.Condition;
import org.kantlijn.ui.kit.EmptyState;
import org.kantlijn.ui.kit.KeyBinding;
import org.kantlijn.ui.kit.SearchField;
import org.kantlijn.ui.kit.Type;
import org.kantlijn.wording.Wording;

/** The studies opened before, the last first, with a field to filter them. */
final class RecentPanel extends JPanel {

    private static final String LIST = "list";
    private static final String NONE = "none";

    private final Wording wording;
    private final RecentRows rows;
    private final StartScreen.Actions actions;
    private final RecentCell cell;
    private final JList<RecentRow> list = new JList<>();
    private final SearchField filter;
    private final CardLayout cards = new CardLayout();
    private final JPanel body = new JPanel(cards);
    private final EmptyState nothing;
    private List<Recent> recent = List.of();

    RecentPanel(Wording wording, StartScreen.Actions actions) {
        super(new BorderLayout(0, 12));
        this.wording = wording;
        this.actions = actions;
        this.rows = new RecentRows(wording, ZonedDateTime.now(), Path.of(System.getProperty("user.home")));
        this.cell = new RecentCell(wording);
        this.filter = new SearchField(wording.text("start.filter"), typed -> refresh());
        this.nothing = new EmptyState(wording.text("start.empty"), null);
        setOpaque(false);
        add(head(), BorderLayout.NORTH);
        add(body(), BorderLayout.CENTER);
        bindKeys();
    }

    private JPanel head() {
        JLabel title = new JLabel(wording.text("start.recent"));
        title.setFont(Type.semibold(15));
        filter.setColumns(14);
        JPanel head = new JPanel(new BorderLayout(16, 0));
        head.setOpaque(false);
        head.setBorder(BorderFactory.createEmptyBorder(20, 20, 0, 20));
        head.add(title, BorderLayout.CENTER);
        head.add(filter, BorderLayout.EAST);
        return head;
    }

    private JPanel body() {
        cell.showIn(list);
        list.setOpaque(false);
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.getAccessibleContext().setAccessibleName(wording.text("start.recent"));
        list.addMouseListener(new Clicks());
        JScrollPane scroll = new JScrollPane(list);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        scroll.setOpaque(false);
        scroll.getViewport().setOpaque(false);
        body.setOpaque(false);
        body.add(scroll, LIST);
        body.add(nothing, NONE);
        return body;
    }

    private void bindKeys() {
        new Command("recent.open", wording, Condition.always(), this::open).bindTo(this);
        new Command("recent.forget", wording, Condition.always(), this::forget).bindTo(list);
        KeyBinding.of(filter, "DOWN", list::requestFocusInWindow);
    }

    /** What gets the keyboard: the list, or the filter while there is nothing to list. */
    JList<RecentRow> studies() {
        return list;
    }

    SearchField filter() {
        return filter;
    }

    void show(List<Recent> studies) {
        recent = List.copyOf(studies);
        refresh();
        lookForMissing();
    }

    private void refresh() {
        int before = Math.max(0, list.getSelectedIndex());
        List<RecentRow> shown = rows.of(recent, filter.getText());
        list.setListData(shown.toArray(RecentRow[]::new));
        list.setSelectedIndex(Math.min(before, shown.size() - 1));
        filter.setVisible(!recent.isEmpty());
        nothing.say(recent.isEmpty() ? wording.text("start.empty") : wording.text("start.nomatch", filter.getText().strip()));
        cards.show(body, shown.isEmpty() ? NONE : LIST);
    }

    /** A folder on a network that is away may take long to answer, so nobody waits for it. */
    private void lookForMissing() {
        List<Recent> asked = recent;
        CompletableFuture.supplyAsync(() -> missing(asked)).thenAccept(paths -> SwingUtilities.invokeLater(() -> {
            cell.missing(paths);
            list.repaint();
        }));
    }

    private static Set<String> missing(List<Recent> studies) {
        Set<String> paths = new HashSet<>();
        studies.stream().map(Recent::path).filter(path -> !isFolder(path)).forEach(paths::add);
        return paths;
    }

    private static boolean isFolder(String path) {
        try {
            return Files.isDirectory(Path.of(path));
        } catch (InvalidPathException e) {
            // A path of another operating system leads nowhere here.
            return false;
        }
    }

    private void open() {
        RecentRow row = list.getSelectedValue();
        if (row == null) {
            return;
        }
        if (cell.isMissing(row)) {
            actions.openStudy();
        } else {
            actions.openRecent(row.recent());
        }
    }

    private void forget() {
        RecentRow row = list.getSelectedValue();
        if (row != null) {
            recent = recent.stream().filter(other -> !other.path().equals(row.recent().path())).toList();
            refresh();
            actions.forget(row.recent());
        }
    }

    /** A double click opens; a single one does on the way to a folder that is gone. */
    private final class Clicks extends MouseAdapter {

        private static final int WAY_WIDTH = 120;

        @Override
        public void mouseClicked(MouseEvent event) {
            int index = list.locationToIndex(event.getPoint());
            if (!SwingUtilities.isLeftMouseButton(event) || index < 0 || !hits(index, event.getPoint())) {
                return;
            }
            boolean onWay = event.getX() > list.getWidth() - WAY_WIDTH && cell.isMissing(list.getModel().getElementAt(index));
            if (event.getClickCount() == 2 || onWay) {
                open();
            }
        }

        private boolean hits(int index, Point at) {
            return list.getCellBounds(index, index).contains(at);
        }
    }
}
