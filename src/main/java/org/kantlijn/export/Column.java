package org.kantlijn.export;

/**
 * A column of a table.
 *
 * @param header what stands above it
 * @param width its width in characters, at most 255
 */
record Column(String header, int width) {
}
