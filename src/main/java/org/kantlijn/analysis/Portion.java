package org.kantlijn.analysis;

/**
 * The part of some work that is done.
 *
 * @param done how much is done
 * @param of how much there is to do
 */
public record Portion(int done, int of) {

    /** Nothing to do, nothing done. */
    public static final Portion NONE = new Portion(0, 0);

    /** The part that is done, 0 to 1; 0 where there is nothing to do yet. */
    public double share() {
        return of == 0 ? 0 : (double) done / of;
    }

    /** How much is left. */
    public int left() {
        return of - done;
    }

    /** This work and the other together. */
    public Portion plus(Portion other) {
        return new Portion(done + other.done, of + other.of);
    }
}
