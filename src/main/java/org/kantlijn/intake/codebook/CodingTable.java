package org.kantlijn.intake.codebook;

import java.util.List;
import org.kantlijn.change.Change;

/**
 * Codings read from a table.
 *
 * @param changes what brings them into the study, as one step
 * @param applied the number of codings among the changes
 * @param skipped the rows that were left out
 */
public record CodingTable(List<Change> changes, int applied, List<Skipped> skipped) {

    public CodingTable {
        changes = List.copyOf(changes);
        skipped = List.copyOf(skipped);
    }
}
