package org.kantlijn.ui.sources;

import java.awt.Graphics2D;
import org.kantlijn.study.Participant;
import org.kantlijn.ui.kit.Icons;
import org.kantlijn.ui.kit.Ink;
import org.kantlijn.ui.kit.PaintedCell;
import org.kantlijn.ui.kit.Painting;
import org.kantlijn.ui.kit.Tone;
import org.kantlijn.ui.kit.Type;
import org.kantlijn.wording.Wording;

/** A line of the list of participants: code, who it is, how often coded; or a group. */
final class ParticipantCell extends PaintedCell<PersonLine> {

    private static final int CODE_X = 16;
    private static final int ABOUT_X = 48;
    private static final int ICON = 14;

    private final transient Wording wording;

    ParticipantCell(Wording wording) {
        super(26, true);
        this.wording = wording;
    }

    @Override
    protected void paintRow(Graphics2D g, PersonLine line) {
        int baseline = getHeight() / 2 + 5;
        if (line instanceof PersonLine.Group group) {
            Ink ink = new Ink(Type.sans(12), Tone.TEXT3.now());
            String words = wording.text("group", name(group), group.people());
            Painting.text(g, Painting.fitted(words, g.getFontMetrics(ink.font()), getWidth() - 2 * CODE_X), ink, CODE_X, baseline);
        } else if (line instanceof PersonLine.Person person) {
            paint(g, person.row(), baseline);
        }
    }

    private String name(PersonLine.Group group) {
        return group.name().isEmpty() ? wording.text("group.none") : group.name();
    }

    private void paint(Graphics2D g, ParticipantRow row, int baseline) {
        boolean aside = row.participant().isModerator();
        String code = row.participant().code();
        Ink ink = new Ink(aside ? Type.sans(13) : Type.semibold(13), aside ? Tone.TEXT3.now() : Tone.TEXT1.now());
        Painting.text(g, code, ink, CODE_X, baseline);
        int aboutX = Math.max(ABOUT_X, CODE_X + 8 + g.getFontMetrics().stringWidth(code));
        int right = getWidth() - 16;
        if (row.codings() > 0) {
            g.setFont(Type.sans(12));
            g.setColor(Tone.TEXT3.now());
            Painting.number(g, wording.text("codings", row.codings()), right, baseline);
        }
        int end = right - 36;
        if (isPrivate(row)) {
            end -= ICON;
            Icons.of("lock", ICON, Tone.WARNING).paintIcon(this, g, end, (getHeight() - ICON) / 2);
        }
        g.setFont(Type.sans(13));
        String about = Painting.fitted(row.about(), g.getFontMetrics(), end - 6 - aboutX);
        Painting.text(g, about, new Ink(Type.sans(13), Tone.TEXT2.now()), aboutX, baseline);
    }

    private static boolean isPrivate(ParticipantRow row) {
        return row.participant().consent() == Participant.Consent.NO;
    }

    @Override
    protected String words(PersonLine line) {
        if (line instanceof PersonLine.Group group) {
            return wording.text("group", name(group), group.people());
        }
        ParticipantRow row = ((PersonLine.Person) line).row();
        return wording.text("participant.words", row.participant().code(), row.about(), row.codings())
            + (isPrivate(row) ? wording.text("participant.private") : "");
    }
}
