package org.kantlijn.intake.codebook;

import java.util.List;
import org.kantlijn.change.Change;

/**
 * Themes read from a table.
 *
 * @param changes what brings them into the study, as one step
 * @param themes the number of themes in the table
 * @param codes how many times a code is placed under a theme where it was not yet
 */
public record ThemeTable(List<Change> changes, int themes, int codes) {

    public ThemeTable {
        changes = List.copyOf(changes);
    }
}
