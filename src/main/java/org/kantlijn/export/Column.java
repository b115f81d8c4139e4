package org.kantlijn.export;

import org.kantlijn.wording.Wording;

/**
 * A column of a table.
 *
 * @param header what stands above it
 * @param width its width in characters, at most 255
 */
record Column(String header, int width) {

    /** The column that the messages have a header for under that key. */
    static Column of(Wording messages, String key, int width) {
        return new Column(messages.text("column." + key), width);
    }
}
