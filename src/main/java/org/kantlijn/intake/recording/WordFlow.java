package org.kantlijn.intake.recording;

import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kantlijn.intake.script.TimedWords;

/**
 * Puts single words together to cues.
 *
 * <p>A cue ends where another stretch of the recording begins, or, in one long stretch, where a sentence does.
 */
final class WordFlow {

    private static final Pattern PUNCTUATION = Pattern.compile("[.,;:?!…)\\]}%”’]+");
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.?!…][\"”’)\\]]*+", Pattern.DOTALL);

    private final CueList cues;
    private final boolean bySentence;
    private TimedWords words = new TimedWords();
    private @Nullable Object stretch;
    private @Nullable String speaker;
    private String last = "";

    /**
     * @param cues what the words are put into
     * @param bySentence true where nothing but sentences divides the recording
     */
    WordFlow(CueList cues, boolean bySentence) {
        this.cues = cues;
        this.bySentence = bySentence;
    }

    /**
     * Adds a word, or a mark of punctuation.
     *
     * @param in what the stretch of the recording is told by; null where none is told
     * @param by who speaks; null where nobody is named
     */
    void add(String word, @Nullable Double seconds, @Nullable Object in, @Nullable String by) {
        boolean mark = PUNCTUATION.matcher(word).matches();
        boolean sentence = bySentence && SENTENCE_END.matcher(last).matches();
        if (!mark && (sentence || !Objects.equals(in, stretch) || !Objects.equals(by, speaker))) {
            end();
        }
        if (last.isEmpty()) {
            stretch = in;
            speaker = by;
            words.at(seconds);
        } else if (!mark) {
            words.add(" ");
        }
        words.add(word);
        last = word;
    }

    /** Ends the cue. */
    void end() {
        cues.say(speaker, words);
        words = new TimedWords();
        last = "";
    }
}
