package org.kantlijn.intake.script;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kantlijn.intake.source.Blanks;
import org.kantlijn.text.TimeMark;

/** What is said, with the times that are known in it, while it is gathered. */
public final class TimedWords {

    private final Passage.Writing writing = new Passage.Writing();
    private int timed = -1;

    /** Goes on with words. */
    public TimedWords add(String words) {
        writing.add("", new Passage(words, List.of(), List.of()));
        return this;
    }

    /** Marks what is added next with a time, if there is one; of two times at one place the first is kept. */
    public TimedWords at(@Nullable Double seconds) {
        if (seconds != null && timed < writing.length()) {
            timed = writing.length();
            writing.add("", new Passage("", List.of(new TimeMark(0, seconds)), List.of()));
        }
        return this;
    }

    /** True when no words were added. */
    public boolean isBlank() {
        return Blanks.isBlank(writing.passage().text());
    }

    /** True when what is added next is a word of its own. */
    public boolean endsWithBlank() {
        return writing.isEmpty() || Blanks.isBlank(writing.last());
    }

    /** The words without blanks around them as one paragraph. */
    public Paragraph paragraph(@Nullable String speaker) {
        return Paragraph.cue("", speaker, null).holding(writing.passage().stripped());
    }
}
