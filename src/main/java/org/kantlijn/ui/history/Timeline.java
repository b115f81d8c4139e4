package org.kantlijn.ui.history;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.kantlijn.change.Step;
import org.kantlijn.study.Coder;
import org.kantlijn.study.Id;

/**
 * The history as it is shown: the last day first, and in each day the last step first. Steps that only take others back are not shown.
 *
 * @param rows headings of days and steps
 * @param days how many steps on each day that has any, the earliest first
 */
record Timeline(List<HistoryRow> rows, List<DayCount> days) {

    static final Timeline EMPTY = new Timeline(List.of(), List.of());

    /**
     * What is to be shown.
     *
     * @param sort which part of the work
     * @param coder whose steps; null for everybody's
     * @param words what the words of a step must hold; empty for all
     */
    record Query(StepSort sort, @Nullable Id<Coder> coder, String words) {

        static final Query ALL = new Query(StepSort.ALL, null, "");
    }

    /**
     * Groups a history.
     *
     * @param history all steps in order
     * @param query which of them
     * @param matches whether a step's words hold those asked for
     * @param zone where the days begin
     */
    static Timeline of(List<Step> history, Query query, Predicate<Step> matches, ZoneId zone) {
        Map<LocalDate, List<Step>> byDay = new LinkedHashMap<>();
        for (Step step : history) {
            boolean wanted = step.undoes() == null && query.sort().holds(step)
                && (query.coder() == null || query.coder().equals(step.coder()));
            if (wanted && (query.words().isEmpty() || matches.test(step))) {
                byDay.computeIfAbsent(step.at().atZone(zone).toLocalDate(), day -> new ArrayList<>()).add(step);
            }
        }
        List<LocalDate> dates = new ArrayList<>(byDay.keySet());
        Collections.sort(dates);
        List<DayCount> days = dates.stream().map(date -> count(date, byDay.get(date))).toList();
        Collections.reverse(dates);
        return new Timeline(rows(dates, byDay), days);
    }

    private static List<HistoryRow> rows(List<LocalDate> dates, Map<LocalDate, List<Step>> byDay) {
        List<HistoryRow> rows = new ArrayList<>();
        for (LocalDate date : dates) {
            List<Step> steps = byDay.get(date);
            rows.add(new HistoryRow.Day(date, steps.size()));
            for (int i = steps.size() - 1; i >= 0; i--) {
                rows.add(new HistoryRow.Taken(date, steps.get(i)));
            }
        }
        return Collections.unmodifiableList(rows);
    }

    private static DayCount count(LocalDate date, List<Step> steps) {
        Map<Id<Coder>, Integer> counts = new HashMap<>();
        steps.forEach(step -> counts.merge(step.coder(), 1, Integer::sum));
        return new DayCount(date, Map.copyOf(counts));
    }

    /** The row of a step; -1 when it is not shown. */
    int rowOf(Id<Step> step) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i) instanceof HistoryRow.Taken taken && taken.step().id().equals(step)) {
                return i;
            }
        }
        return -1;
    }

    /** The row of a day's heading; -1 when nothing of that day is shown. */
    int rowOf(LocalDate date) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i) instanceof HistoryRow.Day day && day.date().equals(date)) {
                return i;
            }
        }
        return -1;
    }
}
