package org.kantlijn.ui.history;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kantlijn.change.Step;
import org.kantlijn.study.Id;
import org.kantlijn.study.Study;
import org.kantlijn.ui.kit.FoldedText;
import org.kantlijn.workspace.StepWords;

/** A history at one moment with all that is needed to tell of it. Made in the background, where long histories take their time. */
final class Past {

    private final Study study;
    private final List<Step> history;
    private final Undoings undoings;
    private final StepWords words;
    private final StepWords searchWords;
    private final Map<Id<Step>, String> searched = new HashMap<>();

    /** @param history all steps in order, and the study that they led to */
    Past(Study study, List<Step> history, Locale locale) {
        this.study = study;
        this.history = history;
        this.undoings = new Undoings(history);
        this.words = new StepWords(locale, study);
        this.searchWords = new StepWords(locale, study);
    }

    Study study() {
        return study;
    }

    List<Step> history() {
        return history;
    }

    Undoings undoings() {
        return undoings;
    }

    /** The words for what is shown; for the event thread once this was handed over. */
    StepWords words() {
        return words;
    }

    /** True when what is told of the step holds the words, whatever their case and accents; for the background thread. */
    boolean tells(Step step, String folded) {
        return searched.computeIfAbsent(step.id(), id -> FoldedText.of(searchWords.tell(step).summary())).contains(folded);
    }

    /** True when this is the history that led to that study. */
    boolean leadsTo(Study now, int steps) {
        return study == now && history.size() == steps;
    }
}
