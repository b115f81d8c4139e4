package org.kantlijn.intake.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kantlijn.intake.script.ClockTime;
import org.kantlijn.intake.script.Paragraph;
import org.kantlijn.intake.script.TableRow;
import org.kantlijn.intake.source.Blanks;

/** The lines of a text in Markdown, and what each of them is. */
final class MarkdownLines {

    private static final Pattern HEADING = Pattern.compile(" {0,3}#{1,6}[ \\t]++(?<words>\\S.*?)(?:[ \\t]++#++)?[ \\t]*");
    private static final Pattern UNDERLINE = Pattern.compile(" {0,3}={3,}\\s*");
    private static final Pattern RULE = Pattern.compile(" {0,3}(?:(?:-[ \\t]*+){3,}|(?:\\*[ \\t]*+){3,}|(?:_[ \\t]*+){3,})");
    private static final Pattern FENCE = Pattern.compile(" {0,3}(?:```|~~~).*");
    private static final Pattern BELOW_HEADER = Pattern.compile("\\s*+(?:\\|\\s*+)?:?-+:?\\s*+(?:\\|\\s*+:?-+:?\\s*+)*\\|?\\s*+");
    private static final Pattern CELL = Pattern.compile("(?:\\\\.|[^|])*+");
    private static final Pattern LEAD = Pattern.compile("(?<before>\\s*+(?:[-*+]\\s++)?(?:[\\[(]?" + ClockTime.EXPRESSION
        + "[\\])]?\\s*+)?)(?<mark>\\*\\*|__)(?<lead>[^*_\\s](?:[^*_]*[^*_\\s])?)\\k<mark>(?<after>.*)");

    private final List<String> lines;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private boolean inTable;
    private boolean inFence;

    MarkdownLines(String text) {
        lines = List.of(text.split("\n", -1));
        int first = readFrontMatter();
        for (int i = first; i < lines.size(); i++) {
            read(lines.get(i), i + 1 < lines.size() ? lines.get(i + 1) : "");
        }
    }

    List<Paragraph> paragraphs() {
        return paragraphs;
    }

    /** True for a line such as {@code ## Deel 2}. */
    static boolean isHeading(String line) {
        return HEADING.matcher(line).matches();
    }

    /** What programs write above the text about the text, between lines of three dashes; returns where the text begins. */
    private int readFrontMatter() {
        int end = lines.get(0).equals("---") ? lines.subList(1, lines.size()).indexOf("---") + 2 : 0;
        if (end < 2 || lines.subList(0, end).stream().anyMatch(Blanks::isBlank)) {
            return 0;
        }
        lines.subList(1, end - 1).forEach(line -> paragraphs.add(Paragraph.plain(line).flagged(Paragraph.Flag.NOTE)));
        return end;
    }

    private void read(String line, String next) {
        if (FENCE.matcher(line).matches()) {
            inFence = !inFence;
        } else if (inFence) {
            paragraphs.add(Paragraph.plain(line));
        } else if (isRow(line, next)) {
            row(line);
        } else if (!isUnderline(line)) {
            paragraphs.add(paragraph(line, next));
        }
    }

    /** True for the line below a heading that is underlined: it was read with the heading. */
    private boolean isUnderline(String line) {
        boolean belowHeading = !paragraphs.isEmpty() && paragraphs.get(paragraphs.size() - 1).is(Paragraph.Flag.HEADING);
        return belowHeading && UNDERLINE.matcher(line).matches();
    }

    private static Paragraph paragraph(String line, String next) {
        Matcher heading = HEADING.matcher(line);
        if (heading.matches()) {
            return Paragraph.plain(heading.group("words")).flagged(Paragraph.Flag.HEADING);
        }
        if (!Blanks.isBlank(line) && UNDERLINE.matcher(next).matches()) {
            return Paragraph.plain(line).flagged(Paragraph.Flag.HEADING);
        }
        if (RULE.matcher(line).matches()) {
            return Paragraph.plain(line).flagged(Paragraph.Flag.NOTE);
        }
        Matcher lead = LEAD.matcher(line);
        if (!lead.matches()) {
            return Paragraph.plain(line);
        }
        String text = lead.group("before") + lead.group("lead") + lead.group("after");
        return Blanks.isBlank(lead.group("before")) ? Paragraph.led(text, lead.group("lead")) : Paragraph.plain(text);
    }

    /** A table begins with a line above dashes and goes on as long as lines hold a bar. */
    private boolean isRow(String line, String next) {
        boolean bar = line.indexOf('|') >= 0;
        inTable = bar && (inTable || next.indexOf('|') >= 0 && BELOW_HEADER.matcher(next).matches());
        return inTable;
    }

    private void row(String line) {
        if (BELOW_HEADER.matcher(line).matches()) {
            return;
        }
        String inner = Blanks.strip(line).replaceFirst("^\\|", "").replaceFirst("(?<!\\\\)\\|$", "");
        Stream<String> cells = CELL.matcher(inner).results().map(cell -> cell.group()).filter(cell -> !cell.isEmpty());
        paragraphs.addAll(TableRow.paragraphs(cells.map(cell -> List.of(cell(Blanks.strip(cell)))).toList()));
    }

    private static Paragraph cell(String words) {
        Matcher lead = LEAD.matcher(words);
        return Paragraph.plain(lead.matches() ? lead.group("before") + lead.group("lead") + lead.group("after") : words);
    }
}
