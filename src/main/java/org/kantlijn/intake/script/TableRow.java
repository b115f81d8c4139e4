package org.kantlijn.intake.script;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.kantlijn.intake.source.Blanks;

/** A row of a table in a document, of which the last cell may hold what was said, and the cells before it who, and perhaps when. */
public final class TableRow {

    private static final Pattern FIGURES = Pattern.compile("[\\[(]?\\d[\\d:.,]*+[\\])]?");

    private TableRow() {
    }

    /**
     * The paragraphs of the row: the words of each cell behind each other, with tabs between, and below them what more the last of them
     * holds; or, where another cell holds more than one paragraph, all paragraphs below each other.
     */
    public static List<Paragraph> paragraphs(List<List<Paragraph>> row) {
        List<List<Paragraph>> cells = row.stream().map(TableRow::filled).filter(cell -> !cell.isEmpty()).toList();
        List<Paragraph> paragraphs = new ArrayList<>();
        boolean columns = row.size() > 1 && !cells.isEmpty() && cells.get(0).equals(filled(row.get(0)));
        if (cells.size() < 2 && !columns || cells.subList(0, cells.size() - 1).stream().anyMatch(cell -> cell.size() > 1)) {
            cells.forEach(paragraphs::addAll);
            return paragraphs;
        }
        Passage.Writing line = new Passage.Writing();
        cells.forEach(cell -> line.add("\t", Passage.of(cell.get(0))));
        Passage words = line.passage();
        paragraphs.add(Paragraph.led("", isSilent(row, cells) ? Blanks.strip(words.text()) : null).holding(words));
        List<Paragraph> last = cells.get(cells.size() - 1);
        paragraphs.addAll(last.subList(1, last.size()));
        return paragraphs;
    }

    /** True where nothing stands behind who speaks, or behind a time or number before that: the words may be in the row below. */
    private static boolean isSilent(List<List<Paragraph>> row, List<List<Paragraph>> cells) {
        boolean blank = filled(row.get(row.size() - 1)).isEmpty();
        return blank && cells.get(cells.size() - 1).size() == 1
            && cells.subList(0, cells.size() - 1).stream().allMatch(cell -> FIGURES.matcher(cell.get(0).text()).matches());
    }

    private static List<Paragraph> filled(List<Paragraph> cell) {
        return cell.stream().filter(paragraph -> !paragraph.isBlank() || !paragraph.anchors().isEmpty()).toList();
    }
}
