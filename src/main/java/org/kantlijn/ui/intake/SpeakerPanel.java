package org.kantlijn.ui.intake;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Component;
import java.awt.Point;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JMenuItem;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import javax.swing.JScrollPane;
import org.kantlijn.intake.script.Offer;
import org.kantlijn.intake.speaker.LabelRow;
import org.kantlijn.study.Participant;
import org.kantlijn.ui.action.Commands;
import org.kantlijn.ui.kit.Headers;
import org.kantlijn.ui.kit.LineBorder;
import org.kantlijn.ui.kit.Segments;
import org.kantlijn.ui.kit.Tone;
import org.kantlijn.wording.Wording;

/** Who speaks in the file; and where the file has tiers or columns, what of them is read; and what becomes of comments. */
final class SpeakerPanel extends JPanel {

    private static final String SPEAKERS = "speakers";
    private static final String OFFER = "offer";
    private static final String COMMENTS = "comments";

    private final transient ImportDesk desk;
    private final transient Wording wording;
    private final SpeakerTable table;
    private final OfferList offer;
    private final CommentList comments;
    private final CardLayout cards = new CardLayout();
    private final JPanel middle = new JPanel(cards);
    private final JPanel head = Headers.row();
    private transient Map<String, String> segments = Map.of();
    private boolean showing;

    /** @param follower hears of the speaker whose row was selected by the user */
    SpeakerPanel(ImportDesk desk, Consumer<SpeakerRow> follower) {
        super(new BorderLayout());
        this.desk = desk;
        this.wording = desk.wording();
        SpeakerColumns columns = new SpeakerColumns(wording);
        columns.onWrite(this::write);
        table = new SpeakerTable(columns, new SpeakerCells(wording, new Becoming(desk.study(), wording, "", List.of())), wording);
        table.setTransferHandler(new LabelDrag(table, (dragged, onto) -> desk.choose(choices -> dragged.joining(choices, onto))));
        table.getSelectionModel().addListSelectionListener(event -> {
            if (!event.getValueIsAdjusting() && !showing) {
                table.selected().ifPresent(follower);
            }
        });
        offer = new OfferList(wording, desk::choose);
        comments = new CommentList(wording);
        JScrollPane scroll = new JScrollPane(table);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        scroll.getVerticalScrollBar().setUnitIncrement(16);
        middle.setOpaque(false);
        middle.add(scroll, SPEAKERS);
        middle.add(offer, OFFER);
        middle.add(comments, COMMENTS);
        head.setBorder(BorderFactory.createCompoundBorder(new LineBorder(false, true), BorderFactory.createEmptyBorder(8, 24, 8, 24)));
        add(head, BorderLayout.NORTH);
        add(middle, BorderLayout.CENTER);
    }

    @Override
    public void updateUI() {
        super.updateUI();
        setBackground(Tone.PAGE.now());
    }

    /** Puts the actions on rows in their menu and on their keys. */
    void equip(Commands commands) {
        commands.get("import.label.strike").bindTo(table);
        commands.get("import.label.edit").bindTo(table);
        table.setComponentPopupMenu(new RowMenu(commands));
    }

    /** What can be done with the row that is selected. */
    private final class RowMenu extends JPopupMenu {

        private final transient Commands commands;

        RowMenu(Commands commands) {
            this.commands = commands;
        }

        @Override
        public void show(Component invoker, int x, int y) {
            int row = table.rowAtPoint(new Point(x, y));
            if (row >= 0) {
                table.setRowSelectionInterval(row, row);
            }
            removeAll();
            add(new JMenuItem(commands.get("import.label.edit")));
            add(new JMenuItem(commands.get("import.label.strike")));
            table.selected().ifPresent(speaker -> speaker.joined().forEach(label -> add(parting(label))));
            super.show(invoker, x, y);
        }

        private JMenuItem parting(LabelRow label) {
            JMenuItem item = new JMenuItem(wording.text("label.part", label.label()));
            item.addActionListener(event -> desk.choose(choices -> SpeakerRow.parting(choices, label)));
            return item;
        }
    }

    private void write(SpeakerRow row, int column, Object value) {
        Seen seen = desk.reading().seen().get();
        if (seen == null) {
            return;
        }
        switch (column) {
            case SpeakerColumns.BECOMES -> desk.choose(choices -> becoming(seen).chosen(choices, row, String.valueOf(value)));
            case SpeakerColumns.LEADS -> {
                Participant.Role role = Boolean.TRUE.equals(value) ? Participant.Role.MODERATOR : Participant.Role.PARTICIPANT;
                desk.choose(choices -> row.choosing(choices, choice -> choice.acting(role)));
            }
            default -> desk.choose(choices -> row.choosing(choices, choice -> choice.struck(Boolean.TRUE.equals(value))));
        }
    }

    private Becoming becoming(Seen seen) {
        return new Becoming(desk.study(), wording, seen.draft().shortName(), SpeakerRow.of(seen.draft()));
    }

    void show(Seen seen) {
        showing = true;
        List<SpeakerRow> rows = SpeakerRow.of(seen.draft());
        table.show(rows, new Becoming(desk.study(), wording, seen.draft().shortName(), rows));
        showing = false;
        offer.show(seen.draft().offer());
        comments.show(seen.comments());
        Map<String, String> choices = segments(seen);
        if (!choices.equals(segments)) {
            segments = choices;
            head.removeAll();
            head.add(new Segments<>(choices, SPEAKERS, card -> cards.show(middle, card)));
            head.setVisible(choices.size() > 1);
            cards.show(middle, SPEAKERS);
        }
    }

    private Map<String, String> segments(Seen seen) {
        Offer offers = seen.draft().offer();
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put(SPEAKERS, wording.text("segment.speakers"));
        if (!offers.tiers().isEmpty()) {
            choices.put(OFFER, wording.text("segment.tiers"));
        } else if (!offers.columns().isEmpty()) {
            choices.put(OFFER, wording.text("segment.columns"));
        }
        if (!seen.comments().isEmpty()) {
            choices.put(COMMENTS, wording.text("segment.comments"));
        }
        return choices;
    }

    SpeakerTable table() {
        return table;
    }
}
