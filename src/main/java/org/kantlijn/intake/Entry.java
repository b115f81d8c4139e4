package org.kantlijn.intake;

import org.jspecify.annotations.Nullable;
import org.kantlijn.text.Turn;

/**
 * A turn, heading or note before it has its place in the text.
 *
 * @param kind what it is
 * @param speaker the label of who speaks; null where nobody is named
 * @param seconds when it begins; null when unknown
 * @param body its words, paragraphs with LF between them
 */
record Entry(Turn.Kind kind, @Nullable String speaker, @Nullable Double seconds, String body) {

    static Entry of(Turn.Kind kind, String body) {
        return new Entry(kind, null, null, body);
    }
}
