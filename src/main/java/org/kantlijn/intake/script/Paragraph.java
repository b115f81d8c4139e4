package org.kantlijn.intake.script;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kantlijn.intake.source.Blanks;
import org.kantlijn.text.TimeMark;

/**
 * One paragraph, cue or row of a transcript as every format yields it.
 *
 * @param text its words, with LF where a line breaks inside it
 * @param lead the words in bold that it begins with, which may be a speaker's label; null where there are none
 * @param speaker who says it where the format itself tells, by a voice, a tier or a column; null where it does not
 * @param times the times that are known in it, their offsets counted from the start of {@code text}; that of a cue stands at 0
 * @param anchors where comments begin and end in it, in text order
 * @param flags what its format says of it
 */
public record Paragraph(String text, @Nullable String lead, @Nullable String speaker, List<TimeMark> times, List<Anchor> anchors,
                        Set<Flag> flags) {

    /** What a format can say of a paragraph. */
    public enum Flag {
        HEADING, NOTE
    }

    /**
     * Where a comment begins or ends.
     *
     * @param offset the place in the text of the paragraph
     * @param comment the id of the comment
     * @param begins true for its beginning, false for its end
     */
    public record Anchor(int offset, String comment, boolean begins) {

        /** The same end of the comment at another place. */
        public Anchor at(int newOffset) {
            return new Anchor(newOffset, comment, begins);
        }
    }

    /** A paragraph of words and nothing else. */
    public static Paragraph plain(String text) {
        return led(text, null);
    }

    /** A paragraph that may begin with words in bold. */
    public static Paragraph led(String text, @Nullable String lead) {
        return new Paragraph(text, lead, null, List.of(), List.of(), Set.of());
    }

    /**
     * What is said from a time on.
     *
     * @param seconds from the start of the recording; null where that is not told
     */
    public static Paragraph cue(String text, @Nullable String speaker, @Nullable Double seconds) {
        List<TimeMark> times = seconds == null ? List.of() : List.of(new TimeMark(0, seconds));
        return new Paragraph(text, null, speaker, times, List.of(), Set.of());
    }

    /** True when its format says this of it. */
    public boolean is(Flag flag) {
        return flags.contains(flag);
    }

    /** True when it holds no words. */
    public boolean isBlank() {
        return Blanks.isBlank(text);
    }

    /** The same with one flag. */
    public Paragraph flagged(Flag flag) {
        return new Paragraph(text, lead, speaker, times, anchors, Set.of(flag));
    }

    /** The same but for its words, and what lies in them. */
    public Paragraph holding(Passage passage) {
        return new Paragraph(passage.text(), lead, speaker, passage.times(), passage.anchors(), flags);
    }

    /** The same with other times. */
    public Paragraph timed(List<TimeMark> newTimes) {
        return new Paragraph(text, lead, speaker, newTimes, anchors, flags);
    }

    /** The same with other ends of comments. */
    public Paragraph anchored(List<Anchor> newAnchors) {
        return new Paragraph(text, lead, speaker, times, newAnchors, flags);
    }
}
