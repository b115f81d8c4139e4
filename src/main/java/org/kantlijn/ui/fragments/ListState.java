package org.kantlijn.ui.fragments;

import java.awt.FontMetrics;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.swing.JComponent;
import org.jspecify.annotations.Nullable;
import org.kantlijn.analysis.Citations;
import org.kantlijn.study.Coding;
import org.kantlijn.study.Id;
import org.kantlijn.ui.kit.Type;
import org.kantlijn.ui.work.CoderMarks;
import org.kantlijn.ui.work.FragmentSource;

/** How the list is shown: which rows are opened up, in which one a memo is written, how wide the columns are. */
final class ListState {

    /** The room for writing a memo under a row, in pixels at 100 %. */
    static final int WRITING = 68;

    private static final String USUAL_CITATION = "F1 P12.34";

    private final JComponent list;
    private final Set<Id<Coding>> opened = new HashSet<>();
    private final Map<Id<Coding>, ContextBlock> blocks = new HashMap<>();
    private @Nullable Id<Coding> writing;
    private @Nullable Found found;
    private @Nullable Citations citations;
    private @Nullable CoderMarks marks;
    private @Nullable Columns columns;
    private String longest = USUAL_CITATION;

    /** @param list whose width and typefaces count */
    ListState(JComponent list) {
        this.list = list;
    }

    /** Shows what was found; citations come later. */
    void show(Found next) {
        Found before = found;
        found = next;
        marks = before != null && before.study() == next.study() && marks != null ? marks : CoderMarks.of(next.study());
        citations = before != null && before.study() == next.study() ? citations : null;
        longest = before != null && before.query().equals(next.query()) ? longest : USUAL_CITATION;
        fit();
    }

    /** Shows how the fragments are cited. */
    void show(Citations now, Found of) {
        citations = now;
        longest = of.codings().stream().map(now::citation).reduce(USUAL_CITATION, (one, other) -> other.length() > one.length()
            ? other : one);
        fit();
    }

    /** Measures again, for another width or other words. */
    void fit() {
        columns = null;
        blocks.clear();
    }

    Columns columns() {
        Columns known = columns;
        if (known == null || known.width() != list.getWidth()) {
            Found shown = found;
            boolean coders = shown != null && shown.study().coders().size() > 1;
            known = Columns.of(list.getWidth(), metrics(true).stringWidth(longest), coders);
            columns = known;
            blocks.clear();
        }
        return known;
    }

    private FontMetrics metrics(boolean sans) {
        return list.getFontMetrics(sans ? Type.sans(12) : Type.serif(14));
    }

    /** True when rows can be of different codes, so that each has to say which. */
    boolean showsOwnCode() {
        Found shown = found;
        return shown != null && !(shown.query().source() instanceof FragmentSource.OfCode code
            && !(code.below() && hasBelow(shown, code)));
    }

    private static boolean hasBelow(Found shown, FragmentSource.OfCode code) {
        return !shown.study().children(code.code()).isEmpty();
    }

    CoderMarks marks() {
        CoderMarks known = marks;
        if (known == null) {
            throw new IllegalStateException("nothing is shown yet");
        }
        return known;
    }

    /** How a row is cited; empty while that is worked out. */
    String citation(FragmentRow row) {
        Citations known = citations;
        return known == null ? "" : known.citation(row.coding());
    }

    boolean isOpened(FragmentRow row) {
        return opened.contains(row.id());
    }

    /** Opens a row up, or closes it. */
    void open(FragmentRow row, boolean open) {
        if (open) {
            opened.add(row.id());
        } else {
            opened.remove(row.id());
        }
    }

    /** True when all rows are of the same height. */
    boolean isEven() {
        return opened.isEmpty() && writing == null;
    }

    /** Makes room for a memo under a row; null for none. */
    void write(@Nullable FragmentRow row) {
        writing = row == null ? null : row.id();
    }

    @Nullable ContextBlock block(FragmentRow row) {
        if (!isOpened(row)) {
            return null;
        }
        Columns fitting = columns();
        return blocks.computeIfAbsent(row.id(), id -> ContextBlock.of(row, fitting.quoteEnd() - fitting.quote(), metrics(false),
            metrics(true)));
    }

    int height(FragmentRow row) {
        ContextBlock block = block(row);
        return (block == null ? FragmentCell.ROW : block.height()) + (row.id().equals(writing) ? WRITING : 0);
    }
}
