package org.kantlijn.intake.source;

import org.jspecify.annotations.Nullable;
import org.kantlijn.wording.PlainException;

/** A file could not be read. */
public final class IntakeException extends PlainException {

    private static final long serialVersionUID = 1L;

    private final Problem problem;

    /**
     * @param problem what is the matter
     * @param arguments what its sentence names: the file first, then the place and the cause
     */
    public IntakeException(Problem problem, Object... arguments) {
        this(null, problem, arguments);
    }

    /** Tells of a problem that something else brought about; null where nothing did. */
    public IntakeException(@Nullable Throwable cause, Problem problem, Object... arguments) {
        super(Sentences.of("problem", problem, arguments), cause);
        this.problem = problem;
    }

    /** What is the matter. */
    public Problem problem() {
        return problem;
    }
}
