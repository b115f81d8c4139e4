package org.kantlijn.ui.history;

import java.time.LocalDate;
import org.kantlijn.change.Step;

/** A row of the history: a day, or a step of that day. */
sealed interface HistoryRow {

    /** The day it belongs to. */
    LocalDate date();

    /**
     * The heading of a day.
     *
     * @param date which day
     * @param steps how many steps are listed under it
     */
    record Day(LocalDate date, int steps) implements HistoryRow {
    }

    /**
     * A step. Its words are made when it comes into sight.
     *
     * @param date the day on which it was taken
     * @param step the step
     */
    record Taken(LocalDate date, Step step) implements HistoryRow {

        /** Lists look for what is typed in this; a long history is searched with the field for it instead. */
        @Override
        public String toString() {
            return "";
        }
    }
}
