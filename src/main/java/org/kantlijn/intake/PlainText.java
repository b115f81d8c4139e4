package org.kantlijn.intake;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Text typed in any editor: each line is a paragraph. Asked last, because it takes all that is left. */
final class PlainText implements TranscriptFormat {

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
