package org.kantlijn.ui.sources;

import java.awt.Graphics2D;
import org.kantlijn.ui.kit.Ink;
import org.kantlijn.ui.kit.PaintedCell;
import org.kantlijn.ui.kit.Painting;
import org.kantlijn.ui.kit.Tone;
import org.kantlijn.ui.kit.Type;

/** A row of the list of participants: code, who it is, how often coded. */
final class ParticipantCell extends PaintedCell<ParticipantRow> {

    private static final int CODE_X = 16;
    private static final int ABOUT_X = 48;

    ParticipantCell() {
        super(26, true);
    }

    @Override
    protected void paintRow(Graphics2D g, ParticipantRow row) {
        int baseline = getHeight() / 2 + 5;
        boolean aside = row.participant().isModerator();
        String code = row.participant().code();
        Painting.text(g, code, new Ink(aside ? Type.sans(13) : Type.semibold(13), aside ? Tone.TEXT3.now() : Tone.TEXT1.now()), CODE_X,
            baseline);
        int aboutX = Math.max(ABOUT_X, CODE_X + 8 + g.getFontMetrics().stringWidth(code));
        int right = getWidth() - 16;
        g.setFont(Type.sans(13));
        String about = Painting.fitted(row.about(), g.getFontMetrics(), right - 36 - aboutX);
        Painting.text(g, about, new Ink(Type.sans(13), Tone.TEXT2.now()), aboutX, baseline);
        if (row.codings() > 0) {
            g.setFont(Type.sans(12));
            g.setColor(Tone.TEXT3.now());
            Painting.number(g, String.valueOf(row.codings()), right, baseline);
        }
    }

    @Override
    protected String words(ParticipantRow row) {
        return row.participant().code() + " " + row.about();
    }
}
