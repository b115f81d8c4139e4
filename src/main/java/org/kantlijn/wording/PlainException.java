package org.kantlijn.wording;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something could not be done, said in one plain sentence that names the file or the thing, the cause and what to do. The study is as it
 * was before.
 */
public class PlainException extends Exception {

    private final transient Message told;

    /** Carries the sentence, and what caused it where a program may want to know. */
    public PlainException(Message told, @Nullable Throwable cause) {
        super(told.in(Locale.ENGLISH), cause);
        this.told = told;
    }

    /** Carries the sentence. */
    public PlainException(Message told) {
        this(told, null);
    }

    /** The sentence, in whatever language. */
    public final Message told() {
        return told;
    }
}
