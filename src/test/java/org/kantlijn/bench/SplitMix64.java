package org.kantlijn.bench;

/** Steele, Lea and Flood's SplitMix64: the same numbers in every language, so that figures of different programs can be compared. */
final class SplitMix64 {

    private long state;

    SplitMix64(long seed) {
        this.state = seed;
    }

    private long next() {
        state += 0x9E3779B97F4A7C15L;
        long z = state;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** A number from 0 up to but not including the bound. */
    int below(int bound) {
        return (int) ((next() >>> 33) % bound);
    }
}
