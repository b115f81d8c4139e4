package org.kantlijn.text;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where characters, words and sentences of a text begin and end, as readers count them: an emoji or a letter with its accents
 * is one character.
 *
 * <p>The rules are those of Unicode Standard Annex 29 as the JDK carries them out. Each question looks at
 * one paragraph only, so the answer costs the same in a long text as in a short one.
 */
public final class Boundaries {

    private static final String OPENING_MARKS = "([{“‘„«";
    private static final String CLOSING_MARKS = "\"'”’»)]…";

    /** An extended grapheme cluster; the JDK's BreakIterator splits joined emoji before release 20. */
    private static final Pattern CHARACTER = Pattern.compile("\\X");

    private final String text;

    /** Answers for one text. */
    public Boundaries(String text) {
        this.text = text;
    }

    /** The span grown just enough that it splits no surrogate pair and no combining sequence. */
    public Span whole(Span span) {
        if (span.isEmpty()) {
            return span;
        }
        return new Span(character(span.start()).start(), character(span.end() - 1).end());
    }

    /** The span shrunk past blanks at both ends; empty at its start when it holds nothing else. */
    public Span trimmed(Span span) {
        int start = span.start();
        int end = Math.min(span.end(), text.length());
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return start < end ? new Span(start, end) : new Span(span.start(), span.start());
    }

    /** The end of the character, as readers count, that begins at or holds the offset; at most the end of the text. */
    public int nextCharacter(int offset) {
        return offset >= text.length() ? text.length() : Math.max(offset + 1, character(offset).end());
    }

    /** The start of the character, as readers count, that ends at or holds the offset; at least 0. */
    public int previousCharacter(int offset) {
        return offset <= 0 ? 0 : Math.min(offset - 1, character(offset - 1).start());
    }

    /** The word at the offset; empty where there is none. */
    public Span word(int offset) {
        Span line = paragraph(offset);
        BreakIterator breaks = BreakIterator.getWordInstance(Locale.ROOT);
        Span word = piece(breaks, line, offset);
        boolean holdsLetter = text.substring(word.start(), word.end()).codePoints().anyMatch(Character::isLetterOrDigit);
        return holdsLetter ? word : new Span(offset, offset);
    }

    /** The sentence at the offset without the blanks around it; a paragraph's end always ends a sentence. */
    public Span sentence(int offset) {
        Span line = paragraph(offset);
        return trimmed(piece(BreakIterator.getSentenceInstance(Locale.ROOT), line, offset));
    }

    /** The start of the next word after the offset, or the end of the text. */
    public int nextWord(int offset) {
        int at = offset;
        while (at < text.length() && isWordPart(at)) {
            at++;
        }
        while (at < text.length() && !isWordPart(at)) {
            at++;
        }
        return at;
    }

    /** The end of the word that ends after the offset, with a mark of punctuation that belongs to it, or the end of the text. */
    public int nextWordEnd(int offset) {
        int at = offset;
        while (at < text.length() && !isWordPart(at)) {
            at++;
        }
        while (at < text.length() && isWordPart(at)) {
            at++;
        }
        return pastPunctuation(at);
    }

    /** The end of the last word that ends before the offset, or 0. */
    public int previousWordEnd(int offset) {
        int at = Math.min(offset, text.length());
        while (at > 0 && !isWordPart(at - 1)) {
            at--;
        }
        while (at > 0 && isWordPart(at - 1)) {
            at--;
        }
        while (at > 0 && Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** The start of the last word that starts before the offset, or 0. */
    public int previousWord(int offset) {
        int at = Math.min(offset, text.length());
        while (at > 0 && !isWordPart(at - 1)) {
            at--;
        }
        while (at > 0 && isWordPart(at - 1)) {
            at--;
        }
        return at;
    }

    /** The start of the next word after the offset, with the opening marks that belong to it, or the end of the text. */
    public int nextWordStart(int offset) {
        int at = offset;
        while (at < text.length() && OPENING_MARKS.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return beforeMarks(nextWord(at));
    }

    /** The start of the last word that starts before the offset, with the opening marks that belong to it, or 0. */
    public int previousWordStart(int offset) {
        int start = beforeMarks(offset);
        return start < offset ? start : beforeMarks(previousWord(offset));
    }

    /** The paragraph at the offset: what lies between two line feeds. */
    public Span paragraph(int offset) {
        int at = Math.max(0, Math.min(offset, text.length()));
        int start = text.lastIndexOf('\n', at - 1) + 1;
        int end = text.indexOf('\n', at);
        return new Span(start, end < 0 ? text.length() : end);
    }

    private Span character(int offset) {
        Span line = paragraph(offset);
        Matcher cluster = CHARACTER.matcher(text).region(line.start(), line.end());
        while (cluster.find()) {
            if (cluster.end() > offset) {
                return new Span(Math.min(cluster.start(), offset), cluster.end());
            }
        }
        // A line feed, which stands between two paragraphs.
        return new Span(offset, Math.min(offset + 1, Math.max(offset, text.length())));
    }

    private Span piece(BreakIterator breaks, Span line, int offset) {
        if (line.isEmpty()) {
            return line;
        }
        String content = text.substring(line.start(), line.end());
        breaks.setText(content);
        int at = Math.max(0, Math.min(offset - line.start(), content.length() - 1));
        int end = breaks.following(at);
        int start = breaks.previous();
        return new Span(line.start() + start, line.start() + end);
    }

    private int pastPunctuation(int offset) {
        int at = offset;
        while (at < text.length() && (".,;:?!".indexOf(text.charAt(at)) >= 0 || CLOSING_MARKS.indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        return at;
    }

    private int beforeMarks(int offset) {
        int at = Math.min(offset, text.length());
        while (at > 0 && OPENING_MARKS.indexOf(text.charAt(at - 1)) >= 0) {
            at--;
        }
        return at;
    }

    private boolean isWordPart(int offset) {
        char c = text.charAt(offset);
        if (c == '\'' || c == '’' || c == '-') {
            return offset > 0 && offset + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(offset - 1)) && Character.isLetterOrDigit(text.charAt(offset + 1));
        }
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
