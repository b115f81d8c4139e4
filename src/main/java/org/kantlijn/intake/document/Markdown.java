package org.kantlijn.intake.document;

import java.util.Optional;
import java.util.Set;
import org.kantlijn.intake.script.ReadingChoice;
import org.kantlijn.intake.script.Script;
import org.kantlijn.intake.script.TranscriptFormat;
import org.kantlijn.intake.source.DecodedText;
import org.kantlijn.intake.source.ForeignText;
import org.kantlijn.intake.source.IntakeException;
import org.kantlijn.intake.source.Limits;
import org.kantlijn.intake.source.Problem;
import org.kantlijn.intake.source.Signature;
import org.kantlijn.intake.source.SourceFile;

/**
 * Text in Markdown: headings, tables and the bold words at the beginning of a line are read as what they are, and each line is a paragraph.
 * All other marks, escapes among them, stay as they are typed.
 */
public final class Markdown implements TranscriptFormat {

    private static final Set<String> ENDINGS = Set.of("md", "markdown");

    @Override
    public Set<String> endings() {
        return ENDINGS;
    }

    @Override
    public boolean recognises(SourceFile file) {
        return ENDINGS.contains(file.ending()) && Signature.of(file) == Signature.NONE;
    }

    @Override
    public Script read(SourceFile file, ReadingChoice choice, Limits limits) throws IntakeException {
        DecodedText text = DecodedText.of(file, choice.encoding(), limits);
        Optional<Problem> foreign = ForeignText.refusal(text.content());
        if (foreign.isPresent()) {
            throw new IntakeException(foreign.get(), file.name());
        }
        return Script.of("md", text.encoding().name(), new MarkdownLines(text.content()).paragraphs(), text.warnings());
    }
}
