package org.kantlijn.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kantlijn.text.Turn;
import org.kantlijn.text.TurnTable;

/**
 * One focus group or interview as it is coded.
 *
 * @param id its lasting name
 * @param title as people call it, such as {@code F3 Terug aan het werk}
 * @param format what kind of file it came from, such as {@code docx}
 * @param text the SHA-256 of its text as it is now
 * @param characters how many UTF-16 units the text has
 * @param turns who says what, in text order
 * @param speakers which participant each speaker label is
 * @param original the stored name of the file it came from; null when that was not kept
 * @param order the how manyth transcript of the study it is, from 1, removed ones counted in
 * @param shortName the short name that was given to it; null where it is taken from the title
 * @param session the conversation that it is of
 * @param revisions how its texts were made from each other, the one it has now and those that it had before
 */
public record Transcript(Id<Transcript> id, String title, String format, String text, int characters, TurnTable turns,
                         Map<String, Id<Participant>> speakers, @Nullable String original, int order, @Nullable String shortName,
                         Session session, List<Revision> revisions) {

    private static final Pattern SHORT_NAME = Pattern.compile("^(\\p{Lu}{1,4}\\d{1,3}\\p{Ll}?)(?=[\\s:_.,–-]|$)");

    private static final int SHORT_TITLE = 8;

    public Transcript {
        speakers = Map.copyOf(speakers);
        revisions = List.copyOf(revisions);
    }

    /**
     * The short name that citations use: the one that was given to it, or the leading {@code F3} of the title; where there is none the
     * title itself when it is short, and else {@code T} and the number of the transcript.
     */
    public String code() {
        return shortName == null || shortName.isBlank() ? codeOf(title, order) : shortName;
    }

    /**
     * The short name that a title gives a transcript to which none was given.
     *
     * @param order the how manyth transcript of the study it is, from 1
     */
    public static String codeOf(String title, int order) {
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
        return new Transcript(id, title, format, text, characters, turns, speakers, original, newOrder, shortName, session, revisions);
    }

    /** The same transcript under another title. */
    public Transcript titled(String newTitle) {
        return new Transcript(id, newTitle, format, text, characters, turns, speakers, original, order, shortName, session, revisions);
    }

    /** The same transcript with another short name; null to take it from the title. */
    public Transcript cited(@Nullable String newShortName) {
        return new Transcript(id, title, format, text, characters, turns, speakers, original, order, newShortName, session, revisions);
    }

    /** The same transcript with more, or other, known of the conversation. */
    public Transcript held(Session newSession) {
        return new Transcript(id, title, format, text, characters, turns, speakers, original, order, shortName, newSession, revisions);
    }

    /** The same transcript with other speakers. */
    public Transcript spokenBy(Map<String, Id<Participant>> newSpeakers) {
        return new Transcript(id, title, format, text, characters, turns, newSpeakers, original, order, shortName, session, revisions);
    }

    /** The same transcript with another label at the turn that starts at the offset; as it is where none does. */
    Transcript said(int start, @Nullable String label) {
        int index = turns.indexAt(start);
        if (index < 0 || turns.all().get(index).span().start() != start) {
            return this;
        }
        Turn turn = turns.all().get(index);
        List<Turn> others = new ArrayList<>(turns.all());
        others.set(index, new Turn(turn.kind(), label, turn.span(), turn.seconds()));
        return turned(new TurnTable(others, turns.marks()));
    }

    Transcript turned(TurnTable newTurns) {
        return new Transcript(id, title, format, text, characters, newTurns, speakers, original, order, shortName, session, revisions);
    }

    Transcript from(@Nullable String newOriginal) {
        return new Transcript(id, title, format, text, characters, turns, speakers, newOriginal, order, shortName, session, revisions);
    }

    /** The same transcript with another of its texts. */
    Transcript in(String newText, int newCharacters) {
        return new Transcript(id, title, format, newText, newCharacters, turns, speakers, original, order, shortName, session, revisions);
    }

    Transcript revised(List<Revision> newRevisions) {
        return new Transcript(id, title, format, text, characters, turns, speakers, original, order, shortName, session, newRevisions);
    }

    /** Two are equal when they show the same; the texts it had before are not seen. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Transcript that && that.shown().equals(shown());
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, text, title, order);
    }

    private List<Object> shown() {
        return List.of(id, title, format, text, characters, turns, speakers, Objects.requireNonNullElse(original, List.of()), order,
            Objects.requireNonNullElse(shortName, List.of()), session);
    }
}
