package org.kantlijn.ui.themes;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JLayer;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import org.jspecify.annotations.Nullable;
import org.kantlijn.change.Step;
import org.kantlijn.study.Study;
import org.kantlijn.ui.action.Command;
import org.kantlijn.ui.action.Commands;
import org.kantlijn.ui.evidence.Feed;
import org.kantlijn.ui.evidence.Panes;
import org.kantlijn.ui.kit.Buttons;
import org.kantlijn.ui.kit.EmptyState;
import org.kantlijn.ui.kit.Headers;
import org.kantlijn.ui.work.Screen;
import org.kantlijn.ui.work.Selection;
import org.kantlijn.ui.work.Work;
import org.kantlijn.workspace.StudyListener;

/** Step 3: a column for each candidate theme, with its codes as cards; at the left the codes in no theme yet. */
public final class ThemesScreen implements Screen {

    private static final String EMPTY = "empty";
    private static final String BOARD = "board";
    private static final int LEFT = 248;

    private final Desk desk;
    private final BoardView view;
    private final BoardActions actions;
    private final Arrows arrows;
    private final JPanel content = new JPanel(new BorderLayout());
    private final JLayer<JComponent> layer;
    private final CardDrag drag;
    private final JLabel remark = new JLabel();
    private final CardLayout middle = new CardLayout();
    private final JPanel middlePanel = new JPanel(middle);
    private final JPopupMenu cardMenu = new JPopupMenu();
    private final JPopupMenu headMenu = new JPopupMenu();
    private final Command takeOut;
    private final Command delete;
    private final Feed<BoardFigures> feed;
    private boolean stale;

    /**
     * @param work the study
     * @param commands takes in what can be done here
     */
    public ThemesScreen(Work work, Commands commands) {
        desk = new Desk(work);
        view = new BoardView(desk, this::equip);
        actions = new BoardActions(desk, view);
        arrows = new Arrows(view::lanes);
        DragLayer ghost = new DragLayer(desk.wording());
        layer = new JLayer<>(content, ghost);
        drag = new CardDrag(view, content, ghost, work.writable(), actions);
        drag.paintOn(layer);
        BoardCommands made = new BoardCommands(desk, actions, commands);
        takeOut = made.takeOut();
        delete = made.delete();
        made.bindTo(content);
        made.fillCardMenu(cardMenu);
        made.fillHeadMenu(headMenu);
        content.add(Panes.left("themes.left", view.loose(), LEFT, board(made.create())));
        work.onChange(new Follower());
        work.selection().step().watch(step -> freshen());
        work.selection().theme().watch(theme -> choose());
        work.selection().code().watch(code -> choose());
        show(work.study());
        feed = new Feed<>(work, Selection.Step.THEMES, BoardFigures::of, view::show);
        feed.freshen();
    }

    private JComponent board(Command create) {
        JPanel page = Panes.page();
        page.add(Headers.screen(new JLabel(desk.wording().text("title")), remark, Buttons.plain(create)), BorderLayout.NORTH);
        middlePanel.setOpaque(false);
        middlePanel.add(view.scroll(), BOARD);
        middlePanel.add(new EmptyState(desk.wording().text("empty"), Buttons.plain(create)), EMPTY);
        page.add(middlePanel, BorderLayout.CENTER);
        return page;
    }

    /** Gives a new card or head its mouse and keys. */
    private void equip(JComponent member) {
        arrows.bind(member);
        member.addFocusListener(new Focusing(member));
        if (member instanceof CardView card) {
            card.addMouseListener(drag);
            card.addMouseMotionListener(drag);
            takeOut.bindTo(card);
            card.setComponentPopupMenu(cardMenu);
        } else {
            delete.bindTo(member);
            member.setComponentPopupMenu(headMenu);
        }
    }

    /** Builds the board again when it is in sight and the study changed. */
    private void freshen() {
        if (stale && desk.work().selection().step().get() == Selection.Step.THEMES) {
            stale = false;
            show(desk.work().study());
        }
    }

    private void show(Study study) {
        Board board = Board.of(study);
        view.show(board);
        remark.setText(board.columns().isEmpty() ? "" : desk.wording().text("remark", board.mainThemes(),
            study.themes().size() - board.mainThemes(), board.placed(), board.placed() + board.loose().size()));
        middle.show(middlePanel, board.columns().isEmpty() ? EMPTY : BOARD);
    }

    private void choose() {
        Selection selection = desk.work().selection();
        view.chosen(selection.theme().get(), selection.code().get());
    }

    @Override
    public JComponent component() {
        return layer;
    }

    @Override
    public JComponent focus() {
        return view.head(desk.work().selection().theme().get()).<JComponent>map(head -> head)
            .or(() -> view.lanes().stream().flatMap(lane -> lane.stream()).findFirst()).orElse(content);
    }

    @Override
    public void shown() {
        feed.freshen();
    }

    private final class Follower implements StudyListener {

        @Override
        public void changed(Study before, Study after, @Nullable Step step) {
            if (before != after) {
                stale = true;
                freshen();
            }
        }
    }

    /** Follows the keyboard; a card or head shows that it has it. */
    private final class Focusing extends FocusAdapter {

        private final JComponent member;

        Focusing(JComponent member) {
            this.member = member;
        }

        @Override
        public void focusGained(FocusEvent event) {
            actions.focused(((Member) member).key());
            member.repaint();
        }

        @Override
        public void focusLost(FocusEvent event) {
            member.repaint();
        }
    }
}
