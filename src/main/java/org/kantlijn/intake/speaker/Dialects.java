package org.kantlijn.intake.speaker;

import java.util.List;
import org.kantlijn.intake.script.Script;

/** The ways in which transcription programs write documents: one transcript comes as text, as Word document and as PDF. */
final class Dialects {

    /** Asked in this order: first those that more must be true of. */
    private static final List<Dialect> ALL = List.of(new NameThenTime(), new TimeThenName(), new NameAboveTime(), new ClosingStamps(),
        new BracketedStamps());

    private Dialects() {
    }

    /** The script with speakers and times that a program wrote as words; unchanged where none did, or where the format tells them. */
    static Script rewritten(Script script) {
        boolean told = script.paragraphs().stream().anyMatch(paragraph -> paragraph.speaker() != null || !paragraph.times().isEmpty());
        return told ? script : ALL.stream().filter(dialect -> dialect.fits(script.paragraphs())).findFirst()
            .map(dialect -> dialect.rewritten(script)).orElse(script);
    }
}
