package org.kantlijn.ui.themes;

import java.awt.BasicStroke;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.kantlijn.analysis.Evidence;
import org.kantlijn.analysis.ThemeEvidence;
import org.kantlijn.study.Kind;
import org.kantlijn.study.Theme;
import org.kantlijn.ui.evidence.Figures;
import org.kantlijn.ui.evidence.MeterLine;
import org.kantlijn.ui.evidence.Panes;
import org.kantlijn.ui.evidence.People;
import org.kantlijn.ui.kit.Chip;
import org.kantlijn.ui.kit.Draft;
import org.kantlijn.ui.kit.Headers;
import org.kantlijn.ui.kit.InPlaceText;
import org.kantlijn.ui.kit.Painting;
import org.kantlijn.ui.kit.Stack;
import org.kantlijn.ui.kit.Tone;
import org.kantlijn.ui.kit.Type;

/** The head of a theme on the board. That of a main theme says what the theme rests on; that of a sub-theme only how many codes it has. */
final class HeadView extends JPanel implements Member {

    private final transient Board.Block block;
    private final transient Desk desk;
    private final InPlaceText name;
    private final InPlaceText essence;
    private final JLabel counts = Panes.caption("");
    private final MeterLine meter = new MeterLine();
    private final Chip voice = new Chip("");
    private final JPanel voiceRow = Panes.leading(voice);
    private boolean chosen;

    HeadView(Board.Block block, Desk desk) {
        super(new BorderLayout());
        this.block = block;
        this.desk = desk;
        boolean main = block.theme().parent() == null;
        name = new InPlaceText(desk.wording().text("theme.name"), Type.semibold(main ? 15 : 13), Tone.TEXT1,
            this::rename).oneParagraph().onRequest().when(desk.writable());
        essence = new InPlaceText(desk.wording().text("theme.essence"), Type.sans(12), Tone.TEXT2,
            this::writeEssence).oneParagraph().onRequest().when(desk.writable());
        name.show(block.theme().name());
        essence.show(block.theme().essence());
        name.keepIn(desk.work().drafts().of(Kind.THEME, block.theme().id(), "name"));
        // Of a sub-theme it is not shown here, but where the theme is defined.
        essence.keepIn(main ? desk.work().drafts().of(Kind.THEME, block.theme().id(), "essence") : Draft.none());
        name.bind("TAB", this::toEssence);
        setOpaque(false);
        setFocusable(true);
        Pressing pressing = new Pressing();
        addMouseListener(pressing);
        name.addMouseListener(pressing);
        essence.addMouseListener(pressing);
        add(main ? mainHead() : subHead());
        read("");
    }

    private Component mainHead() {
        Stack head = new Stack(0);
        head.setBorder(BorderFactory.createEmptyBorder(4, 4, 8, 4));
        head.add(name);
        head.add(essence);
        voiceRow.setVisible(false);
        Stack below = new Stack(2);
        below.setBorder(BorderFactory.createEmptyBorder(2, InPlaceText.SIDE, 0, InPlaceText.SIDE));
        below.add(meter);
        below.add(counts);
        below.add(voiceRow);
        head.add(below);
        return head;
    }

    private Component subHead() {
        JPanel head = new JPanel(new BorderLayout());
        head.setOpaque(false);
        head.add(name, BorderLayout.CENTER);
        head.add(Headers.row(counts), BorderLayout.EAST);
        essence.setVisible(false);
        Stack stack = new Stack(0);
        stack.add(head);
        stack.add(essence);
        stack.add(Box.createVerticalStrut(2));
        return stack;
    }

    @Override
    public Board.Key key() {
        return new Board.Key(null, block.theme().id());
    }

    Theme theme() {
        return block.theme();
    }

    private void rename(String words) {
        if (desk.rename(block.theme(), words)) {
            name.taken();
        }
    }

    private void writeEssence(String words) {
        if (desk.essence(block.theme(), words)) {
            essence.taken();
        }
    }

    /** Begins to write the name. */
    void editName() {
        name.edit();
    }

    /** Naming may put a new head in the place of this one; the essence is written in whichever is there. */
    private void toEssence() {
        name.commit();
        desk.writeEssence(block.theme().id());
    }

    /** Begins to write the essence; a sub-theme's is written where it is defined. */
    void editEssence() {
        if (essence.isVisible()) {
            essence.edit();
        }
    }

    boolean isWriting() {
        return name.isWriting() || essence.isWriting();
    }

    /** Shows whether its theme is the selected one. */
    void chosen(boolean now) {
        chosen = now;
        repaint();
    }

    /** Shows other figures; a sub-theme counts its codes only. */
    void show(BoardFigures figures, Figures words) {
        if (block.theme().parent() != null) {
            counts.setText(desk.wording().text("codes", block.codes()));
            return;
        }
        figures.themes().theme(block.theme().id()).map(ThemeEvidence::whole).ifPresent(whole -> {
            meter.show(figures.themes().study(), whole, words);
            counts.setText(words.codesAndFragments(block.codes(), whole.fragments().size()));
            Evidence.Voice loud = People.loudVoice(whole);
            voiceRow.setVisible(loud != null);
            voice.setText(loud == null ? "" : words.oneVoice(loud));
            voice.setToolTipText(loud == null ? null : Figures.name(whole, loud.participant()));
            read(words.people(whole));
        });
    }

    private void read(String figures) {
        getAccessibleContext().setAccessibleName(desk.wording().text("theme.read", block.theme().name(), block.theme().essence(), figures));
    }

    @Override
    public Dimension getPreferredSize() {
        Component content = getComponent(0);
        content.setSize(getWidth(), Math.max(1, content.getHeight()));
        return new Dimension(getWidth(), content.getPreferredSize().height);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = Painting.smooth(graphics);
        if (chosen) {
            g.setColor(Tone.SELECTED_INACTIVE.now());
            g.fillRoundRect(0, 0, getWidth() - 1, getHeight() - 1, 8, 8);
        }
        if (isFocusOwner()) {
            g.setColor(Tone.FOCUS.now());
            g.setStroke(new BasicStroke(2));
            g.drawRoundRect(1, 1, getWidth() - 3, getHeight() - 3, 8, 8);
        }
        g.dispose();
    }

    private final class Pressing extends MouseAdapter {

        @Override
        public void mousePressed(MouseEvent event) {
            if (!isWriting()) {
                requestFocusInWindow();
            }
        }
    }
}
