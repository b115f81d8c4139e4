package org.kantlijn.wording;

import java.util.List;
import java.util.Locale;

/**
 * Something to tell people, not yet in a language.
 *
 * @param owner a class of the package whose messages hold the words
 * @param key which message
 * @param arguments what is filled in; messages among them are put into the same language
 */
public record Message(Class<?> owner, String key, List<Object> arguments) {

    public Message {
        arguments = List.copyOf(arguments);
    }

    /** A message of the package of a class. */
    public static Message of(Class<?> owner, String key, Object... arguments) {
        return new Message(owner, key, List.of(arguments));
    }

    /** The words in that language. */
    public String in(Locale locale) {
        Object[] filled = arguments.stream().map(a -> a instanceof Message told ? told.in(locale) : a).toArray();
        return Wording.of(owner, locale).text(key, filled);
    }
}
