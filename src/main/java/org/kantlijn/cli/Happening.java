package org.kantlijn.cli;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kantlijn.change.Step;
import org.kantlijn.workspace.OpenStudy;
import org.kantlijn.workspace.StepWords;

/** One step of a history: a line of the audit trail. */
record Happening(String id, Instant at, String coder, String step, String summary, boolean undone) {

    static List<Happening> all(OpenStudy open, Face face) {
        List<Step> history = open.history();
        StepWords words = new StepWords(face.locale(), open.study());
        return history.stream().map(step -> new Happening(step.id().value(), step.at(), open.study().coder(step.coder()).name(),
            step.name(), summary(step, open, words, face), open.isUndone(step))).toList();
    }

    private static String summary(Step step, OpenStudy open, StepWords words, Face face) {
        @Nullable Step target = open.undoneBy(step);
        if (target == null) {
            return words.tell(step).summary();
        }
        return open.undoneBy(target) == null ? face.words("changes.undone", words.tell(target).summary())
            : face.words("changes.redone", summary(origin(target, open), open, words, face));
    }

    private static Step origin(Step step, OpenStudy open) {
        Step target = open.undoneBy(step);
        return target == null ? step : origin(target, open);
    }
}
