package org.kantlijn.intake;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The sentences of this package in the language asked for; English where there is no other. */
final class Messages {

    private static final String BUNDLE = "org.kantlijn.intake.messages";

    private Messages() {
    }

    /** The sentence of a constant, filed under a family of sentences: {@code problem.no-text}. */
    static String text(Locale locale, String family, Enum<?> constant, List<?> arguments) {
        // Without this control a Dutch machine would answer in Dutch to somebody who asks for English.
        ResourceBundle bundle = ResourceBundle.getBundle(BUNDLE, locale, Control.getNoFallbackControl(Control.FORMAT_DEFAULT));
        return new MessageFormat(bundle.getString(key(family, constant)), locale).format(arguments.toArray());
    }

    static String key(String family, Enum<?> constant) {
        return family + "." + constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
