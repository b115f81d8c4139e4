package org.kantlijn.ui.transcript;

import java.util.List;
import java.util.function.Consumer;
import javax.accessibility.Accessible;
import org.jspecify.annotations.Nullable;
import org.kantlijn.study.Coding;
import org.kantlijn.text.Turn;
import org.kantlijn.wording.Wording;

/** The transcript as a screen reader walks through it: a child for each turn, and in that a child for each of its codings. */
final class SpokenTurns {

    private final TranscriptArea area;
    private final Wording wording;
    private final Consumer<Coding> chooser;

    /** @param chooser hears which coding was chosen */
    SpokenTurns(TranscriptArea area, Wording wording, Consumer<Coding> chooser) {
        this.area = area;
        this.wording = wording;
        this.chooser = chooser;
    }

    int count() {
        OpenTranscript open = area.open();
        return open == null ? 0 : open.turns().size();
    }

    @Nullable Accessible get(int index) {
        OpenTranscript open = area.open();
        if (open == null || index < 0 || index >= open.turns().size()) {
            return null;
        }
        Turn turn = open.turns().all().get(index);
        SpokenPart spoken = new SpokenPart(new SpokenPart.Place(area, index), TurnWords.of(area, open, index, wording), null);
        CodingWords words = new CodingWords(open.study(), wording);
        List<Coding> codings = area.over(turn.span());
        for (int i = 0; i < codings.size(); i++) {
            Coding coding = codings.get(i);
            SpokenPart.Deed choosing = new SpokenPart.Deed(wording.text("coding.choose"), () -> chooser.accept(coding));
            spoken.add(new SpokenPart(new SpokenPart.Place(spoken, i), words.spoken(coding), choosing));
        }
        return spoken;
    }
}
