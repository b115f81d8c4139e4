package org.kantlijn.ui.find;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Dimension;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JSplitPane;
import javax.swing.ListSelectionModel;
import org.jspecify.annotations.Nullable;
import org.kantlijn.change.Step;
import org.kantlijn.study.Study;
import org.kantlijn.ui.action.Command;
import org.kantlijn.ui.action.Commands;
import org.kantlijn.ui.kit.Buttons;
import org.kantlijn.ui.kit.EmptyState;
import org.kantlijn.ui.kit.KeyBinding;
import org.kantlijn.ui.kit.LineBorder;
import org.kantlijn.ui.kit.Newest;
import org.kantlijn.ui.kit.SearchField;
import org.kantlijn.ui.kit.Value;
import org.kantlijn.ui.work.Place;
import org.kantlijn.ui.work.Screen;
import org.kantlijn.ui.work.Work;
import org.kantlijn.wording.Wording;
import org.kantlijn.workspace.StudyListener;

/** Find everywhere: results with each key, the words found in one column, by transcript, and who says them. */
public final class FindScreen implements Screen {

    private static final int FIELD_HEIGHT = 36;
    private static final String LIST = "list";
    private static final String NONE = "none";

    private final Work work;
    private final Wording wording;
    private final TextSearch search = new TextSearch();
    private final Newest newest = new Newest();
    private final SearchField field;
    private final JLabel summary = Buttons.remark(" ");
    private final HitCell cell;
    private final JList<FindRow> list = new JList<>();
    private final CardLayout cards = new CardLayout();
    private final JPanel body = new JPanel(cards);
    private final EmptyState nothing = new EmptyState("", null);
    private final VoicesPanel voices;
    private final Value<@Nullable Place> place = new Value<>(null);
    private final JPanel component = new JPanel(new BorderLayout());
    private @Nullable Study searched;

    /** Builds the screen and adds what can be done on it to the commands. */
    public FindScreen(Work work, Commands commands) {
        this.work = work;
        this.wording = Wording.of(FindScreen.class, work.locale());
        this.field = new SearchField(wording.text("field"), typed -> find());
        this.cell = new HitCell(wording);
        this.voices = new VoicesPanel(wording);
        commands.add(new Command("find.open", wording, place.when(where -> where != null), this::open)).bindTo(component);
        layOut();
        KeyBinding.of(field, "DOWN", list::requestFocusInWindow);
        find();
        work.onChange(new Follower());
    }

    private void layOut() {
        cell.showIn(list);
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.putClientProperty("FlatLaf.style", "background: $Kantlijn.page");
        list.getAccessibleContext().setAccessibleName(wording.text("hits.name"));
        list.addListSelectionListener(event -> place.set(chosen()));
        list.addMouseListener(new DoubleClick());
        JScrollPane scroll = new JScrollPane(list);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        body.putClientProperty("FlatLaf.style", "background: $Kantlijn.page");
        body.add(scroll, LIST);
        body.add(nothing, NONE);
        JPanel left = new JPanel(new BorderLayout());
        left.add(head(), BorderLayout.NORTH);
        left.add(body, BorderLayout.CENTER);
        JSplitPane split = new JSplitPane(JSplitPane.HORIZONTAL_SPLIT, left, voices.component());
        split.setResizeWeight(1);
        split.setBorder(null);
        component.add(split, BorderLayout.CENTER);
    }

    private JPanel head() {
        field.setPreferredSize(new Dimension(0, FIELD_HEIGHT));
        JPanel head = new JPanel(new BorderLayout(0, 8));
        head.putClientProperty("FlatLaf.style", "background: $Kantlijn.page");
        head.setBorder(BorderFactory.createCompoundBorder(new LineBorder(false, true), BorderFactory.createEmptyBorder(12, 24, 10, 16)));
        head.add(field, BorderLayout.NORTH);
        head.add(summary, BorderLayout.CENTER);
        return head;
    }

    private final class Follower implements StudyListener {

        @Override
        public void changed(Study before, Study after, @Nullable Step step) {
            if (component.isShowing() && concernsSearch(after)) {
                find();
            }
        }
    }

    /** Codes and themes may change without an effect on what was found. */
    private boolean concernsSearch(Study now) {
        return searched == null || !searched.transcripts().equals(now.transcripts())
            || !searched.participants().equals(now.participants());
    }

    @Override
    public JComponent component() {
        return component;
    }

    @Override
    public JComponent focus() {
        return field;
    }

    @Override
    public void shown() {
        field.selectAll();
        if (concernsSearch(work.study())) {
            find();
        }
    }

    private void find() {
        Study study = work.study();
        String typed = field.getText();
        Newest.Round round = newest.next();
        work.background().run(() -> search.search(study, typed, round::isOver), round.only(this::show), round.failing());
    }

    private void show(Findings findings) {
        searched = findings.study();
        cell.study(findings.study());
        list.setListData(FindRow.of(findings));
        list.setSelectedIndex(findings.groups().isEmpty() ? -1 : 1);
        voices.show(findings);
        boolean any = !findings.groups().isEmpty();
        summary.setText(any ? wording.text("summary", findings.hits(), findings.groups().size()) : " ");
        nothing.say(any ? "" : emptyWords(findings));
        cards.show(body, any ? LIST : NONE);
    }

    private String emptyWords(Findings findings) {
        if (findings.study().transcripts().isEmpty()) {
            return wording.text("empty.study");
        }
        return findings.query().length() < TextSearch.SHORTEST ? wording.text("empty.query") : wording.text("empty.hits", findings.query());
    }

    private @Nullable Place chosen() {
        return list.getSelectedValue() instanceof FindRow.Found found ? new Place(found.hit().transcript().id(), found.hit().span()) : null;
    }

    private void open() {
        Place where = place.get();
        if (where != null) {
            work.selection().go(where);
        }
    }

    private final class DoubleClick extends MouseAdapter {

        @Override
        public void mouseClicked(MouseEvent event) {
            if (event.getClickCount() == 2) {
                open();
            }
        }
    }
}
