package org.kantlijn.intake.speaker;

/**
 * Words that would tell who somebody is, and what is kept instead of them.
 *
 * @param words as they stand in the file; capitals count, and only whole words are meant
 * @param instead what is kept; may be empty
 */
public record Pseudonym(String words, String instead) {
}
