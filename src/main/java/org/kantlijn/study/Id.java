package org.kantlijn.study;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Locale;
import org.kantlijn.text.SourceText;

/**
 * The lasting name of a thing in a study, the same on every machine.
 *
 * @param <T> the kind of thing that is named
 * @param value letters, digits and hyphens; never shown to people
 */
public record Id<T>(String value) implements Comparable<Id<?>> {

    private static final String DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int LENGTH = 16;

    /** Made when the first new id is: that takes its time, and who reads a study needs none. */
    private static final class Chance {

        static final SecureRandom RANDOM = new SecureRandom();
    }

    public Id {
        if (value.isBlank()) {
            throw new IllegalArgumentException("an id has at least one character");
        }
    }

    /** A new id: 80 random bits, so that colleagues who never meet do not pick the same. */
    public static <T> Id<T> random() {
        byte[] bytes = new byte[LENGTH];
        Chance.RANDOM.nextBytes(bytes);
        StringBuilder value = new StringBuilder(LENGTH);
        for (byte b : bytes) {
            value.append(DIGITS.charAt(b & 31));
        }
        return new Id<>(value.toString());
    }

    /** The id of the coder with that name: equal names are one coder, on whatever machine they are typed. */
    public static Id<Coder> ofCoder(String name) {
        String folded = Normalizer.normalize(name.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        String plain = folded.replaceAll("[^\\p{L}\\p{M}\\p{Nd}]+", "-");
        boolean telling = plain.codePoints().anyMatch(Character::isLetterOrDigit);
        return new Id<>("c-" + (telling ? plain : SourceText.sha256(folded).substring(0, LENGTH)));
    }

    @Override
    public int compareTo(Id<?> other) {
        return value.compareTo(other.value);
    }

    // As a record has them by itself, but those are put together by the running program, which costs time at the start and in every map.

    @Override
    public boolean equals(Object other) {
        return other instanceof Id<?> that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
