package org.kantlijn.intake.source;

import java.util.List;
import java.util.stream.Collectors;
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
        PAGE_MARGINS,
        /** Cues that name nobody were taken for the speaker before; their number. */
        UNNAMED_CUES,
        /** The file breaks off in a cue. */
        BREAKS_OFF,
        /** Tiers of an annotated recording were not read; their names. */
        TIERS_LEFT_OUT,
        /** Lines that only stand for a picture on a web page were left out; their number. */
        AVATAR_LINES,
        /** Sheets of a workbook that are out of sight were not read; their names. */
        HIDDEN_SHEETS,
        /** Sheets of a workbook beside the one that was read; their names, and that of the other. */
        OTHER_SHEETS,
        /** Columns of a table were not read; their headings. */
        COLUMNS_LEFT_OUT,
        /** No column of a survey holds answers in the respondent’s own words. */
        NO_OPEN_COLUMN,
        /** The file mixes UTF-8 and windows-1252; the number of characters in the rarer of the two. */
        MIXED_ENCODINGS,
        /** NUL characters were left out; their number. */
        NULS,
        /** Numbers printed beside the lines were left out; their number. */
        LINE_NUMBERS,
        /** Letters in fonts that do not tell which letters they are; their number. */
        NAMELESS_LETTERS,
        /** Pages of a document that hold pictures and no text; their numbers. */
        PAGES_OF_PICTURES,
        /** The characters make words in a code page of DOS or of an old Mac only, and were read so; its name. */
        OLD_ENCODING,
        /** Rows of a table that are longer than its header; their numbers. */
        OVERLONG_ROWS,
        /** Paragraphs without a speaker were joined to the turn before; their number. */
        CONTINUED
    }

    private static final int MOST_LISTED = 20;

    /** Numbers as they are told in a sentence: the first few. */
    public static String listed(List<Integer> numbers) {
        String few = numbers.stream().limit(MOST_LISTED).map(String::valueOf).collect(Collectors.joining(", "));
        return numbers.size() > MOST_LISTED ? few + ", …" : few;
    }

    /** A warning with what is filled in to its sentence. */
    public static Warning of(Kind kind, Object... arguments) {
        return new Warning(kind, Sentences.of("warning", kind, arguments));
    }
}
