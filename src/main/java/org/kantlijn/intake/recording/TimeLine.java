package org.kantlijn.intake.recording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The points of time of an annotated recording, in their order; of some only the order is known. */
final class TimeLine {

    private final Map<String, Integer> points = new HashMap<>();
    private final List<@Nullable Double> times = new ArrayList<>();
    private double @Nullable [] places;

    /** Adds a point that comes after those before it. */
    void add(String id, @Nullable Double seconds) {
        points.putIfAbsent(id, times.size());
        times.add(seconds);
        places = null;
    }

    /** When a point is; null where that is not told. */
    @Nullable Double seconds(String id) {
        Integer point = points.get(id);
        return point == null ? null : times.get(point);
    }

    /** A number that grows with time: that of a point without a time lies between those of its neighbours. */
    double place(String id) {
        double[] all = places;
        if (all == null) {
            all = spread();
            places = all;
        }
        Integer point = points.get(id);
        return point == null ? Double.MAX_VALUE : all[point];
    }

    private double[] spread() {
        double[] spread = new double[times.size()];
        int before = -1;
        for (int at = 0; at <= spread.length; at++) {
            Double time = at < spread.length ? times.get(at) : null;
            if (time != null) {
                spread[at] = time;
            }
            if (time != null || at == spread.length) {
                fill(spread, before, at);
                before = at;
            }
        }
        return spread;
    }

    /** Puts the points between two known ones at equal distances; beyond the first and the last they are a second apart. */
    private static void fill(double[] spread, int before, int after) {
        boolean known = after < spread.length;
        double first = before < 0 ? (known ? spread[after] - (after + 1) : 0) : spread[before];
        double last = known ? spread[after] : first + (after - before);
        for (int at = before + 1; at < after; at++) {
            spread[at] = first + (last - first) * (at - before) / (after - before);
        }
    }
}
