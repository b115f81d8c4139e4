package org.kantlijn.ui.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kantlijn.wording.Wording;

/** Says in a few plain sentences what was understood of a file. */
final class FileWords {

    private final Wording wording;

    FileWords(Wording wording) {
        this.wording = wording;
    }

    /** The format, how speakers were found, times, and what there is to count. */
    String of(Seen seen) {
        Figures figures = seen.figures();
        String sign = wording.text("sign." + seen.draft().sign().name().toLowerCase(Locale.ROOT));
        List<String> counts = new ArrayList<>();
        counts.add(wording.text("count.turns", figures.turns()));
        counts.add(wording.text("count.words", figures.words()));
        if (figures.minutes() > 0) {
            counts.add(wording.text("count.minutes", figures.minutes()));
        }
        return wording.text("understood", format(seen.draft().format()), sign, times(figures), String.join(", ", counts));
    }

    private String times(Figures figures) {
        return figures.timed() == 0 ? wording.text("times.none")
            : figures.timed() == figures.turns() ? wording.text("times.all") : wording.text("times.some", figures.timed());
    }

    String format(String format) {
        String key = "format." + format;
        return wording.has(key) ? wording.text(key) : wording.text("format.other", format);
    }
}
