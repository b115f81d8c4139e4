package org.kantlijn.ui.history;

import java.util.Locale;
import org.kantlijn.change.Step;

/** What part of the work a step belongs to. */
enum StepSort {
    ALL, CODEBOOK, THEMES, CODING,
    /** No steps, but what was removed by them and is not there now. */
    GONE;

    /** The key of its label. */
    String key() {
        return "sort." + name().toLowerCase(Locale.ROOT);
    }

    /** True when the step belongs to it. */
    boolean holds(Step step) {
        return this == ALL || this == of(step.name());
    }

    private static StepSort of(String step) {
        if (step.equals("code.apply") || step.equals("code.invivo") || step.startsWith("coding")) {
            return CODING;
        }
        if (step.startsWith("code.") || step.startsWith("codebook.")) {
            return CODEBOOK;
        }
        return step.startsWith("theme") ? THEMES : ALL;
    }
}
