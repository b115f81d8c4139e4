package org.kantlijn.ui.themes;

import java.awt.BorderLayout;
import java.util.ArrayList;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.kantlijn.ui.evidence.Panes;
import org.kantlijn.ui.kit.FoldedText;
import org.kantlijn.ui.kit.Headers;
import org.kantlijn.ui.kit.SearchField;
import org.kantlijn.ui.kit.Stack;
import org.kantlijn.ui.kit.Texts;
import org.kantlijn.ui.kit.Tone;
import org.kantlijn.ui.kit.Type;
import org.kantlijn.wording.Wording;

/** The codes in no theme yet, at the left of the board, with a field to filter them. */
final class LoosePanel extends JPanel {

    private final transient Wording wording;
    private final JLabel count = new JLabel();
    private final Stack held = new Stack(8);
    private final SearchField filter;
    private final List<CardView> cards = new ArrayList<>();

    LoosePanel(Wording wording) {
        super(new BorderLayout());
        this.wording = wording;
        filter = new SearchField(wording.text("loose.filter"), typed -> sift());
        held.setBorder(BorderFactory.createEmptyBorder(4, 16, 16, 12));
        JPanel field = new JPanel(new BorderLayout());
        field.setOpaque(false);
        field.setBorder(BorderFactory.createEmptyBorder(0, 16, 8, 12));
        field.add(filter);
        JPanel top = new JPanel(new BorderLayout());
        top.setOpaque(false);
        top.add(Headers.panel(new JLabel(wording.text("loose.title")), count), BorderLayout.NORTH);
        top.add(field, BorderLayout.SOUTH);
        add(top, BorderLayout.NORTH);
        add(Panes.scrolling(held), BorderLayout.CENTER);
    }

    /** Shows other cards; where there are none it matters whether there are any codes at all. */
    List<CardView> show(List<Board.Card> loose, boolean anyCodes) {
        held.removeAll();
        cards.clear();
        loose.forEach(card -> cards.add(new CardView(card, wording)));
        cards.forEach(held::add);
        if (loose.isEmpty()) {
            held.add(Texts.paragraph(wording.text(anyCodes ? "loose.none" : "loose.nocodes"), Type.sans(12), Tone.TEXT2));
        }
        count.setText(wording.text("number", loose.size()));
        sift();
        return cards;
    }

    /** The cards that pass the filter, from top to bottom. */
    List<JComponent> members() {
        return new ArrayList<>(cards.stream().filter(CardView::isVisible).toList());
    }

    private void sift() {
        String wanted = FoldedText.of(filter.getText().strip());
        cards.forEach(card -> card.setVisible(FoldedText.holds(card.card().code().name(), wanted)));
        held.revalidate();
        held.repaint();
    }
}
