package org.kantlijn.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;

/** How long each run of the same work took, by the clock and in time that the processor gave its thread. */
final class Samples {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private long[] nanos = new long[64];
    private long[] processor = new long[64];
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
        long processorBegun = THREADS.getCurrentThreadCpuTime();
        work.run();
        add(System.nanoTime() - begun, THREADS.getCurrentThreadCpuTime() - processorBegun);
    }

    private void add(long taken, long given) {
        if (count == nanos.length) {
            nanos = Arrays.copyOf(nanos, count * 2);
            processor = Arrays.copyOf(processor, count * 2);
        }
        nanos[count] = taken;
        processor[count++] = given;
    }

    int count() {
        return count;
    }

    /** The time within which that share of the runs, 0 to 1, had ended; in milliseconds. */
    double within(double share) {
        return ranked(nanos, share);
    }

    /** The median of the processor time of the thread, which other programs on the machine disturb less; in milliseconds. */
    double processorMedian() {
        return ranked(processor, 0.5);
    }

    private double ranked(long[] times, double share) {
        long[] sorted = Arrays.copyOf(times, count);
        Arrays.sort(sorted);
        int rank = (int) Math.ceil(share * count);
        return sorted[Math.max(0, Math.min(count, rank) - 1)] / 1e6;
    }
}
