package org.kantlijn.text;

import org.jspecify.annotations.Nullable;

/**
 * One contribution to a conversation, or a heading or note between contributions.
 *
 * <p>The speaker's label is not part of the text: it is kept here, and shown beside the words.
 *
 * @param kind what it is
 * @param speaker the label as it stood in the file, such as {@code P2}; null where nobody is named
 * @param span where its words are in the text, one or more paragraphs with LF between them
 * @param seconds the time from the start of the recording at which it begins; null when unknown
 */
public record Turn(Kind kind, @Nullable String speaker, Span span, @Nullable Double seconds) {

    /** What a stretch of a transcript is. */
    public enum Kind {
        /** Somebody speaks. */
        SPEECH,
        /** A title, a date or another line above or between the turns. */
        HEADING,
        /** A legend, a stage direction or a typist's remark. */
        NOTE
    }

    /** A turn of speech without a time. */
    public static Turn speech(@Nullable String speaker, Span span) {
        return new Turn(Kind.SPEECH, speaker, span, null);
    }

    /** True when somebody speaks. */
    public boolean isSpeech() {
        return kind == Kind.SPEECH;
    }
}
