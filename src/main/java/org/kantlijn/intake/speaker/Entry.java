package org.kantlijn.intake.speaker;

import org.jspecify.annotations.Nullable;
import org.kantlijn.intake.script.Passage;
import org.kantlijn.text.Turn;

/**
 * A turn, heading or note before it has its place in the text.
 *
 * @param kind what it is
 * @param label the label of who speaks as the file has it first; null where nobody is named
 * @param speaker what that label becomes in the study
 * @param body its words, paragraphs with LF between them
 * @param joined how many paragraphs without a label went on with it
 */
record Entry(Turn.Kind kind, @Nullable String label, @Nullable String speaker, Passage body, int joined) {

    static Entry of(Turn.Kind kind, Passage body) {
        return new Entry(kind, null, null, body, 0);
    }
}
