package org.kantlijn.intake.codebook;

import org.kantlijn.intake.source.Sentences;
import org.kantlijn.wording.Message;

/** A row cannot be taken; the others still can. */
final class SkippedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final Skipped.Cause reason;
    private final transient Message why;

    SkippedException(Skipped.Cause reason, Object... arguments) {
        super(reason.name());
        this.reason = reason;
        this.why = Sentences.of("skipped", reason, arguments);
    }

    Skipped at(int row) {
        return new Skipped(row, reason, why);
    }
}
