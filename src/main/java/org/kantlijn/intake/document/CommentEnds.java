package org.kantlijn.intake.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.kantlijn.intake.script.Paragraph;

/** Ends the comments that have no passage: they begin in the text and the file does not say where they end. */
final class CommentEnds {

    private CommentEnds() {
    }

    /** The same paragraphs, in which each comment that begins ends: that of no passage where it begins. */
    static List<Paragraph> ended(List<Paragraph> paragraphs) {
        Set<String> ended = paragraphs.stream().flatMap(paragraph -> paragraph.anchors().stream())
            .filter(anchor -> !anchor.begins()).map(Paragraph.Anchor::comment).collect(Collectors.toCollection(HashSet::new));
        return paragraphs.stream().map(paragraph -> ended(paragraph, ended)).toList();
    }

    private static Paragraph ended(Paragraph paragraph, Set<String> ended) {
        if (paragraph.anchors().isEmpty()) {
            return paragraph;
        }
        List<Paragraph.Anchor> anchors = new ArrayList<>();
        for (Paragraph.Anchor anchor : paragraph.anchors()) {
            anchors.add(anchor);
            if (anchor.begins() && ended.add(anchor.comment())) {
                anchors.add(new Paragraph.Anchor(anchor.offset(), anchor.comment(), false));
            }
        }
        return paragraph.anchored(anchors);
    }
}
