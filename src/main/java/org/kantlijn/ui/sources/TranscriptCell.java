package org.kantlijn.ui.sources;

import java.awt.Graphics2D;
import org.kantlijn.ui.kit.Icons;
import org.kantlijn.ui.kit.Ink;
import org.kantlijn.ui.kit.PaintedCell;
import org.kantlijn.ui.kit.Painting;
import org.kantlijn.ui.kit.Tone;
import org.kantlijn.ui.kit.Type;
import org.kantlijn.wording.Wording;

/** A row of the list of transcripts: short name, name, and how much is coded. */
final class TranscriptCell extends PaintedCell<TranscriptRow> {

    private static final int CODE_X = 16;
    private static final int NAME_X = 44;
    private static final int SHARE_WIDTH = 44;

    private final transient Wording wording;

    TranscriptCell(Wording wording) {
        super(28, true);
        this.wording = wording;
    }

    @Override
    protected void paintRow(Graphics2D g, TranscriptRow row) {
        int baseline = getHeight() / 2 + 5;
        String code = row.transcript().name().isEmpty() ? "" : row.transcript().code();
        String name = row.transcript().name().isEmpty() ? row.transcript().title() : row.transcript().name();
        int nameX = code.isEmpty() ? CODE_X : Math.max(NAME_X, CODE_X + 8 + g.getFontMetrics(Type.semibold(13)).stringWidth(code));
        int right = getWidth() - 16;
        Painting.text(g, code, new Ink(Type.semibold(13), Tone.TEXT1.now()), CODE_X, baseline);
        Double coded = row.coded();
        if (coded != null && coded >= 1) {
            Icons.of("check", 14, Tone.GOOD).paintIcon(this, g, right - 14, getHeight() / 2 - 7);
        } else if (coded != null) {
            g.setFont(Type.sans(12));
            g.setColor(Tone.TEXT3.now());
            Painting.number(g, wording.text("share", coded), right, baseline);
        }
        g.setFont(Type.sans(13));
        String fitted = Painting.fitted(name, g.getFontMetrics(), right - SHARE_WIDTH - nameX);
        Painting.text(g, fitted, new Ink(Type.sans(13), Tone.TEXT1.now()), nameX, baseline);
    }

    @Override
    protected String words(TranscriptRow row) {
        Double coded = row.coded();
        return coded == null ? row.transcript().title() : wording.text("transcript.words", row.transcript().title(), coded);
    }
}
