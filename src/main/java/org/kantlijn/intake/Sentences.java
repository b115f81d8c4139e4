package org.kantlijn.intake;

import java.util.Locale;
import org.kantlijn.wording.Message;

/** Sentences that are filed under the constant they are about, such as {@code problem.no-text}. */
final class Sentences {

    private Sentences() {
    }

    static Message of(String family, Enum<?> constant, Object... arguments) {
        return Message.of(Sentences.class, key(family, constant), arguments);
    }

    static String key(String family, Enum<?> constant) {
        return family + "." + constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
