package org.kantlijn.ui.fragments;

import java.awt.FontMetrics;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kantlijn.study.Memo;
import org.kantlijn.study.Study;
import org.kantlijn.ui.kit.Lines;

/**
 * A fragment among the turns around it, with its memos, broken into lines for a width.
 *
 * @param lines from above
 */
record ContextBlock(List<Line> lines) {

    /** How high a line is, in pixels at 100 %. */
    static final int LINE = 21;

    private static final int MOST_OWN = 14;
    private static final int MOST_AROUND = 3;

    /** What a line is part of. */
    enum Part { AROUND, OWN, MEMO }

    /**
     * One line.
     *
     * @param part what it is part of
     * @param name who says or wrote it, on the first line only; empty on the first line of the fragment, where the citation stands
     * @param words what is in it
     * @param from where the fragment begins in the words
     * @param to where it ends in them; the same as from where it is not in this line
     * @param first true on the first line of its part
     */
    record Line(Part part, String name, String words, int from, int to, boolean first) {
    }

    ContextBlock {
        lines = List.copyOf(lines);
    }

    static ContextBlock of(FragmentRow row, int width, FontMetrics serif, FontMetrics sans) {
        FragmentContext context = FragmentContext.of(row.study(), row.coding());
        List<Line> lines = new ArrayList<>();
        addAround(lines, context.before(), serif, width);
        addOwn(lines, context, serif, width);
        addAround(lines, context.after(), serif, width);
        Study study = row.study();
        for (Memo memo : row.memos()) {
            boolean first = true;
            for (String words : Lines.of(memo.text(), sans, width, MOST_AROUND)) {
                lines.add(new Line(Part.MEMO, first ? study.coder(memo.coder()).name() : "", words, 0, 0, first));
                first = false;
            }
        }
        return new ContextBlock(lines);
    }

    int height() {
        return lines.size() * LINE + 10;
    }

    private static void addAround(List<Line> lines, FragmentContext.@Nullable Voice voice, FontMetrics metrics, int width) {
        if (voice != null) {
            boolean first = true;
            for (String words : Lines.of(voice.words(), metrics, width, MOST_AROUND)) {
                lines.add(new Line(Part.AROUND, first ? voice.name() : "", words, 0, 0, first));
                first = false;
            }
        }
    }

    /** Lines are cut at blanks, so that the place of each in the whole is the sum of those above it. */
    private static void addOwn(List<Line> lines, FragmentContext context, FontMetrics metrics, int width) {
        String lead = context.lead().isEmpty() ? "" : context.lead() + " ";
        String tail = context.tail().isEmpty() ? "" : (context.tail().matches("^\\p{Punct}.*") ? "" : " ") + context.tail();
        String whole = lead + context.quote() + tail;
        int begin = lead.length();
        int end = begin + context.quote().length();
        int at = 0;
        for (String words : Lines.of(whole, metrics, width, MOST_OWN)) {
            int from = Math.max(0, Math.min(words.length(), begin - at));
            int to = Math.max(from, Math.min(words.length(), end - at));
            lines.add(new Line(Part.OWN, "", words, from, to, at == 0));
            at += words.length();
            at += at < whole.length() && whole.charAt(at) == ' ' ? 1 : 0;
        }
    }
}
