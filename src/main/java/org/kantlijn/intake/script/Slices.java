package org.kantlijn.intake.script;

import java.util.ArrayList;
import java.util.List;
import org.kantlijn.text.Span;

/** Cuts a passage: each time and each end of a comment comes into exactly one of the pieces. */
public final class Slices {

    private Slices() {
    }

    /**
     * The passages at the spans, without the blanks around their words.
     *
     * @param spans at least one, in text order; what lies between them goes, and what points there moves to the nearest piece that it may
     *     concern
     */
    public static List<Passage> of(Passage whole, List<Span> spans) {
        List<Passage> slices = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            int piece = i;
            Passage mine = new Passage(whole.text(),
                whole.times().stream().filter(mark -> following(spans, mark.offset()) == piece).toList(),
                whole.anchors().stream().filter(anchor -> place(spans, anchor) == piece).toList());
            slices.add(mine.within(spans.get(i).start(), spans.get(i).end()));
        }
        return slices;
    }

    private static int place(List<Span> spans, Paragraph.Anchor anchor) {
        return anchor.begins() ? following(spans, anchor.offset()) : preceding(spans, anchor.offset());
    }

    /** The first piece with words after the offset; the last piece where there is none. */
    private static int following(List<Span> spans, int offset) {
        for (int i = 0; i < spans.size(); i++) {
            if (spans.get(i).end() > offset) {
                return i;
            }
        }
        return spans.size() - 1;
    }

    /** The last piece with words before the offset; the first piece where there is none. */
    private static int preceding(List<Span> spans, int offset) {
        for (int i = spans.size() - 1; i > 0; i--) {
            if (spans.get(i).start() < offset) {
                return i;
            }
        }
        return 0;
    }
}
