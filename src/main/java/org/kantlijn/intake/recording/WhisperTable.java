package org.kantlijn.intake.recording;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kantlijn.intake.script.ReadingChoice;
import org.kantlijn.intake.script.Script;
import org.kantlijn.intake.script.TranscriptFormat;
import org.kantlijn.intake.source.Blanks;
import org.kantlijn.intake.source.DecodedText;
import org.kantlijn.intake.source.IntakeException;
import org.kantlijn.intake.source.Limits;
import org.kantlijn.intake.source.Opening;
import org.kantlijn.intake.source.SourceFile;

/** The table that Whisper writes beside its JSON: start and end in milliseconds, and a text in which nothing is quoted. */
public final class WhisperTable implements TranscriptFormat {

    private static final Pattern HEADER = Pattern.compile("start\\tend\\ttext[ \\t]*+(?:\\n|\\z)");
    private static final Pattern FIRST_ROW = Pattern.compile("\\d{1,9}\\t\\d{1,9}\\t");
    /** The last row may break off. */
    private static final Pattern ROW = Pattern.compile("(\\d{1,9})(?:\\t\\d*+(?:\\t(.*+))?)?");
    private static final double MILLISECONDS = 1000;

    @Override
    public Set<String> endings() {
        return Set.of("tsv");
    }

    @Override
    public boolean recognises(SourceFile file) {
        String opening = Opening.of(file).text();
        Matcher header = HEADER.matcher(opening);
        return header.lookingAt() && (header.hitEnd() || FIRST_ROW.matcher(opening.substring(header.end())).lookingAt());
    }

    @Override
    public Script read(SourceFile file, ReadingChoice choice, Limits limits) throws IntakeException {
        DecodedText text = DecodedText.of(file, choice.encoding(), limits);
        CueList cues = new CueList();
        List<String> rows = Blanks.strip(text.content()).lines().skip(1).toList();
        for (String line : rows) {
            Matcher row = ROW.matcher(line);
            boolean whole = row.matches();
            String words = whole ? row.group(2) : line;
            cues.say(null, whole ? Double.parseDouble(row.group(1)) / MILLISECONDS : null, words == null ? "" : words);
        }
        return Script.of("tsv", text.encoding().name(), cues.paragraphs(), text.warnings());
    }
}
