package org.kantlijn.intake.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kantlijn.intake.source.Blanks;

/**
 * The times in a column of a table, in seconds from the start of the recording.
 *
 * <p>Whole numbers that would last more than a day are thousandths of seconds. Where minutes were typed as {@code 75:30} Excel takes them
 * for hours: such a column holds whole minutes only, up to half a day and more. Dates count from the first.
 */
final class TimeColumn {

    private static final double MILLIONTHS = 1e6;
    private static final double DAY = 24 * 60 * 60;

    private final Map<Integer, TimeCell> times = new HashMap<>();
    private final int filled;
    private final double zero;
    private final double unit;
    private final @Nullable String since;

    TimeColumn(int column, String heading, List<Sheet.Row> rows) {
        List<Sheet.Row> told = rows.stream().filter(row -> !Blanks.isBlank(row.cell(column))).toList();
        filled = told.size();
        Map<String, TimeCell> known = new HashMap<>();
        String first = null;
        for (Sheet.Row row : told) {
            TimeCell time = known.computeIfAbsent(row.cell(column), TimeCell::of);
            if (time != null) {
                times.put(row.number(), time);
                first = first == null && time.sort() == TimeCell.Sort.DATE ? Blanks.strip(row.cell(column)) : first;
            }
        }
        since = first;
        zero = first == null ? 0 : Objects.requireNonNull(TimeCell.of(first)).seconds();
        unit = first == null ? unit(heading) : 1;
    }

    private double unit(String heading) {
        double last = times.values().stream().mapToDouble(TimeCell::seconds).max().orElse(0);
        boolean thousandths = Heading.saysThousandths(heading) || last > DAY && areAll(TimeCell.Sort.NUMBER, 1);
        if (thousandths) {
            return 1.0 / 1000;
        }
        return last > DAY / 2 && areAll(TimeCell.Sort.CLOCK, 60) ? 1.0 / 60 : 1;
    }

    private boolean areAll(TimeCell.Sort sort, int multiple) {
        return times.values().stream().allMatch(time -> time.sort() == sort && time.seconds() % multiple == 0);
    }

    /** True when most of what stands there are times. */
    boolean isTimes() {
        return times.size() * 5 > filled * 3;
    }

    /** The date and time from which is counted; null where no dates are told. */
    @Nullable String since() {
        return since;
    }

    /** The time in the row; null where there is none. */
    @Nullable Double seconds(Sheet.Row row) {
        TimeCell time = times.get(row.number());
        if (time == null) {
            return null;
        }
        double seconds = (time.seconds() - (time.sort() == TimeCell.Sort.DATE ? zero : 0)) * unit;
        return Math.max(0, Math.round(seconds * MILLIONTHS) / MILLIONTHS);
    }
}
