package org.kantlijn.ui.themes;

import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JScrollPane;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;
import org.kantlijn.study.Code;
import org.kantlijn.study.Id;
import org.kantlijn.study.Theme;
import org.kantlijn.ui.evidence.Panes;

/** The cards in columns and the panel of codes in no theme: builds them when the board changes, and knows each by its key. */
final class BoardView {

    private final Desk desk;
    private final LoosePanel loose;
    private final ColumnsView columns = new ColumnsView();
    private final JScrollPane scroll = Panes.scrolling(columns);
    private final List<BlockView> blocks = new ArrayList<>();
    private final Map<Board.Key, JComponent> members = new LinkedHashMap<>();
    private final Consumer<JComponent> equip;
    private Board board = new Board(List.of(), List.of());
    private @Nullable BoardFigures figures;
    private boolean put;

    /** @param equip gives every new card and head its mouse and keys */
    BoardView(Desk desk, Consumer<JComponent> equip) {
        this.desk = desk;
        this.equip = equip;
        this.loose = new LoosePanel(desk.wording());
        scroll.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_AS_NEEDED);
        scroll.setBorder(BorderFactory.createEmptyBorder());
    }

    LoosePanel loose() {
        return loose;
    }

    JScrollPane scroll() {
        return scroll;
    }

    ColumnsView columns() {
        return columns;
    }

    List<BlockView> blocks() {
        return blocks;
    }

    Board board() {
        return board;
    }

    /** Shows another board; the member with the keyboard keeps it. Waits while somebody writes in a head. */
    void show(Board next) {
        boolean writing = heads().anyMatch(HeadView::isWriting);
        if (!writing && (!put || !next.equals(board))) {
            put = true;
            Component owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
            Board.Key held = members.entrySet().stream()
                .filter(entry -> owner != null && SwingUtilities.isDescendingFrom(owner, entry.getValue()))
                .map(Map.Entry::getKey).findFirst().orElse(null);
            build(next);
            if (held != null) {
                focus(held);
            }
        }
    }

    private void build(Board next) {
        board = next;
        columns.removeAll();
        blocks.clear();
        members.clear();
        loose.show(next.loose(), !desk.work().study().codes().isEmpty()).forEach(card -> members.put(card.key(), card));
        for (Board.Block column : next.columns()) {
            BlockView view = new BlockView(column, desk);
            blocks.add(view);
            columns.add(view);
            view.members().forEach(member -> members.put(((Member) member).key(), member));
        }
        members.values().forEach(equip);
        fill();
        columns.revalidate();
        columns.repaint();
    }

    /** Shows other figures on the cards that are there. */
    void show(BoardFigures next) {
        figures = next;
        fill();
    }

    private void fill() {
        BoardFigures known = figures;
        if (known != null) {
            cards().forEach(card -> card.show(known.of(card.card().code())));
            heads().forEach(head -> head.show(known, desk.figures()));
        }
        chosen(desk.work().selection().theme().get(), desk.work().selection().code().get());
    }

    /** Points out the selected theme and code. */
    void chosen(@Nullable Id<Theme> theme, @Nullable Id<Code> code) {
        heads().forEach(head -> head.chosen(head.theme().id().equals(theme)));
        cards().forEach(card -> card.chosen(card.card().code().id().equals(code)));
    }

    /** Makes the card faint that is on its way elsewhere; none for null. */
    void faint(Board.@Nullable Key key) {
        cards().forEach(card -> card.faint(card.key().equals(key)));
    }

    private Stream<CardView> cards() {
        return members.values().stream().filter(CardView.class::isInstance).map(CardView.class::cast);
    }

    private Stream<HeadView> heads() {
        return members.values().stream().filter(HeadView.class::isInstance).map(HeadView.class::cast);
    }

    Optional<HeadView> head(@Nullable Id<Theme> theme) {
        return heads().filter(head -> head.theme().id().equals(theme)).findFirst();
    }

    /** Gives the keyboard to a member; to the head of its theme where a card is gone, else to the first there is. */
    void focus(Board.Key key) {
        JComponent member = members.getOrDefault(key, members.get(new Board.Key(null, key.theme())));
        if (member == null) {
            member = members.values().stream().findFirst().orElse(null);
        }
        if (member != null) {
            member.requestFocusInWindow();
            member.scrollRectToVisible(new Rectangle(0, 0, member.getWidth(), member.getHeight()));
        }
    }

    /** What can have the keyboard, lane by lane from the left: the loose cards, then each column. */
    List<List<JComponent>> lanes() {
        List<List<JComponent>> lanes = new ArrayList<>();
        lanes.add(loose.members());
        blocks.forEach(block -> lanes.add(block.members()));
        return lanes;
    }
}
