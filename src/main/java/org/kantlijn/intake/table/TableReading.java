package org.kantlijn.intake.table;

import java.util.List;
import java.util.Map;
import org.kantlijn.intake.script.Paragraph;
import org.kantlijn.intake.script.ReadingChoice.ColumnUse;

/** What comes of a table when its rows are taken for something. */
interface TableReading {

    /** What each column was taken for, from left to right. */
    List<ColumnUse> uses();

    /** All that is to be read, in order. */
    List<Paragraph> paragraphs();

    /** What the table says of speakers, by their labels. */
    Map<String, Map<String, String>> attributes();
}
