package org.kantlijn.ui.read;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.Graphics;
import java.util.List;
import org.kantlijn.analysis.Coverage;
import org.kantlijn.study.Participant;
import org.kantlijn.ui.kit.Ink;
import org.kantlijn.ui.kit.PaintedPart;
import org.kantlijn.ui.kit.Painting;
import org.kantlijn.ui.kit.Tone;
import org.kantlijn.ui.kit.Type;
import org.kantlijn.wording.Wording;

/** A bar for each speaker as long as what he or she says, with the number of words; a moderator's is faint. */
final class SpeakerBars extends PaintedPart {

    private static final int ROW = 26;
    private static final int NAME_X = 16;
    private static final int BAR_X = 60;
    private static final int NUMBER_WIDTH = 60;

    private final transient Wording wording;
    private transient List<Coverage.Speaker> speakers = List.of();

    SpeakerBars(Wording wording) {
        this.wording = wording;
    }

    void show(List<Coverage.Speaker> newSpeakers) {
        speakers = newSpeakers;
        String words = String.join("; ", speakers.stream().map(s -> wording.text("speaker.words", name(s), s.words(), s.turns())).toList());
        getAccessibleContext().setAccessibleName(wording.text("speakers") + ": " + words);
        revalidate();
        repaint();
    }

    /** Those who take part; a moderator's words are not set beside theirs. */
    static List<Coverage.Speaker> people(List<Coverage.Speaker> speakers) {
        return speakers.stream().filter(s -> !isModerator(s)).toList();
    }

    static String name(Coverage.Speaker speaker) {
        Participant participant = speaker.participant();
        String label = speaker.label();
        return participant != null ? participant.code() : label == null ? "–" : label;
    }

    private static boolean isModerator(Coverage.Speaker speaker) {
        Participant participant = speaker.participant();
        return participant != null && participant.isModerator();
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(100, speakers.size() * ROW + 8);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = Painting.smooth(graphics);
        int most = Math.max(1, speakers.stream().mapToInt(Coverage.Speaker::words).max().orElse(1));
        int room = getWidth() - BAR_X - NUMBER_WIDTH - 16;
        int y = 4;
        for (Coverage.Speaker speaker : speakers) {
            boolean aside = isModerator(speaker);
            g.setFont(Type.semibold(13));
            String name = Painting.fitted(name(speaker), g.getFontMetrics(), BAR_X - NAME_X - 6);
            Painting.text(g, name, new Ink(aside ? Type.sans(13) : Type.semibold(13), aside ? Tone.TEXT3.now() : Tone.TEXT1.now()),
                NAME_X, y + 18);
            g.setColor(aside ? Tone.BAR_FAINT.now() : Tone.BAR.now());
            int width = Math.max(2, room * speaker.words() / most);
            g.fillRoundRect(BAR_X, y + 8, width, 10, 4, 4);
            g.setFont(Type.sans(12));
            g.setColor(Tone.TEXT2.now());
            g.drawString(wording.text("speaker.count", speaker.words()), BAR_X + width + 8, y + 18);
            y += ROW;
        }
        g.dispose();
    }
}
