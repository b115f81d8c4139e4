package org.kantlijn.intake.pdf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kantlijn.intake.script.Line;
import org.kantlijn.intake.script.Paragraph;
import org.kantlijn.intake.source.Blanks;

/**
 * Joins lines that a program broke into the paragraph that they were.
 *
 * <p>A hyphen at the end of a line goes only where the file says that it is there for the break, or uses the word elsewhere without it.
 */
final class PdfWrap {

    private static final char SOFT_HYPHEN = '\u00AD';
    private static final String HYPHENS = "-\u2010";
    /** Signs after which a line may break although no space stands there. */
    private static final String OTHER_ENDS = "/\u2013\u2014\u2011";
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:[-\u2010\u2011’'][\\p{L}\\p{M}\\p{N}]+)*");
    private static final Pattern LAST = Pattern.compile("[\\p{L}\\p{M}]+(?=[-\u2010]$)");
    private static final Pattern FIRST = Pattern.compile("^\\p{Ll}[\\p{L}\\p{M}]*");
    /** “in- en uitstroom”: the hyphen stands for a part of the word that follows later. */
    private static final Set<String> JOINING = Set.of("en", "of", "and", "or", "tot", "noch", "en/of", "und", "et");

    private final Set<String> words = new HashSet<>();
    private final PdfComments comments;
    /** On how many lines that are still to come each comment lies, and which have begun. */
    private final Map<String, Integer> left = new HashMap<>();
    private final Set<String> begun = new HashSet<>();

    /** How a line goes on in the next: with its hyphen or without, and what stands between. */
    private record Joint(boolean hyphenGoes, String between) {
    }

    PdfWrap(List<PdfColumns.Column> columns, PdfComments comments) {
        this.comments = comments;
        for (PdfColumns.Column column : columns) {
            for (PdfLine line : column.lines()) {
                comments.on(line).forEach(comment -> left.merge(comment, 1, Integer::sum));
                String text = line.text().toLowerCase(Locale.ROOT);
                Matcher last = LAST.matcher(text);
                int end = last.find() ? last.start() : text.length();
                WORD.matcher(text.substring(0, end)).results().forEach(word -> words.add(word.group()));
            }
        }
    }

    /** True when a line ends within a word that the next line goes on with. */
    static boolean isBrokenWord(PdfLine line, PdfLine next) {
        return LAST.matcher(line.text()).find() && FIRST.matcher(next.text()).find();
    }

    List<Paragraph> paragraphs(List<PdfLine> lines) {
        Line line = new Line();
        for (int i = 0; i < lines.size(); i++) {
            Joint joint = i + 1 < lines.size() ? joint(lines.get(i).text(), lines.get(i + 1).text()) : new Joint(false, "");
            List<String> about = comments.on(lines.get(i));
            about.stream().filter(begun::add).forEach(line::begin);
            (joint.hyphenGoes ? lines.get(i).withoutLast() : lines.get(i)).writeTo(line);
            about.stream().filter(comment -> left.merge(comment, -1, Integer::sum) == 0).forEach(line::end);
            line.append(joint.between, false);
        }
        return line.paragraphs();
    }

    private Joint joint(String line, String next) {
        char end = line.charAt(line.length() - 1);
        boolean afterBlank = line.length() < 2 || Blanks.isBlank(line.charAt(line.length() - 2));
        if (end == SOFT_HYPHEN) {
            return new Joint(true, "");
        }
        if (afterBlank || HYPHENS.indexOf(end) < 0) {
            return new Joint(false, !afterBlank && OTHER_ENDS.indexOf(end) >= 0 ? "" : " ");
        }
        Matcher last = LAST.matcher(line);
        Matcher first = FIRST.matcher(next);
        if (!last.find() || !first.find()) {
            return new Joint(false, "");
        }
        if (JOINING.contains(first.group())) {
            return new Joint(false, " ");
        }
        String before = last.group().toLowerCase(Locale.ROOT);
        boolean oneWord = words.contains(before + first.group()) && !words.contains(before + end + first.group());
        return new Joint(oneWord, "");
    }
}
