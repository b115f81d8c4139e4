package org.kantlijn.ui.themes;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import org.kantlijn.study.Id;
import org.kantlijn.study.Theme;
import org.kantlijn.ui.kit.Stack;
import org.kantlijn.ui.kit.Tone;

/** A theme on the board: its head, its cards, and its sub-themes set in behind a line. A main theme is a column. */
final class BlockView extends JPanel {

    private static final int GAP = 8;

    private final transient Board.Block block;
    private final HeadView head;
    private final List<CardView> cards = new ArrayList<>();
    private final List<BlockView> below = new ArrayList<>();

    BlockView(Board.Block block, Desk desk) {
        super(new BorderLayout());
        this.block = block;
        this.head = new HeadView(block, desk);
        setOpaque(false);
        boolean main = isMain();
        Stack content = new Stack(main ? GAP : GAP / 2);
        content.setBorder(main ? BorderFactory.createEmptyBorder(8, 8, 24, 8) : BorderFactory.createEmptyBorder(0, 4, 0, 0));
        content.add(head);
        Stack held = new Stack(GAP);
        held.setBorder(BorderFactory.createEmptyBorder(0, main ? 0 : GAP, 0, 0));
        block.cards().forEach(card -> cards.add(new CardView(card, desk.wording())));
        block.below().forEach(sub -> below.add(new BlockView(sub, desk)));
        cards.forEach(held::add);
        below.forEach(held::add);
        content.add(held);
        add(content);
    }

    private boolean isMain() {
        return block.theme().parent() == null;
    }

    Id<Theme> theme() {
        return block.theme().id();
    }

    HeadView head() {
        return head;
    }

    List<CardView> cards() {
        return cards;
    }

    /** This theme and those below it. */
    Stream<BlockView> all() {
        return Stream.concat(Stream.of(this), below.stream().flatMap(BlockView::all));
    }

    /** All that can have the keyboard here, from top to bottom. */
    List<JComponent> members() {
        List<JComponent> found = new ArrayList<>();
        all().forEach(each -> {
            found.add(each.head);
            found.addAll(each.cards);
        });
        return found;
    }

    /** The innermost theme at a height within this one, in pixels from the top of the component given. */
    BlockView at(int y, Component from) {
        for (BlockView sub : below) {
            Rectangle place = SwingUtilities.convertRectangle(sub.getParent(), sub.getBounds(), from);
            if (place.y <= y && y < place.y + place.height) {
                return sub.at(y, from);
            }
        }
        return this;
    }

    @Override
    public Dimension getPreferredSize() {
        Component content = getComponent(0);
        content.setSize(getWidth(), Math.max(1, content.getHeight()));
        return new Dimension(getWidth(), content.getPreferredSize().height);
    }

    @Override
    protected void paintComponent(Graphics g) {
        if (isMain()) {
            g.setColor(Tone.LINE.now());
            g.fillRect(getWidth() - 1, 0, 1, getHeight());
        } else {
            g.setColor(Tone.LINE_STRONG.now());
            g.fillRect(0, 0, 2, getHeight());
        }
    }
}
