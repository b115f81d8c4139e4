package org.kantlijn.analysis;

/**
 * How far work has come.
 *
 * @param done how much is done
 * @param of how much there is to do
 */
public record Progress(int done, int of) {

    /** Nothing to do, nothing done. */
    public static final Progress NONE = new Progress(0, 0);

    /** The part that is done, 0 to 1; 0 where there is nothing to do yet. */
    public double share() {
        return of == 0 ? 0 : (double) done / of;
    }

    /** How much is left. */
    public int left() {
        return of - done;
    }

    /** This work and the other together. */
    public Progress plus(Progress other) {
        return new Progress(done + other.done, of + other.of);
    }
}
