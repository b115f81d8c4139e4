package org.kantlijn.intake;

import java.util.List;

/** A row cannot be taken; the others still can. */
final class SkippedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final Skipped.Cause reason;
    private final transient List<Object> arguments;

    SkippedException(Skipped.Cause reason, Object... arguments) {
        super(reason.name());
        this.reason = reason;
        this.arguments = List.of(arguments);
    }

    Skipped at(int row) {
        return new Skipped(row, reason, arguments);
    }
}
