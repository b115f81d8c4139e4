package org.kantlijn.intake.speaker;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kantlijn.intake.script.Paragraph;
import org.kantlijn.intake.script.Script;
import org.kantlijn.text.TimeMark;

/**
 * Text with stamps such as {@code #00:01:02-5#}, as f4transkript and MAXQDA put them at the end of a paragraph.
 *
 * <p>A stamp at the end of a paragraph is the time at which the next one begins; elsewhere it is the time of what follows it.
 */
final class ClosingStamps implements Dialect {

    private static final Stamps STAMPS = new Stamps("#(?<clock>\\d{1,2}:\\d{2}:\\d{2})(?:[-.,](?<part>\\d{1,3}))?#");

    @Override
    public boolean fits(List<Paragraph> paragraphs) {
        return paragraphs.stream().anyMatch(paragraph -> STAMPS.areIn(paragraph.text()));
    }

    @Override
    public Script rewritten(Script script) {
        Timing timing = new Timing();
        script.paragraphs().forEach(timing::add);
        timing.close();
        return script.holding(timing.paragraphs);
    }

    /** The paragraphs while their times are found. */
    private static final class Timing {

        private final List<Paragraph> paragraphs = new ArrayList<>();
        private @Nullable Double closing;
        private int last = -1;

        void add(Paragraph paragraph) {
            Paragraph taken = STAMPS.taken(paragraph);
            List<TimeMark> times = new ArrayList<>(taken.times());
            boolean closes = !times.isEmpty() && times.get(times.size() - 1).offset() == taken.text().length();
            TimeMark stamp = closes ? times.remove(times.size() - 1) : null;
            if (!taken.isBlank()) {
                if (closing != null && (times.isEmpty() || times.get(0).offset() > 0)) {
                    times.add(0, new TimeMark(0, closing));
                }
                closing = null;
                last = paragraphs.size();
            }
            closing = stamp == null ? closing : Double.valueOf(stamp.seconds());
            paragraphs.add(taken.timed(List.copyOf(times)));
        }

        /** Nothing follows the last stamp: it is the time at which the words end. */
        void close() {
            if (closing != null && last >= 0) {
                Paragraph words = paragraphs.get(last);
                List<TimeMark> times = new ArrayList<>(words.times());
                times.add(new TimeMark(words.text().length(), closing));
                paragraphs.set(last, words.timed(List.copyOf(times)));
            }
        }
    }
}
