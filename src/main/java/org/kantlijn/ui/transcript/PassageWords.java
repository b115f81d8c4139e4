package org.kantlijn.ui.transcript;

import org.kantlijn.text.Span;
import org.kantlijn.wording.Wording;

/** How much is selected, in words: so many sentences, or so many words within one. */
final class PassageWords {

    private PassageWords() {
    }

    static String of(Span passage, TranscriptArea area, Wording wording) {
        Span sentence = area.boundaries().sentence(passage.start());
        if (passage.contains(sentence)) {
            int sentences = 0;
            int at = passage.start();
            while (at < passage.end()) {
                Span next = area.boundaries().sentence(at);
                sentences++;
                at = Math.max(at + 1, next.end() + 1);
            }
            return wording.text("passage.sentences", sentences);
        }
        return wording.text("passage.words", area.text().substring(passage.start(), passage.end()).strip().split("\\s+").length);
    }
}
