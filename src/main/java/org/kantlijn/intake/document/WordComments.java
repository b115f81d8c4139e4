package org.kantlijn.intake.document;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kantlijn.intake.script.Comment;
import org.kantlijn.intake.script.Paragraph;
import org.kantlijn.intake.source.Blanks;
import org.kantlijn.intake.source.XmlCursor;

/** The comments of a Word document, and which of them answers which. */
final class WordComments {

    private final WordStyles styles;
    private final List<Comment> comments = new ArrayList<>();
    /** The comments by the ids of their last paragraphs, which is how Word tells who answers whom. */
    private final Map<String, String> byParagraph = new HashMap<>();
    private final Map<String, String> answered = new HashMap<>();

    WordComments(WordStyles styles) {
        this.styles = styles;
    }

    /** Reads the part with the comments. */
    void read(XmlCursor xml) throws IOException {
        while (xml.within(0)) {
            String id = xml.name().equals("comment") ? xml.attribute("id") : null;
            if (id != null) {
                String author = Objects.requireNonNullElse(xml.attribute("author"), "");
                Instant at = instant(xml.attribute("date"));
                WordContent content = new WordContent(xml, styles).read();
                String text = content.paragraphs().stream().map(Paragraph::text).collect(Collectors.joining("\n"));
                comments.add(new Comment(id, Blanks.folded(author), at, Blanks.strip(text), null));
                byParagraph.put(Objects.requireNonNullElse(content.lastId(), ""), id);
            }
        }
    }

    /** Reads the part that tells of the comments what Word before 2013 did not know. */
    void readAnswers(XmlCursor xml) throws IOException {
        while (xml.within(0)) {
            String paragraph = xml.attribute("paraId");
            String parent = xml.attribute("paraIdParent");
            if (paragraph != null && parent != null) {
                answered.put(paragraph, parent);
            }
        }
    }

    /** All comments, each after the one that it answers. */
    List<Comment> all() {
        Map<String, String> parents = new HashMap<>();
        answered.forEach((paragraph, parent) -> parents.put(byParagraph.get(paragraph), byParagraph.get(parent)));
        return comments.stream()
            .map(comment -> new Comment(comment.id(), comment.author(), comment.at(), comment.text(), parents.get(comment.id())))
            .toList();
    }

    /** A time as Office writes it, with the zone or without; null for none and for what is no time. */
    static @Nullable Instant instant(@Nullable String time) {
        if (time == null) {
            return null;
        }
        try {
            return OffsetDateTime.parse(time).toInstant();
        } catch (DateTimeException withoutZone) {
            return withoutZone(time);
        }
    }

    private static @Nullable Instant withoutZone(String time) {
        try {
            return LocalDateTime.parse(time).toInstant(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
