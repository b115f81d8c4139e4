package org.kantlijn.wording;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The messages of one package in one language.
 *
 * <p>They stand in {@code messages.properties} (English) and {@code messages_nl.properties} (Dutch) beside the package's classes and are
 * {@link MessageFormat} patterns. English is the language for every locale but Dutch, on whatever machine.
 */
public final class Wording {

    /** The languages that every message exists in. */
    public static final List<Locale> LANGUAGES = List.of(Locale.forLanguageTag("nl"), Locale.ENGLISH);

    private static final ResourceBundle.Control NO_FALLBACK = ResourceBundle.Control.getNoFallbackControl(
        ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;
    private final Locale locale;

    private Wording(ResourceBundle bundle, Locale locale) {
        this.bundle = bundle;
        this.locale = locale;
    }

    /** The messages that stand beside a class. */
    public static Wording of(Class<?> owner, Locale locale) {
        String name = owner.getPackageName() + ".messages";
        return new Wording(ResourceBundle.getBundle(name, locale, owner.getClassLoader(), NO_FALLBACK), locale);
    }

    /** The language of these messages, which also writes numbers and dates. */
    public Locale locale() {
        return locale;
    }

    /** True when there is a message with that key. */
    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /**
     * A message with its arguments filled in.
     *
     * @throws java.util.MissingResourceException when no message has that key, which is a mistake in the program
     */
    public String text(String key, Object... arguments) {
        String pattern = bundle.getString(key);
        // Most messages have nothing to fill in; a window asks for hundreds of those before it can be shown.
        boolean isPlain = pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0;
        return isPlain ? pattern : new MessageFormat(pattern, locale).format(arguments);
    }
}
