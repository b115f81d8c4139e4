package org.kantlijn.intake.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kantlijn.intake.script.Line;
import org.kantlijn.intake.script.Paragraph;

/**
 * Where the comments of a Word document begin and end while its paragraphs are read.
 *
 * <p>Comments may begin and end between paragraphs. One that has no passage only has a mark in the text: it begins and ends there.
 */
final class WordMargin {

    private final Set<String> begun = new HashSet<>();
    private final Set<String> ended = new HashSet<>();
    private final List<String> beginning = new ArrayList<>();
    private final List<String> ending = new ArrayList<>();

    /** A paragraph begins: what began just before it begins here. */
    void enter(Line line) {
        beginning.forEach(line::begin);
        ending.forEach(line::end);
        beginning.clear();
        ending.clear();
    }

    void begin(@Nullable String comment, Line line) {
        if (comment != null && begun.add(comment)) {
            line.begin(comment);
        }
    }

    void end(@Nullable String comment, Line line) {
        if (comment != null && begun.contains(comment) && ended.add(comment)) {
            line.end(comment);
        }
    }

    /** Meets the mark of a comment. */
    void refer(@Nullable String comment, Line line) {
        begin(comment, line);
        end(comment, line);
    }

    /** A comment begins between two paragraphs. */
    void beginNext(@Nullable String comment) {
        if (comment != null && begun.add(comment)) {
            beginning.add(comment);
        }
    }

    /** A comment ends between two paragraphs. */
    void endLast(@Nullable String comment, List<Paragraph> paragraphs) {
        if (comment == null || !begun.contains(comment) || !ended.add(comment)) {
            return;
        }
        if (paragraphs.isEmpty() || beginning.contains(comment)) {
            ending.add(comment);
            return;
        }
        Paragraph last = paragraphs.remove(paragraphs.size() - 1);
        List<Paragraph.Anchor> anchors = new ArrayList<>(last.anchors());
        anchors.add(new Paragraph.Anchor(last.text().length(), comment, false));
        paragraphs.add(last.anchored(anchors));
    }
}
