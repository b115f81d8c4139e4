package org.kantlijn.intake.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kantlijn.intake.script.Offer;
import org.kantlijn.intake.script.ReadingChoice;
import org.kantlijn.intake.source.Blanks;
import org.kantlijn.intake.source.Entities;

/**
 * A column of a table, and what can be told of it without knowing what it is for.
 *
 * @param index its place, counted from 0
 * @param heading what stands above it, or its letter where nothing does; no two columns have the same
 * @param filled in how many rows it holds something
 * @param distinct how many different things it holds
 * @param parts how many different things it holds when lists, as of boxes that were ticked, are taken apart
 * @param longest the length of the longest thing it holds, in UTF-16 units
 * @param words how many words it holds in all
 * @param figures how many cells hold a number, a date or a time and no words
 * @param sample the first thing it holds
 */
public record TableColumn(int index, String heading, int filled, int distinct, int parts, int longest, int words, int figures,
                          String sample) {

    /** The most UTF-16 units of a speaker's label. */
    static final int LONGEST_LABEL = 40;

    private static final int LONGEST_SAMPLE = 120;
    private static final int LONGEST_LIST = 500;
    private static final int LONG_ANSWER = 60;
    private static final int WORDS_OF_A_SENTENCE = 4;
    private static final int WORDS_OF_A_CHOICE = 15;
    private static final int ENOUGH = 6;
    private static final int MOST_PARTS = 30;

    private static final Pattern FIGURE = Pattern.compile("[\\p{Nd}\\s.,:;/%€$£+#T–—()\\[\\]-]*+Z?");
    private static final Pattern LIST = Pattern.compile("\\s*[;,|\\n]\\s*");

    static TableColumn of(int index, String heading, List<Sheet.Row> rows) {
        Map<String, Integer> cells = new LinkedHashMap<>();
        rows.stream().map(row -> Blanks.strip(row.cell(index))).filter(cell -> !cell.isEmpty())
            .forEach(cell -> cells.merge(cell, 1, Integer::sum));
        int filled = 0;
        int longest = 0;
        int words = 0;
        int figures = 0;
        for (Map.Entry<String, Integer> cell : cells.entrySet()) {
            boolean isFigure = FIGURE.matcher(cell.getKey()).matches();
            filled += cell.getValue();
            longest = Math.max(longest, cell.getKey().length());
            figures += isFigure ? cell.getValue() : 0;
            words += isFigure ? 0 : words(cell.getKey()) * cell.getValue();
        }
        Set<String> distinct = cells.keySet();
        return new TableColumn(index, heading, filled, distinct.size(), parts(distinct), longest, words, figures, sample(distinct));
    }

    private static String sample(Collection<String> cells) {
        String sample = cells.isEmpty() ? "" : Blanks.folded(cells.iterator().next());
        return sample.length() > LONGEST_SAMPLE ? sample.substring(0, LONGEST_SAMPLE - 1) + "…" : sample;
    }

    private static int parts(Collection<String> cells) {
        Set<String> parts = new HashSet<>();
        cells.stream().filter(cell -> cell.length() <= LONGEST_LIST).flatMap(cell -> Stream.of(LIST.split(cell))).forEach(parts::add);
        return parts.size();
    }

    private static int words(String cell) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < cell.length(); i++) {
            boolean isPart = !Blanks.isBlank(cell.charAt(i));
            words += isPart && !inside ? 1 : 0;
            inside = isPart;
        }
        return words;
    }

    /** True for a column that holds nothing. */
    public boolean isEmpty() {
        return filled == 0;
    }

    /** True for numbers, dates and times only. */
    boolean isFigures() {
        return figures == filled;
    }

    /** True when the same stands in several rows and nothing else in any. */
    boolean isConstant() {
        return distinct == 1 && filled > 1;
    }

    /** True when no two rows hold the same. */
    boolean isUnique() {
        return distinct == filled;
    }

    /** True when few short things recur, as labels of speakers do. */
    boolean isLabels() {
        return filled > 2 && distinct * 3 <= filled * 2 && longest <= LONGEST_LABEL && words <= filled * WORDS_OF_A_SENTENCE;
    }

    /** True for answers in somebody's own words, and not numbers or what was chosen from a list. */
    boolean isOpen() {
        if (isFigures() || isChosen()) {
            return false;
        }
        return longest >= LONG_ANSWER || words >= filled * WORDS_OF_A_SENTENCE
            || Heading.REMARK.isMeantBy(heading) || Heading.asksForWords(heading);
    }

    private boolean isChosen() {
        boolean recurs = distinct * 2 <= filled || parts * 3 <= filled && parts <= MOST_PARTS;
        return filled >= ENOUGH && recurs && words <= filled * WORDS_OF_A_CHOICE;
    }

    /** What a row says in this column, without the blanks around it. */
    String words(Sheet.Row row) {
        return Blanks.strip(Entities.decoded(row.cell(index)));
    }

    /** As it is offered to people. */
    Offer.Column offered(ReadingChoice.ColumnUse use) {
        return new Offer.Column(heading, use, filled, sample);
    }

    /** The columns under those headings and of those rows. */
    static List<TableColumn> all(List<String> headings, List<Sheet.Row> rows) {
        List<TableColumn> columns = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            columns.add(of(i, headings.get(i), rows));
        }
        return columns;
    }
}
