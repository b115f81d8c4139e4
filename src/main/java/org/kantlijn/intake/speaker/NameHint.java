package org.kantlijn.intake.speaker;

/**
 * Words in a file that may be somebody's name.
 *
 * @param words as they stand there
 * @param times how often
 * @param instead what they could be replaced with: the label of who bears the name, or what typists write for one
 */
public record NameHint(String words, int times, String instead) {

    /** The replacement that is suggested. */
    public Pseudonym pseudonym() {
        return new Pseudonym(words, instead);
    }
}
