package org.kantlijn.ui.history;

import java.time.LocalDate;
import java.util.Map;
import org.kantlijn.study.Coder;
import org.kantlijn.study.Id;

/**
 * How many steps were taken on a day.
 *
 * @param date which day
 * @param byCoder how many by whom; nobody with none
 */
record DayCount(LocalDate date, Map<Id<Coder>, Integer> byCoder) {

    /** By everybody together. */
    int total() {
        return byCoder.values().stream().mapToInt(Integer::intValue).sum();
    }
}
