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
 */
public record Transcript(Id<Transcript> id, String title, String format, String text, int characters, TurnTable turns,
                         Map<String, Id<Participant>> speakers, @Nullable String original) {

    private static final Pattern SHORT_NAME = Pattern.compile("^(\\p{Lu}{1,4}\\d{1,3}\\p{Ll}?)(?=[\\s:_.,–-]|$)");

    public Transcript {
        speakers = Map.copyOf(speakers);
    }

    /** The short name that citations use: the leading {@code F3} of the title, or the whole title where it has none. */
    public String code() {
        Matcher matcher = SHORT_NAME.matcher(title);
        return matcher.find() ? matcher.group(1) : title;
    }

    /** The title without its short name; empty when the title is nothing else. */
    public String name() {
        String rest = title.substring(code().length()).replaceFirst("^[\\s:_.,–-]+", "");
        return rest;
    }

    /** Who is meant by the label; null where nobody was named or the label is not a participant's. */
    public @Nullable Id<Participant> participant(@Nullable String label) {
        return label == null ? null : speakers.get(label);
    }

    /** The same transcript under another title. */
    public Transcript titled(String newTitle) {
        return new Transcript(id, newTitle, format, text, characters, turns, speakers, original);
    }

    /** The same transcript with other speakers. */
    public Transcript spokenBy(Map<String, Id<Participant>> newSpeakers) {
        return new Transcript(id, title, format, text, characters, turns, newSpeakers, original);
    }
}
