package org.kantlijn.settings;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What one user prefers on one machine.
 *
 * @param version the version of this record; a later program reads every earlier one
 * @param language {@code nl} or {@code en}
 * @param dark true for the dark look
 * @param coder the name under which the user codes
 * @param textSize the size of the transcript's type in pixels at 100 %, 13 to 24
 * @param sizes widths and heights of panels and the window, in pixels at 100 %, by name
 * @param recent studies opened before, the last first
 * @param highContrast true for one colour of text, wide lines and no tints
 * @param keys the keys that the user changed: by action the key, empty for none
 * @param lately what was last done or gone to from the palette, the last first, as the palette names it
 * @param reading how transcripts are read, and where each was last
 */
public record Preferences(int version, String language, boolean dark, String coder, int textSize, Map<String, Integer> sizes,
                          List<Recent> recent, boolean highContrast, Map<String, String> keys, List<String> lately,
                          Reading reading) {

    private static final int VERSION = 1;
    private static final int MOST_RECENT = 12;
    private static final int MOST_LATELY = 40;
    private static final int SMALLEST_TEXT = 13;
    private static final int LARGEST_TEXT = 24;

    /**
     * A study opened before.
     *
     * @param path where it was
     * @param title what it was called
     * @param at when it was last open
     * @param steps how far each of the six steps was, 0 to 1
     */
    public record Recent(String path, String title, Instant at, List<Double> steps) {
    }

    /** Takes what a file holds; what is missing there is as for a new user. */
    public Preferences {
        language = "en".equals(language) ? "en" : "nl";
        coder = coder == null || coder.isBlank() ? System.getProperty("user.name", "codeur") : coder;
        textSize = textSize == 0 ? 16 : Math.max(SMALLEST_TEXT, Math.min(LARGEST_TEXT, textSize));
        sizes = sizes == null ? Map.of() : Map.copyOf(sizes);
        recent = recent == null ? List.of() : List.copyOf(recent);
        keys = keys == null ? Map.of() : Map.copyOf(keys);
        lately = lately == null ? List.of() : List.copyOf(lately);
        reading = reading == null ? Reading.USUAL : reading;
        version = VERSION;
    }

    /** The preferences of a new user: Dutch unless the machine speaks English. */
    public static Preferences fresh() {
        String language = Locale.getDefault().getLanguage().equals("nl") ? "nl" : "en";
        return new Preferences(VERSION, language, false, "", 0, Map.of(), List.of(), false, Map.of(), List.of(), Reading.USUAL);
    }

    /** The language as a locale. */
    public Locale locale() {
        return Locale.forLanguageTag(language);
    }

    /** The same in another language. */
    public Preferences speaking(String newLanguage) {
        return new Preferences(version, newLanguage, dark, coder, textSize, sizes, recent, highContrast, keys, lately, reading);
    }

    /** The same, light or dark. */
    public Preferences dark(boolean newDark) {
        return new Preferences(version, language, newDark, coder, textSize, sizes, recent, highContrast, keys, lately, reading);
    }

    /** The same for another coder. */
    public Preferences codedBy(String newCoder) {
        return new Preferences(version, language, dark, newCoder, textSize, sizes, recent, highContrast, keys, lately, reading);
    }

    /** The same with larger or smaller type. */
    public Preferences withTextSize(int newSize) {
        return new Preferences(version, language, dark, coder, Math.max(SMALLEST_TEXT, newSize), sizes, recent, highContrast, keys, lately,
            reading);
    }

    /** The same with one size remembered. */
    public Preferences sized(String name, int size) {
        Map<String, Integer> more = new HashMap<>(sizes);
        more.put(name, size);
        return new Preferences(version, language, dark, coder, textSize, more, recent, highContrast, keys, lately, reading);
    }

    /** The same with a study put first among those opened before. */
    public Preferences opened(Recent study) {
        List<Recent> more = new ArrayList<>(List.of(study));
        recent.stream().filter(r -> !r.path().equals(study.path())).limit(MOST_RECENT - 1L).forEach(more::add);
        return new Preferences(version, language, dark, coder, textSize, sizes, more, highContrast, keys, lately, reading);
    }

    /** The same without a study in the list of those opened before; the study itself stays where it is. */
    public Preferences forgetting(String path) {
        return new Preferences(version, language, dark, coder, textSize, sizes,
            recent.stream().filter(r -> !r.path().equals(path)).toList(), highContrast, keys, lately, reading);
    }

    /** The same in usual or high contrast. */
    public Preferences highContrast(boolean high) {
        return new Preferences(version, language, dark, coder, textSize, sizes, recent, high, keys, lately, reading);
    }

    /** The same with other keys changed. */
    public Preferences keyed(Map<String, String> changedKeys) {
        return new Preferences(version, language, dark, coder, textSize, sizes, recent, highContrast, changedKeys, lately, reading);
    }

    /** The same with other things done lately; the oldest are forgotten. */
    public Preferences lately(List<String> done) {
        return new Preferences(version, language, dark, coder, textSize, sizes, recent, highContrast, keys,
            done.stream().limit(MOST_LATELY).toList(), reading);
    }

    /** The same with transcripts read otherwise. */
    public Preferences reading(Reading newReading) {
        return new Preferences(version, language, dark, coder, textSize, sizes, recent, highContrast, keys, lately, newReading);
    }
}
