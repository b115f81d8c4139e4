package org.kantlijn.change;

import java.util.ArrayList;
import java.util.List;
import org.kantlijn.study.Code;
import org.kantlijn.study.Id;
import org.kantlijn.study.Study;
import org.kantlijn.study.Theme;

/** Puts the codes of a theme back as they were before one of them was placed or taken out. */
final class ThemeRow {

    private ThemeRow() {
    }

    static List<Change> restored(Study before, Id<Theme> id, Id<Code> code) {
        List<Id<Code>> row = before.themeEver(id).map(Theme::codes).orElse(List.of());
        List<Id<Code>> shown = before.theme(id).map(Theme::codes).orElse(List.of());
        if (row.equals(shown)) {
            int old = row.indexOf(code);
            return List.of(old < 0 ? new CodeTakenOut(id, code) : new CodePlaced(id, code, old));
        }
        // Merged or removed codes stand between those in sight, where no position in sight can name their places: all are lined up anew.
        List<Change> changes = new ArrayList<>();
        changes.add(new CodeTakenOut(id, code));
        row.forEach(each -> changes.add(new CodePlaced(id, each, row.size())));
        return changes;
    }
}
