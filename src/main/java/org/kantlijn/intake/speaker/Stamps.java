package org.kantlijn.intake.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kantlijn.intake.script.ClockTime;
import org.kantlijn.intake.script.Paragraph;
import org.kantlijn.intake.script.Passage;
import org.kantlijn.intake.script.Slices;
import org.kantlijn.intake.source.Blanks;
import org.kantlijn.text.Span;
import org.kantlijn.text.TimeMark;

/** Times that stand between the words as stamps of a certain form. */
final class Stamps {

    private final Pattern form;

    /**
     * @param form what a stamp looks like, with its hours, minutes and seconds as the group {@code clock} and, where it has them, the
     *     decimals of its seconds as the group {@code part}
     */
    Stamps(String form) {
        this.form = Pattern.compile(form);
    }

    boolean areIn(String text) {
        return form.matcher(text).find();
    }

    /** The paragraph with its stamps as times, each at the place where the stamp stood. */
    Paragraph taken(Paragraph paragraph) {
        Matcher stamp = form.matcher(paragraph.text());
        List<Span> rest = new ArrayList<>();
        List<Double> times = new ArrayList<>();
        int from = 0;
        while (stamp.find()) {
            rest.add(new Span(from, stamp.start()));
            times.add(seconds(stamp));
            from = stamp.end();
        }
        if (times.isEmpty()) {
            return paragraph;
        }
        rest.add(new Span(from, paragraph.text().length()));
        return withoutStampsInLead(paragraph).holding(joined(paragraph, rest, times).stripped());
    }

    private static Passage joined(Paragraph paragraph, List<Span> rest, List<Double> times) {
        List<Passage> pieces = Slices.of(Passage.of(paragraph), rest);
        Passage.Writing writing = new Passage.Writing();
        for (int i = 0; i < pieces.size(); i++) {
            if (i > 0) {
                boolean within = !writing.isEmpty() && !pieces.get(i).text().isEmpty();
                boolean apart = within && isBlankBeside(paragraph.text(), rest.get(i - 1).end(), rest.get(i).start());
                writing.add("", new Passage(apart ? " " : "", List.of(), List.of()));
                writing.add("", new Passage("", List.of(new TimeMark(0, times.get(i - 1))), List.of()));
            }
            writing.add("", pieces.get(i));
        }
        return writing.passage();
    }

    private static boolean isBlankBeside(String text, int start, int end) {
        boolean before = start > 0 && Blanks.isBlank(text.charAt(start - 1));
        return before || end < text.length() && Blanks.isBlank(text.charAt(end));
    }

    private Paragraph withoutStampsInLead(Paragraph paragraph) {
        String lead = paragraph.lead();
        if (lead == null || !areIn(lead)) {
            return paragraph;
        }
        String rest = Blanks.strip(form.matcher(lead).replaceAll(" "));
        return new Paragraph(paragraph.text(), rest.isEmpty() ? null : rest, paragraph.speaker(), paragraph.times(), paragraph.anchors(),
            paragraph.flags());
    }

    private static double seconds(Matcher stamp) {
        double seconds = Objects.requireNonNull(ClockTime.in(stamp.group("clock")));
        String part = stamp.group("part");
        return part == null ? seconds : seconds + Double.parseDouble("0." + part);
    }
}
