package org.kantlijn.ui.work;

import org.jspecify.annotations.Nullable;
import org.kantlijn.ui.kit.Value;

/** What there is to tell: a quiet line for what was done, a strip for what went wrong. */
public final class Notices {

    private final Value<@Nullable Notice> quiet = new Value<>(null);
    private final Value<@Nullable Notice> strip = new Value<>(null);

    /** How much it matters. */
    public enum Weight {
        /** What colleagues did: told when there is nothing else to tell. */
        NEWS,
        /** What was done here. */
        QUIET,
        /** Something to know. */
        WARNING,
        /** Something that went wrong. */
        ERROR
    }

    /**
     * Something to tell.
     *
     * @param weight how much it matters
     * @param text one or two sentences
     * @param remedy the label of the button for the way out; null for none
     * @param way what the button does
     */
    public record Notice(Weight weight, String text, @Nullable String remedy, Runnable way) {

        /** A notice without a button. */
        public static Notice of(Weight weight, String text) {
            return new Notice(weight, text, null, () -> { });
        }
    }

    /** The quiet line at the bottom; goes by itself. */
    public Value<@Nullable Notice> quiet() {
        return quiet;
    }

    /** The strip at the top; stays until it is closed or the cause is gone. */
    public Value<@Nullable Notice> strip() {
        return strip;
    }
}
