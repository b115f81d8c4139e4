package org.kantlijn.intake;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvException;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A table as text (CSV), whatever separates its cells; a first line such as {@code sep=;}, which Excel writes, says what does. */
final class CsvText {

    private static final Pattern NAMED_SEPARATOR = Pattern.compile("\"?sep=([,;\\t])\"?(?:\\n|$)", Pattern.CASE_INSENSITIVE);
    private static final int SAMPLE = 10;

    private final String text;
    private final char separator;

    CsvText(String content) {
        Matcher named = NAMED_SEPARATOR.matcher(content);
        boolean found = named.lookingAt();
        text = found ? content.substring(named.end()) : content;
        separator = found ? named.group(1).charAt(0) : mostUsed(text);
    }

    /** The one of comma, semicolon and tab that the header holds most of. */
    private static char mostUsed(String text) {
        String header = text.lines().findFirst().orElse("");
        return Stream.of(',', ';', '\t').max(Comparator.comparingLong(mark -> header.chars().filter(c -> c == mark).count())).orElse(',');
    }

    /** All lines of cells. */
    List<List<String>> lines(String file) throws IntakeException {
        int faulty = faultyRow();
        if (faulty > 0) {
            throw new IntakeException(Problem.BAD_QUOTING, file, faulty);
        }
        List<List<String>> lines = new ArrayList<>();
        try {
            read(lines, Integer.MAX_VALUE);
            return lines;
        } catch (IOException | CsvException e) {
            throw new IntakeException(e, Problem.BAD_QUOTING, file, lines.size() + 1);
        }
    }

    /** True when the first lines have as many cells each, and more than one. */
    boolean isTable() {
        List<List<String>> lines = new ArrayList<>();
        try {
            read(lines, SAMPLE);
        } catch (IOException | CsvException e) {
            return false;
        }
        List<Integer> widths = lines.stream().filter(line -> line.size() > 1 || !line.get(0).isBlank()).map(List::size).toList();
        return widths.size() > 1 && widths.get(0) > 1 && widths.stream().distinct().count() == 1;
    }

    private void read(List<List<String>> lines, int most) throws IOException, CsvException {
        try (CSVReader reader = new CSVReaderBuilder(new StringReader(text))
            .withCSVParser(new RFC4180ParserBuilder().withSeparator(separator).build()).build()) {
            String[] cells = reader.readNext();
            while (cells != null) {
                lines.add(List.of(cells));
                cells = lines.size() < most ? reader.readNext() : null;
            }
        }
    }

    /** The first row, counted from 1, with a quotation mark that is never closed or closes before the cell ends; 0 where there is none. */
    private int faultyRow() {
        int row = 1;
        boolean begins = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (begins && c == '"') {
                i = closingMark(i + 1);
                if (i < 0 || !endsCell(i + 1)) {
                    return row;
                }
            }
            begins = c == separator || c == '\n';
            row += c == '\n' ? 1 : 0;
        }
        return 0;
    }

    /** Where the mark that closes a quoted cell stands, past doubled ones; -1 where none does. */
    private int closingMark(int from) {
        int at = text.indexOf('"', from);
        while (at >= 0 && text.startsWith("\"\"", at)) {
            at = text.indexOf('"', at + 2);
        }
        return at;
    }

    private boolean endsCell(int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at == text.length() || text.charAt(at) == separator || text.charAt(at) == '\n';
    }
}
