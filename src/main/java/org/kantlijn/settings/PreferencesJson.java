package org.kantlijn.settings;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How preferences stand in their file. */
final class PreferencesJson {

    private PreferencesJson() {
    }

    static Map<String, Object> of(Preferences preferences) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("version", preferences.version());
        fields.put("language", preferences.language());
        fields.put("dark", preferences.dark());
        fields.put("coder", preferences.coder());
        fields.put("textSize", preferences.textSize());
        fields.put("sizes", preferences.sizes());
        fields.put("recent", preferences.recent().stream().map(PreferencesJson::of).toList());
        fields.put("highContrast", preferences.highContrast());
        fields.put("keys", preferences.keys());
        fields.put("lately", preferences.lately());
        fields.put("reading", of(preferences.reading()));
        return fields;
    }

    static Preferences preferences(JsonFields fields) {
        return new Preferences(fields.number("version"), fields.text("language"), fields.flag("dark"), fields.text("coder"),
            fields.number("textSize"), fields.part("sizes").numbers(),
            fields.parts("recent").stream().map(PreferencesJson::recent).flatMap(Optional::stream).toList(), fields.flag("highContrast"),
            fields.part("keys").texts(), fields.texts("lately"), reading(fields.part("reading")));
    }

    private static Map<String, Object> of(Preferences.Recent recent) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("path", recent.path());
        fields.put("title", recent.title());
        fields.put("at", recent.at());
        fields.put("steps", recent.steps());
        return fields;
    }

    private static Optional<Preferences.Recent> recent(JsonFields fields) {
        String path = fields.text("path");
        String title = fields.text("title");
        Instant at = instant(fields.text("at"));
        return path == null || title == null || at == null ? Optional.empty()
            : Optional.of(new Preferences.Recent(path, title, at, fields.numbers("steps")));
    }

    private static @Nullable Instant instant(@Nullable String text) {
        try {
            return text == null ? null : Instant.parse(text);
        } catch (DateTimeException e) {
            // As if it were not there: a list of studies is no reason to lose all other preferences.
            return null;
        }
    }

    private static Map<String, Object> of(Reading reading) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("snap", reading.snap());
        fields.put("marking", reading.marking());
        fields.put("sans", reading.sans());
        fields.put("spacing", reading.spacing());
        fields.put("width", reading.width());
        fields.put("extras", reading.extras());
        fields.put("places", reading.places());
        return fields;
    }

    private static Reading reading(JsonFields fields) {
        return new Reading(fields.choice("snap", Reading.Snap.class), fields.choice("marking", Reading.Marking.class), fields.flag("sans"),
            fields.number("spacing"), fields.number("width"), fields.choices("extras", Reading.Extra.class),
            fields.part("places").numbers());
    }
}
