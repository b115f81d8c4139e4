package org.kantlijn.ui.find;

import java.awt.FontMetrics;
import java.awt.Graphics2D;
import org.kantlijn.ui.kit.Ink;
import org.kantlijn.ui.kit.PaintedCell;
import org.kantlijn.ui.kit.Painting;
import org.kantlijn.ui.kit.Tone;
import org.kantlijn.ui.kit.Type;
import org.kantlijn.wording.Wording;

/** Paints who says it how often: a name, a bar and the number. Moderators' bars are faint: they ask, they do not answer. */
final class VoiceCell extends PaintedCell<Findings.Voice> {

    private static final int HEIGHT = 28;
    private static final int SIDE = 16;
    private static final int NUMBER_WIDTH = 40;
    private static final double NAME_SHARE = 0.46;

    private final Wording wording;
    private int most = 1;

    VoiceCell(Wording wording) {
        super(HEIGHT, true);
        this.wording = wording;
    }

    /** The number that the longest bar stands for. */
    void most(int newMost) {
        this.most = Math.max(1, newMost);
    }

    @Override
    protected void paintRow(Graphics2D g, Findings.Voice voice) {
        FontMetrics metrics = g.getFontMetrics(Type.sans(13));
        int baseline = (getHeight() + metrics.getAscent() - metrics.getDescent()) / 2;
        int name = (int) ((getWidth() - 2 * SIDE) * NAME_SHARE);
        boolean moderator = voice.participant().isModerator();
        Painting.text(g, Painting.fitted(name(voice), metrics, name - 12), new Ink(Type.sans(13), (moderator ? Tone.TEXT2
            : Tone.TEXT1).now()), SIDE, baseline);
        int room = getWidth() - 2 * SIDE - name - NUMBER_WIDTH;
        g.setColor((moderator ? Tone.BAR_FAINT : Tone.BAR).now());
        g.fillRect(SIDE + name, getHeight() / 2 - 5, Math.max(2, room * voice.hits() / most), 10);
        g.setColor(Tone.TEXT1.now());
        Painting.number(g, wording.text("number", voice.hits()), getWidth() - SIDE, baseline);
    }

    private static String name(Findings.Voice voice) {
        String transcript = voice.transcript().code();
        String person = voice.participant().code();
        return person.equals(transcript) ? person : transcript + " " + person;
    }

    @Override
    protected String words(Findings.Voice voice) {
        return wording.text("voice.spoken", name(voice), voice.hits());
    }
}
