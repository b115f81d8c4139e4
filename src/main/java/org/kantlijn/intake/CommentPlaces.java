package org.kantlijn.intake;

import java.util.Map;
import java.util.Optional;
import org.kantlijn.intake.script.Comment;
import org.kantlijn.text.Boundaries;
import org.kantlijn.text.OffsetMap;
import org.kantlijn.text.Span;

/** Finds the passages of comments in another version of the text that they stand beside. */
final class CommentPlaces {

    private final Map<String, Span> passages;
    private final String text;
    private final OffsetMap map;
    private final Boundaries boundaries;

    /**
     * @param passages the passages by the ids of the comments, in the text of the document
     * @param text the text of the transcript
     * @param map where the places of the former are in the latter
     */
    CommentPlaces(Map<String, Span> passages, String text, OffsetMap map) {
        this.passages = passages;
        this.text = text;
        this.map = map;
        this.boundaries = new Boundaries(text);
    }

    /** The passage of a comment, for one at a point the sentence there; empty where most of its words are not in the text. */
    Optional<Span> passage(Comment comment) {
        Span passage = passages.get(comment.id());
        if (passage == null) {
            return Optional.empty();
        }
        Span place = passage.isEmpty() ? boundaries.sentence(map.map(passage.start())) : mapped(passage);
        Span trimmed = boundaries.whole(boundaries.trimmed(place));
        return trimmed.isEmpty() ? Optional.empty() : Optional.of(trimmed);
    }

    private Span mapped(Span passage) {
        int replaced = map.edits().stream().mapToInt(edit -> edit.replaced().intersection(passage).length()).sum();
        return replaced * 2 > passage.length() ? new Span(0, 0) : map.words(passage);
    }

    String words(Span passage) {
        return text.substring(passage.start(), passage.end());
    }
}
