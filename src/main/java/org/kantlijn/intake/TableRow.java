package org.kantlijn.intake;

import java.util.ArrayList;
import java.util.List;

/** A row of a table in a document, of which the last cell may hold what was said, and the cells before it who, and perhaps when. */
final class TableRow {

    private TableRow() {
    }

    /**
     * The paragraphs of the row: the first words of its last cell behind those of the other cells, with tabs between; or, where another
     * cell holds more than one paragraph, all paragraphs below each other.
     */
    static List<Paragraph> paragraphs(List<List<Paragraph>> row) {
        List<List<Paragraph>> cells = row.stream().map(TableRow::filled).filter(cell -> !cell.isEmpty()).toList();
        List<Paragraph> paragraphs = new ArrayList<>();
        boolean last = !row.isEmpty() && !filled(row.get(row.size() - 1)).isEmpty();
        if (cells.size() < 2 || !last || cells.subList(0, cells.size() - 1).stream().anyMatch(cell -> cell.size() > 1)) {
            cells.forEach(paragraphs::addAll);
            return paragraphs;
        }
        Passage.Writing line = new Passage.Writing();
        cells.forEach(cell -> line.add("\t", Passage.of(cell.get(0))));
        paragraphs.add(Paragraph.plain("").holding(line.passage()));
        List<Paragraph> words = cells.get(cells.size() - 1);
        paragraphs.addAll(words.subList(1, words.size()));
        return paragraphs;
    }

    private static List<Paragraph> filled(List<Paragraph> cell) {
        return cell.stream().filter(paragraph -> !paragraph.isBlank() || !paragraph.anchors().isEmpty()).toList();
    }
}
