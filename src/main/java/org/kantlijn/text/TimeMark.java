package org.kantlijn.text;

/**
 * A place in a text of which the time in the recording is known.
 *
 * @param offset where it stands in the text, UTF-16 units
 * @param seconds the time from the start of the recording
 */
public record TimeMark(int offset, double seconds) {

    /** The same time at a place so many units further on, or back where negative. */
    public TimeMark moved(int units) {
        return new TimeMark(offset + units, seconds);
    }
}
