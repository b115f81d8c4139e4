package org.kantlijn.intake;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Text typed in any editor, Markdown included: each line is a paragraph. Asked last, because it takes all that is left. */
final class PlainText implements TranscriptFormat {

    @Override
    public Set<String> endings() {
        return Set.of("", "txt", "md");
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
        Optional<Problem> foreign = ForeignText.refusal(text.content(), file.ending());
        if (foreign.isPresent()) {
            throw new IntakeException(foreign.get(), file.name());
        }
        List<Paragraph> lines = Stream.of(text.content().split("\n", -1)).map(Paragraph::plain).toList();
        String format = file.ending().equals("md") ? "md" : "txt";
        return Script.of(format, text.encoding().name(), lines, text.warnings());
    }
}
