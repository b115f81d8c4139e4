package org.kantlijn.intake.speaker;

import org.jspecify.annotations.Nullable;
import org.kantlijn.intake.script.Passage;
import org.kantlijn.intake.script.SpeakerWords;
import org.kantlijn.text.Turn;

/** A turn that the next paragraph, cue or row may go on with. */
final class TurnDraft {

    /** A line of a cue is at most so long; what is longer is a paragraph of its own. */
    private static final int LONG = 160;
    /** From this length on a paragraph made of cues ends at the end of a sentence. */
    private static final int FULL = 300;
    private static final String SENTENCE_ENDS = ".?!…\"”’)]";

    private final @Nullable String label;
    private final @Nullable String speaker;
    private final boolean timed;
    private final boolean rows;
    private final Passage.Writing words = new Passage.Writing();
    private int paragraph;
    private boolean whole;
    private int joined;

    /**
     * @param label the label of who speaks as the file has it first; null where nobody is named
     * @param speaker what the label becomes
     * @param first the words after the label, which may be none
     */
    TurnDraft(@Nullable String label, @Nullable String speaker, Passage first) {
        this.label = label;
        this.speaker = speaker;
        this.timed = first.begins() != null;
        this.rows = !timed && (label == null || !SpeakerWords.isOfProgram(SpeakerWords.key(label)));
        words.add("", first);
    }

    @Nullable String speaker() {
        return speaker;
    }

    /** True when it began with a time. */
    boolean isTimed() {
        return timed;
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** Adds a paragraph without a label. */
    void goOn(Passage passage) {
        add(passage, true);
        joined++;
    }

    /** Adds a cue, a piece of a sentence that is put behind the others until a paragraph is long enough, or a row. */
    void addCue(Passage cue) {
        add(cue, rows || cue.text().length() > LONG || cue.text().indexOf('\n') >= 0);
    }

    private void add(Passage passage, boolean ofItsOwn) {
        boolean begins = ofItsOwn || isFull();
        words.add(begins ? "\n" : " ", passage);
        paragraph = begins ? words.length() - passage.text().length() : paragraph;
        whole = ofItsOwn;
    }

    /** True when a paragraph may end here. */
    boolean isFull() {
        int length = words.length();
        return whole || length - paragraph > FULL && SENTENCE_ENDS.indexOf(words.last()) >= 0;
    }

    Entry entry() {
        Passage body = words.passage();
        return new Entry(Turn.Kind.SPEECH, label, speaker, body, joined);
    }
}
