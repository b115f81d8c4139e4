package org.kantlijn.intake.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kantlijn.intake.source.Blanks;
import org.kantlijn.intake.source.IntakeException;
import org.kantlijn.intake.source.Limits;

/** A table as text (CSV), whatever separates its cells; a first line such as {@code sep=;}, which Excel writes, says what does. */
public final class CsvText {

    private static final Pattern NAMED_SEPARATOR = Pattern.compile("\"?sep=([,;\\t])\"?(?:\\n|$)", Pattern.CASE_INSENSITIVE);
    private static final int SAMPLE = 50;

    private final String text;
    private final char separator;
    private final boolean isNamed;
    private final List<List<String>> sample;

    /** Finds out what separates the cells of a text with LF line ends. */
    public CsvText(String content) {
        Matcher named = NAMED_SEPARATOR.matcher(content);
        isNamed = named.lookingAt();
        text = isNamed ? content.substring(named.end()) : content;
        Sample best = isNamed ? Sample.of(text, named.group(1).charAt(0)) : Stream.of('\t', ';', ',')
            .map(mark -> Sample.of(text, mark)).max(Comparator.comparingInt(Sample::fitting).thenComparingInt(Sample::width)).orElseThrow();
        separator = best.separator();
        sample = best.rows();
    }

    /** How the first rows of a table come out with a separator. */
    private record Sample(char separator, List<List<String>> rows) {

        static Sample of(String text, char separator) {
            List<List<String>> rows = new ArrayList<>();
            CsvRows all = new CsvRows("", text, separator);
            try {
                List<String> row = all.next();
                while (row != null && rows.size() < SAMPLE) {
                    if (row.stream().anyMatch(cell -> !Blanks.isBlank(cell))) {
                        rows.add(row);
                    }
                    row = all.next();
                }
            } catch (IntakeException e) {
                // What stands before the fault tells enough; whoever reads the table is told of it.
                return new Sample(separator, rows);
            }
            return new Sample(separator, rows);
        }

        int width() {
            return rows.isEmpty() ? 0 : rows.get(0).size();
        }

        /** How many rows have several cells, and no more than the first. */
        int fitting() {
            return (int) rows.stream().filter(row -> row.size() > 1 && row.size() <= width()).count();
        }
    }

    /** True for tabs, which words do not hold by chance. */
    boolean isTabbed() {
        return separator == '\t';
    }

    /** True when the text itself says what separates its cells. */
    boolean isNamed() {
        return isNamed;
    }

    /** The first rows that hold something. */
    List<List<String>> sample() {
        return sample;
    }

    /** All rows. */
    public Sheet sheet(String file, Limits limits) throws IntakeException {
        SheetBuilder sheet = new SheetBuilder(file, limits);
        CsvRows rows = new CsvRows(file, text, separator);
        int number = 1;
        for (List<String> cells = rows.next(); cells != null && !sheet.isFull(); cells = rows.next()) {
            for (int i = 0; i < cells.size(); i++) {
                sheet.put(i, cells.get(i));
            }
            sheet.endRow(number++);
        }
        return sheet.sheet("");
    }

    /** True when the first lines have as many cells each, and more than one. */
    boolean isTable() {
        List<Integer> widths = sample.stream().map(List::size).toList();
        return widths.size() > 1 && widths.get(0) > 1 && widths.stream().distinct().count() == 1;
    }
}
