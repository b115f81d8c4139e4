package org.kantlijn.intake.source;

import java.util.Locale;
import org.kantlijn.wording.Message;

/** Sentences that are filed under the constant they are about, such as {@code problem.no-text}. */
public final class Sentences {

    private Sentences() {
    }

    /** The sentence that is filed under a constant of a family, with what is filled in. */
    public static Message of(String family, Enum<?> constant, Object... arguments) {
        return Message.of(Sentences.class, key(family, constant), arguments);
    }

    static String key(String family, Enum<?> constant) {
        return family + "." + constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
