package org.kantlijn.study;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kantlijn.text.TurnTable;

/**
 * One focus group or interview as it is coded.
 *
 * @param id its lasting name
 * @param title as people call it, such as {@code F3 Terug aan het werk}
 * @param format what kind of file it came from, such as {@code docx}
 * @param text the SHA-256 of its text
 * @param characters how many UTF-16 units the text has
 * @param turns who says what, in text order
 * @param speakers which participant each speaker label is
 * @param original the stored name of the file it came from; null when that was not kept
 * @param order the how manyth transcript of the study it is, from 1, removed ones counted in
 */
public record Transcript(Id<Transcript> id, String title, String format, String text, int characters, TurnTable turns,
                         Map<String, Id<Participant>> speakers, @Nullable String original, int order) {

    private static final Pattern SHORT_NAME = Pattern.compile("^(\\p{Lu}{1,4}\\d{1,3}\\p{Ll}?)(?=[\\s:_.,–-]|$)");

    private static final int SHORT_TITLE = 8;

    public Transcript {
        speakers = Map.copyOf(speakers);
    }

    /**
     * The short name that citations use: the leading {@code F3} of the title; where there is none the title itself when it is short, and
     * else {@code T} and the number of the transcript.
     */
    public String code() {
        Matcher matcher = SHORT_NAME.matcher(title);
        if (matcher.find()) {
            return matcher.group(1);
        }
        return title.length() <= SHORT_TITLE ? title : "T" + order;
    }

    /** The title without its short name; empty when the title is nothing else. */
    public String name() {
        return title.startsWith(code()) ? title.substring(code().length()).replaceFirst("^[\\s:_.,–-]+", "") : title;
    }

    /** Who is meant by the label; null where nobody was named or the label is not a participant's. */
    public @Nullable Id<Participant> participant(@Nullable String label) {
        return label == null ? null : speakers.get(label);
    }

    /** The same transcript in another place among those of the study. */
    Transcript ordered(int newOrder) {
        return new Transcript(id, title, format, text, characters, turns, speakers, original, newOrder);
    }

    /** The same transcript under another title. */
    public Transcript titled(String newTitle) {
        return new Transcript(id, newTitle, format, text, characters, turns, speakers, original, order);
    }

    /** The same transcript with other speakers. */
    public Transcript spokenBy(Map<String, Id<Participant>> newSpeakers) {
        return new Transcript(id, title, format, text, characters, turns, newSpeakers, original, order);
    }
}
