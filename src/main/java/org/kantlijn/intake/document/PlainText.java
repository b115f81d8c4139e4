package org.kantlijn.intake.document;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kantlijn.intake.script.Paragraph;
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

/** Text typed in any editor: each line is a paragraph. Asked last, because it takes all that is left. */
public final class PlainText implements TranscriptFormat {

    @Override
    public Set<String> endings() {
        return Set.of("", "txt");
    }

    @Override
    public boolean recognises(SourceFile file) {
        return true;
    }

    @Override
    public Script read(SourceFile file, ReadingChoice choice, Limits limits) throws IntakeException {
        Optional<Problem> refusal = Signature.of(file).refusal(file);
        if (refusal.isPresent()) {
            throw new IntakeException(refusal.get(), file.name());
        }
        DecodedText text = DecodedText.of(file, choice.encoding(), limits);
        Optional<Problem> foreign = ForeignText.refusal(text.content());
        if (foreign.isPresent()) {
            throw new IntakeException(foreign.get(), file.name());
        }
        List<Paragraph> lines = Stream.of(text.content().split("\n", -1)).map(PlainText::paragraph).toList();
        return Script.of("txt", text.encoding().name(), lines, text.warnings());
    }

    /** Some people mark headings as in Markdown; the marks stay, as all that was typed. */
    private static Paragraph paragraph(String line) {
        Paragraph paragraph = Paragraph.plain(line);
        return MarkdownLines.isHeading(line) ? paragraph.flagged(Paragraph.Flag.HEADING) : paragraph;
    }
}
