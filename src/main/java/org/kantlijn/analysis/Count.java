package org.kantlijn.analysis;

/**
 * How often something occurs.
 *
 * @param own for the code itself
 * @param rolledUp for the code and all codes below it
 * @param of how many there are in all
 */
public record Count(int own, int rolledUp, int of) {

    /** The part of all that is the code's own, 0 to 1; 0 where there is nothing. */
    public double ownShare() {
        return of == 0 ? 0 : (double) own / of;
    }

    /** The part of all that falls to the code and those below it, 0 to 1; 0 where there is nothing. */
    public double rolledUpShare() {
        return of == 0 ? 0 : (double) rolledUp / of;
    }
}
