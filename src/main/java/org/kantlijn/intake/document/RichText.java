package org.kantlijn.intake.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.kantlijn.intake.script.ReadingChoice;
import org.kantlijn.intake.script.Script;
import org.kantlijn.intake.script.TranscriptFormat;
import org.kantlijn.intake.source.IntakeException;
import org.kantlijn.intake.source.Limits;
import org.kantlijn.intake.source.Signature;
import org.kantlijn.intake.source.SourceFile;
import org.kantlijn.intake.source.Warning;

/** A document in rich text format (RTF): its body, then its footnotes and endnotes as notes, with its comments. */
public final class RichText implements TranscriptFormat {

    @Override
    public Set<String> endings() {
        return Set.of("rtf");
    }

    @Override
    public boolean recognises(SourceFile file) {
        return Signature.of(file) == Signature.RICH_TEXT;
    }

    @Override
    public Script read(SourceFile file, ReadingChoice choice, Limits limits) throws IntakeException {
        RichTextContent content = new RichTextContent();
        new RichTextLexer(file.bytes()).read(content);
        content.end();
        List<Warning> warnings = new ArrayList<>();
        if (content.deletions() > 0) {
            warnings.add(Warning.of(Warning.Kind.DELETIONS, content.deletions()));
        }
        content.margins().warning().ifPresent(warnings::add);
        return Script.of("rtf", null, content.paragraphs(), warnings).commented(content.comments());
    }
}
