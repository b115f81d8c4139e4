package org.kantlijn.intake;

/**
 * A part of a conversation, such as what was said after the break.
 *
 * @param name as people call it
 * @param turn the number of its first turn, from 1
 */
public record PartChoice(String name, int turn) {
}
