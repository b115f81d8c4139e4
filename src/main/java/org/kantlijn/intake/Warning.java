package org.kantlijn.intake;

import org.kantlijn.wording.Message;

/**
 * Something doubtful about an import that went well otherwise.
 *
 * @param kind what is doubtful
 * @param message the same as one sentence
 */
public record Warning(Kind kind, Message message) {

    /** What can be doubtful. */
    public enum Kind {
        /** Another transcript in the study has the title; it, and the title given instead. */
        TITLE_TAKEN,
        /** No speaker was recognised, so each paragraph is a turn of nobody. */
        NO_SPEAKERS,
        /** Paragraphs before the first speaker were kept as notes; their number. */
        BEFORE_FIRST_SPEAKER,
        /** Speaker labels that occur once; the labels. */
        LABEL_ONCE,
        /** Words before a colon that look like a name, occur once and stayed in the text; the words. */
        NAME_IN_TEXT,
        /** Labels that the legend explains and nobody bears; the labels. */
        LEGEND_UNUSED,
        /** Characters that could not be read became U+FFFD; their number. */
        REPLACED_CHARACTERS,
        /** Invisible control characters stayed in the text; their number. */
        CONTROL_CHARACTERS,
        /** Comments of a document were left out; their number. */
        COMMENTS,
        /** Tracked deletions were left out; their number. */
        DELETIONS,
        /** Words in page headers and footers were left out; the words. */
        PAGE_MARGINS
    }

    static Warning of(Kind kind, Object... arguments) {
        return new Warning(kind, Sentences.of("warning", kind, arguments));
    }
}
