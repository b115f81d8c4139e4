package org.kantlijn.study;

import java.util.Locale;

/**
 * Somebody who codes, comments or supervises.
 *
 * @param id who it is on every machine, made from the name
 * @param name as people write it
 */
public record Coder(Id<Coder> id, String name) {

    /** The letter that stands for the coder in the margin. */
    public String initial() {
        return name.isBlank() ? "?" : name.strip().substring(0, name.strip().offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT);
    }
}
