package org.kantlijn.study;

import java.time.Instant;

/**
 * Who makes a change, and when.
 *
 * @param coder who
 * @param at when, for people to read; never used for ordering
 */
public record Author(Id<Coder> coder, Instant at) {
}
