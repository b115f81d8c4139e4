package org.kantlijn.export;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The words of an export in the language of its reader. */
final class Messages {

    private final Locale locale;
    private final ResourceBundle bundle;

    Messages(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle("org.kantlijn.export.messages", locale, Messages.class.getClassLoader(),
            Control.getNoFallbackControl(Control.FORMAT_DEFAULT));
    }

    String text(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), locale).format(values);
    }

    /** The word for a constant, under the name of its type. */
    String word(Enum<?> constant) {
        return bundle.getString(constant.getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT) + "."
            + constant.name().toLowerCase(Locale.ROOT));
    }

    /** The mark between the fields of a CSV file: what Excel expects where that language is spoken. */
    char separator() {
        return bundle.getString("csv.separator").charAt(0);
    }
}
