package org.kantlijn.study;

import org.kantlijn.text.OffsetMap;

/**
 * How one text of a transcript was made from another.
 *
 * @param from the SHA-256 of the text as it was
 * @param to the SHA-256 of the text that was made from it
 * @param map where the places of the former are in the latter
 */
public record Revision(String from, String to, OffsetMap map) {
}
