package org.kantlijn.intake.pdf;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kantlijn.intake.script.ClockTime;
import org.kantlijn.intake.source.Blanks;

/** What paragraphs of a PDF begin with again and again, before a colon or in bold: labels of speakers. */
final class PdfLabels {

    private static final String TIME = "(?:[\\[(]?" + ClockTime.EXPRESSION + "[\\])]?\\s*+)?";
    private static final Pattern LABEL = Pattern.compile(TIME + "(?<label>\\p{Lu}[^:\\t.!?]{0,39}?)\\s*+" + TIME + ":(?:\\s.*)?");

    private final Map<String, Integer> counts = new HashMap<>();

    void note(PdfLine line) {
        label(line).ifPresent(label -> counts.merge(label, 1, Integer::sum));
    }

    /** True when the line begins with a label that begins paragraphs elsewhere. */
    boolean begin(PdfLine line) {
        return label(line).filter(label -> counts.getOrDefault(label, 0) > 1).isPresent();
    }

    private static Optional<String> label(PdfLine line) {
        Matcher label = LABEL.matcher(line.text());
        if (label.matches()) {
            return Optional.of(label.group("label").toLowerCase(Locale.ROOT));
        }
        PdfLine.Piece first = line.pieces().get(0);
        String bold = Blanks.strip(first.text().substring(0, first.bold()));
        return bold.isEmpty() ? Optional.empty() : Optional.of(bold.toLowerCase(Locale.ROOT));
    }
}
