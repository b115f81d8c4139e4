package org.kantlijn.bench;

import java.util.Arrays;

/** How long each run of the same work took. */
final class Samples {

    private long[] nanos = new long[64];
    private int count;

    /**
     * Work that is measured.
     *
     * @see #run
     */
    interface Work {
        void run() throws Exception;
    }

    /** Runs work some times unmeasured, then some times measured. */
    static Samples of(int warmUps, int runs, Work work) throws Exception {
        for (int i = 0; i < warmUps; i++) {
            work.run();
        }
        Samples samples = new Samples();
        for (int i = 0; i < runs; i++) {
            samples.run(work);
        }
        return samples;
    }

    /** Runs work once, measured. */
    void run(Work work) throws Exception {
        long begun = System.nanoTime();
        work.run();
        add(System.nanoTime() - begun);
    }

    private void add(long taken) {
        nanos = count == nanos.length ? Arrays.copyOf(nanos, count * 2) : nanos;
        nanos[count++] = taken;
    }

    int count() {
        return count;
    }

    /** The time within which that share of the runs, 0 to 1, had ended; in milliseconds. */
    double within(double share) {
        long[] sorted = Arrays.copyOf(nanos, count);
        Arrays.sort(sorted);
        int rank = (int) Math.ceil(share * count);
        return sorted[Math.max(0, Math.min(count, rank) - 1)] / 1e6;
    }
}
