package org.kantlijn.intake.speaker;

/**
 * How often somebody speaks.
 *
 * @param label the speaker's label as it was first spelled
 * @param turns the number of turns
 */
public record SpeakerCount(String label, int turns) {
}
