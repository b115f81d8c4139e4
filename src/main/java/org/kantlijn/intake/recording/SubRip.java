package org.kantlijn.intake.recording;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.kantlijn.intake.script.ReadingChoice;
import org.kantlijn.intake.script.Script;
import org.kantlijn.intake.script.TranscriptFormat;
import org.kantlijn.intake.source.DecodedText;
import org.kantlijn.intake.source.IntakeException;
import org.kantlijn.intake.source.Limits;
import org.kantlijn.intake.source.Opening;
import org.kantlijn.intake.source.SourceFile;
import org.kantlijn.intake.source.Warning;

/** Subtitles in the SRT format. Text is what the cues say; their numbers, timings and marks are not. Speakers may be named in the words. */
public final class SubRip implements TranscriptFormat {

    private static final Pattern BEGINNING =
        Pattern.compile("(?:\\d{1,9}[ \\t]*+\\n\\s*+)?\\d{1,3}:\\d{2}:\\d{2}[,.]\\d{1,3}[ \\t]*+-->");

    @Override
    public Set<String> endings() {
        return Set.of("srt");
    }

    @Override
    public boolean recognises(SourceFile file) {
        return BEGINNING.matcher(Opening.of(file).text()).lookingAt();
    }

    @Override
    public Script read(SourceFile file, ReadingChoice choice, Limits limits) throws IntakeException {
        DecodedText text = DecodedText.of(file, choice.encoding(), limits);
        CueScanner scanner = CueScanner.ofSubRip(text.content().lines().toList());
        CueList cues = new CueList();
        CueLabels.read(scanner.blocks(), cues);
        List<Warning> warnings = new ArrayList<>(text.warnings());
        warnings.addAll(scanner.warnings());
        return Script.of("srt", text.encoding().name(), cues.paragraphs(), warnings);
    }
}
