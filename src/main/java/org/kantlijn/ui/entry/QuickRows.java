package org.kantlijn.ui.entry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.swing.AbstractListModel;
import org.kantlijn.study.Code;
import org.kantlijn.study.Id;
import org.kantlijn.ui.kit.LetterMatch;

/** The rows of the quick entry for what is typed, and which codes are ticked. Ticks stay while other letters are typed. */
final class QuickRows extends AbstractListModel<QuickRow> {

    private static final int MOST_ROWS = 40;
    private static final int MOST_ALIKE = 3;

    private final transient Map<Id<Code>, Code> ticked = new LinkedHashMap<>();
    private transient List<QuickRow> rows = List.of();

    /** Shows what fits; a new code is offered last, unless there is one of that name. */
    void show(CodeMatcher matcher, String typed) {
        LetterMatch letters = new LetterMatch(typed);
        List<QuickRow> shown = new ArrayList<>();
        matcher.matches(typed, MOST_ROWS).forEach(found -> shown.add(new QuickRow(found, typed, letters, List.of())));
        if (!letters.isEmpty() && matcher.named(typed).isEmpty()) {
            List<Code> alike = matcher.alike(typed, MOST_ALIKE).stream().map(CodeMatcher.Found::code).toList();
            shown.add(new QuickRow(null, typed.strip(), letters, alike));
        }
        int before = rows.size();
        rows = shown;
        fireContentsChanged(this, 0, Math.max(0, Math.min(before, shown.size()) - 1));
        if (shown.size() > before) {
            fireIntervalAdded(this, before, shown.size() - 1);
        } else if (shown.size() < before) {
            fireIntervalRemoved(this, shown.size(), before - 1);
        }
    }

    @Override
    public int getSize() {
        return rows.size();
    }

    @Override
    public QuickRow getElementAt(int index) {
        return rows.get(index);
    }

    /** Ticks a code, or takes the tick away. */
    void toggle(Code code) {
        if (ticked.remove(code.id()) == null) {
            ticked.put(code.id(), code);
        }
        fireContentsChanged(this, 0, Math.max(0, rows.size() - 1));
    }

    boolean isTicked(Code code) {
        return ticked.containsKey(code.id());
    }

    /** The codes that are ticked, in the order in which they were. */
    List<Code> ticked() {
        return List.copyOf(ticked.values());
    }

    void untickAll() {
        ticked.clear();
    }
}
