package org.kantlijn.ui.intake;

import org.jspecify.annotations.Nullable;

/**
 * Something about an import that deserves a look.
 *
 * @param weight how much it matters
 * @param words one sentence
 * @param remedy what helps; null where nothing needs to be done
 */
record Doubt(Weight weight, String words, @Nullable Remedy remedy) {

    /** How much it matters. */
    enum Weight { ERROR, WARNING, INFO, GOOD }

    /**
     * What helps against it.
     *
     * @param words the label of the link
     * @param way what the link does
     */
    record Remedy(String words, Runnable way) {
    }
}
