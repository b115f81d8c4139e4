package org.kantlijn.intake;

import java.util.List;
import java.util.Locale;

/** A file could not be read. Its message is one sentence for people, in English; {@link #message(Locale)} says it in their language. */
public final class IntakeException extends Exception {

    private static final long serialVersionUID = 1L;

    private final Problem problem;
    private final transient List<Object> arguments;

    /**
     * @param problem what is the matter
     * @param arguments what its sentence names: the file first, then the place and the cause
     */
    IntakeException(Problem problem, Object... arguments) {
        super(Messages.text(Locale.ENGLISH, "problem", problem, List.of(arguments)));
        this.problem = problem;
        this.arguments = List.of(arguments);
    }

    IntakeException causedBy(Throwable cause) {
        initCause(cause);
        return this;
    }

    /** What is the matter. */
    public Problem problem() {
        return problem;
    }

    /** The sentence in the language asked for. */
    public String message(Locale locale) {
        return Messages.text(locale, "problem", problem, arguments);
    }
}
