package org.kantlijn.intake.document;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kantlijn.intake.script.Comment;
import org.kantlijn.intake.script.Line;
import org.kantlijn.intake.source.Blanks;

/** The comments of a rich text: who wrote each and where it belongs is told before its words. */
final class RichTextComments {

    private final List<Comment> comments = new ArrayList<>();
    private final Set<String> begun = new HashSet<>();
    private String author = "";
    private String number = "";
    private @Nullable Instant at;

    List<Comment> all() {
        return comments;
    }

    /** Takes in what a group tells of a comment, whose place is at the end of the line. */
    void read(String word, String told, Line line) {
        switch (word) {
            case "atrfstart" -> {
                if (begun.add(told)) {
                    line.begin(told);
                }
            }
            case "atrfend" -> line.end(told);
            case "atnauthor" -> author = Blanks.folded(told);
            case "atndate" -> at = instant(told);
            default -> number = told;
        }
    }

    /** Takes in the words of a comment; one that belongs to no passage belongs to its place. */
    void end(String words, Line line) {
        String id = number.isEmpty() ? "comment " + comments.size() : number;
        if (begun.add(id)) {
            line.begin(id);
        }
        comments.add(new Comment(id, author, at, Blanks.strip(words), null));
        author = "";
        number = "";
        at = null;
    }

    /** The parts of a time are packed into one number, minutes lowest. */
    private static @Nullable Instant instant(String packed) {
        if (!packed.matches("-?\\d{1,10}")) {
            return null;
        }
        int bits = (int) Long.parseLong(packed);
        try {
            return LocalDateTime.of(1900 + (bits >> 20 & 0x1FF), bits >> 16 & 0xF, bits >> 11 & 0x1F, bits >> 6 & 0x1F, bits & 0x3F)
                .toInstant(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
