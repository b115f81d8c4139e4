package org.kantlijn.intake.script;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a file leaves to choose, with what was taken.
 *
 * @param tiers the tiers of an annotated recording; empty for other formats
 * @param sheets the names of the sheets of a workbook; empty for other formats
 * @param sheet the sheet that was taken; null for other formats
 * @param layout what a row was taken for; null where the file is no table
 * @param columns the columns of a table; empty for other formats
 */
public record Offer(List<Tier> tiers, List<String> sheets, @Nullable String sheet, ReadingChoice.@Nullable TableLayout layout,
                    List<Column> columns) {

    /** Nothing to choose. */
    public static final Offer NONE = new Offer(List.of(), List.of(), null, null, List.of());

    public Offer {
        tiers = List.copyOf(tiers);
        sheets = List.copyOf(sheets);
        columns = List.copyOf(columns);
    }

    /**
     * A tier of an annotated recording.
     *
     * @param name its name
     * @param speaker who speaks on it; empty where that is not told
     * @param cues how many annotations it holds
     * @param sample the first words on it
     * @param taken whether it was read
     */
    public record Tier(String name, String speaker, int cues, String sample, boolean taken) {
    }

    /**
     * A column of a table.
     *
     * @param heading what stands above it
     * @param use what it was taken for
     * @param filled in how many rows it holds something
     * @param sample something that it holds
     */
    public record Column(String heading, ReadingChoice.ColumnUse use, int filled, String sample) {
    }
}
