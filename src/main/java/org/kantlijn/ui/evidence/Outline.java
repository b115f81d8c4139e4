package org.kantlijn.ui.evidence;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kantlijn.study.Id;
import org.kantlijn.study.Study;
import org.kantlijn.study.Theme;

/** The themes as a list shows them: each followed by its sub-themes. */
public final class Outline {

    private Outline() {
    }

    /**
     * A row.
     *
     * @param theme which
     * @param depth how deep it is nested, 0 for a main theme
     */
    public record Row(Theme theme, int depth) {
    }

    /** All themes of a study. */
    public static List<Row> of(Study study) {
        List<Row> rows = new ArrayList<>();
        add(rows, study, null, 0);
        return rows;
    }

    private static void add(List<Row> rows, Study study, @Nullable Id<Theme> parent, int depth) {
        for (Theme theme : study.subthemes(parent)) {
            rows.add(new Row(theme, depth));
            add(rows, study, theme.id(), depth + 1);
        }
    }
}
