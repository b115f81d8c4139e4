package org.kantlijn.bench;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.Locale;

/** Prints what was measured: a head that says on what, and a line for each kind of work. Times are in milliseconds. */
final class Figures {

    private static final int HUNDRED = 100;

    private final PrintStream out;

    Figures(PrintStream out) {
        this.out = out;
    }

    void head() {
        Runtime machine = Runtime.getRuntime();
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        print("%s %s (%s), %s %s, %d cores, load %.1f, heap up to %d MB%n", System.getProperty("java.vm.name"), Runtime.version(),
            System.getProperty("java.vendor"), System.getProperty("os.name"), System.getProperty("os.arch"),
            machine.availableProcessors(), load, machine.maxMemory() >> 20);
    }

    void title(String title) {
        print("%n%-66s %9s %9s %9s %9s %6s  %s%n", title, "p50", "p99", "max", "p50 cpu", "runs", "aim");
    }

    /** Work that was measured, against the median that is aimed at. */
    void line(String work, Samples samples, double aim) {
        String p99 = samples.count() < HUNDRED ? "" : number(samples.within(0.99));
        line(work, samples, p99, verdict(samples.within(0.5), aim));
    }

    /** Work that was measured, against what is aimed at for the median and for all but one in a hundred. */
    void line(String work, Samples samples, double aim, double aimInHundred) {
        double p99 = samples.within(0.99);
        line(work, samples, number(p99), verdict(samples.within(0.5), aim) + ", p99 " + verdict(p99, aimInHundred));
    }

    private void line(String work, Samples samples, String p99, String verdict) {
        print("  %-64s %9s %9s %9s %9s %6d  %s%n", work, number(samples.within(0.5)), p99, number(samples.within(1)),
            number(samples.processorMedian()), samples.count(), verdict);
    }

    /** Something that was measured once. */
    void once(String what, double figure, String unit, double aim) {
        print("  %-64s %9s %-36s  %s%n", what, number(figure), unit, verdict(figure, aim));
    }

    /** A remark, such as what another program printed. */
    void remark(String remark) {
        print("  %s%n", remark);
    }

    private static String verdict(double figure, double aim) {
        return Double.isInfinite(aim) ? "" : "<= " + number(aim) + (figure <= aim ? "" : " MISSED");
    }

    private static String number(double figure) {
        return String.format(Locale.ROOT, figure < 10 ? "%.3f" : figure < 1000 ? "%.1f" : "%.0f", figure);
    }

    private void print(String format, Object... arguments) {
        out.printf(Locale.ROOT, format, arguments);
        out.flush();
    }
}
