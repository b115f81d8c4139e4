package org.kantlijn.ui.transcript;

import java.util.List;
import org.kantlijn.study.Code;
import org.kantlijn.text.Turn;
import org.kantlijn.wording.Wording;

/** A turn as a screen reader says it: its number, who speaks, what is said, and its codes. */
final class TurnWords {

    private TurnWords() {
    }

    static String of(TranscriptArea area, OpenTranscript open, int index, Wording wording) {
        Turn turn = open.turns().all().get(index);
        List<String> codes = area.over(turn.span()).stream()
            .flatMap(coding -> open.study().code(coding.code()).stream()).map(Code::name).distinct().toList();
        String words = open.text().slice(turn.span());
        return codes.isEmpty()
            ? wording.text("turn.words", open.turns().number(index), open.speaker(index), words)
            : wording.text("turn.words.codes", open.turns().number(index), open.speaker(index), words, String.join(", ", codes));
    }
}
