package org.kantlijn.intake.script;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What people choose about the reading of a file where its format leaves a choice; what is left open is found out.
 *
 * @param encoding how the characters of a text file are written; null to find out
 * @param password what opens a protected document; null for none
 * @param tiers the names of the tiers to read; empty for those that hold speech
 * @param sheet the name of the sheet of a workbook; null for the first that holds a table
 * @param layout what a row of a table is; null to find out
 * @param columns what columns are used for, by their headings; those left out are as found
 */
public record ReadingChoice(@Nullable Charset encoding, @Nullable String password, List<String> tiers, @Nullable String sheet,
                            @Nullable TableLayout layout, Map<String, ColumnUse> columns) {

    /** Everything found out. */
    public static final ReadingChoice OPEN = new ReadingChoice(null, null, List.of(), null, null, Map.of());

    /** What a row of a table is. */
    public enum TableLayout {
        /** Something said by somebody. */
        CONVERSATION,
        /** What one respondent answered. */
        SURVEY
    }

    /** What the cells of a column are. */
    public enum ColumnUse {
        SPEAKER, TIME, TEXT, RESPONDENT, ATTRIBUTE, NOTE, LEFT_OUT
    }

    public ReadingChoice {
        tiers = List.copyOf(tiers);
        columns = Map.copyOf(columns);
    }

    /** The same with another encoding. */
    public ReadingChoice encoded(@Nullable Charset newEncoding) {
        return new ReadingChoice(newEncoding, password, tiers, sheet, layout, columns);
    }

    /** The same with a password. */
    public ReadingChoice opened(@Nullable String newPassword) {
        return new ReadingChoice(encoding, newPassword, tiers, sheet, layout, columns);
    }

    /** The same with other tiers. */
    public ReadingChoice tiered(List<String> newTiers) {
        return new ReadingChoice(encoding, password, newTiers, sheet, layout, columns);
    }

    /** The same with another sheet, whose columns are found out anew. */
    public ReadingChoice onSheet(@Nullable String newSheet) {
        return new ReadingChoice(encoding, password, tiers, newSheet, null, Map.of());
    }

    /** The same with another layout and use of columns. */
    public ReadingChoice laidOut(@Nullable TableLayout newLayout, Map<String, ColumnUse> newColumns) {
        return new ReadingChoice(encoding, password, tiers, sheet, newLayout, newColumns);
    }

    /** What of these choices fits another file. */
    public ReadingChoice fitting(Offer offer) {
        List<String> offered = offer.tiers().stream().map(Offer.Tier::name).filter(tiers::contains).toList();
        String offeredSheet = sheet != null && offer.sheets().contains(sheet) ? sheet : null;
        List<String> headings = offer.columns().stream().map(Offer.Column::heading).toList();
        Map<String, ColumnUse> uses = new HashMap<>(columns);
        uses.keySet().retainAll(headings);
        return new ReadingChoice(encoding, password, offered, offeredSheet, headings.isEmpty() ? null : layout, uses);
    }
}
