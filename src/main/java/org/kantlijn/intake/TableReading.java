package org.kantlijn.intake;

import java.util.List;
import java.util.Map;
import org.kantlijn.intake.ReadingChoice.ColumnUse;

/** What comes of a table when its rows are taken for something. */
interface TableReading {

    /** What each column was taken for, from left to right. */
    List<ColumnUse> uses();

    /** All that is to be read, in order. */
    List<Paragraph> paragraphs();

    /** What the table says of speakers, by their labels. */
    Map<String, Map<String, String>> attributes();
}
