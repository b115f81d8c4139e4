package org.kantlijn.workspace;

import java.util.List;
import java.util.Locale;
import org.kantlijn.change.Change;
import org.kantlijn.change.CodeAdded;
import org.kantlijn.change.CodeApplied;
import org.kantlijn.change.CodesMerged;
import org.kantlijn.change.CodingRecoded;
import org.kantlijn.change.Step;
import org.kantlijn.change.ThemeAdded;
import org.kantlijn.change.TranscriptAdded;
import org.kantlijn.change.TranscriptReplaced;
import org.kantlijn.study.Study;
import org.kantlijn.wording.Wording;

/** Says in people's words what a step did and where, in the names that things have now. */
public final class StepWords {

    /** What a step of several kinds of change is told by, before any other. */
    private static final List<Class<? extends Change>> TELLING = List.of(TranscriptAdded.class, TranscriptReplaced.class,
        CodesMerged.class, CodeApplied.class, ThemeAdded.class, CodeAdded.class);
    /** Where fragments get a code that is new, they are what is meant. */
    private static final String RECODING = "coding.recode";
    private static final List<Class<? extends Change>> TELLING_OF_RECODING = List.of(CodingRecoded.class);

    private final Wording wording;
    private final ChangeWords words;

    /**
     * @param locale the language
     * @param study where names are looked up, of what is gone too
     */
    public StepWords(Locale locale, Study study) {
        this.wording = Wording.of(StepWords.class, locale);
        this.words = new ChangeWords(wording, study);
    }

    /**
     * What a step did.
     *
     * @param what in words, such as {@code Code ‘stigma’ applied}
     * @param where in words, such as {@code F1 P2, turn 12}; empty where it has no place
     */
    public record Told(String what, String where) {

        /** Both in one line. */
        public String summary() {
            return where.isEmpty() ? what : what + " · " + where;
        }
    }

    /** What the step did, in words. */
    public Told tell(Step step) {
        if (step.changes().isEmpty()) {
            return new Told(wording.text("step.unknown"), "");
        }
        Change telling = telling(step);
        long alike = step.changes().stream().filter(change -> change.getClass() == telling.getClass()).count();
        ChangeWords.Facts facts = words.facts(telling);
        String key = "step." + step.name();
        if (!wording.has(key)) {
            key = "step.other";
        }
        long transcripts = step.changes().stream().filter(CodeApplied.class::isInstance).map(CodeApplied.class::cast)
            .map(CodeApplied::transcript).distinct().count();
        String where = transcripts > 1 ? wording.text("told.transcripts", transcripts) : facts.where();
        return new Told(wording.text(key, facts.name(), facts.other(), alike), where);
    }

    /** The change that says what the user meant: what else is in the step only goes with it. */
    private static Change telling(Step step) {
        List<Class<? extends Change>> telling = step.name().equals(RECODING) ? TELLING_OF_RECODING : TELLING;
        return telling.stream().flatMap(kind -> step.changes().stream().filter(kind::isInstance).limit(1)).findFirst()
            .orElse(step.changes().get(0));
    }
}
