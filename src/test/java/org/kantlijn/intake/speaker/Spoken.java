package org.kantlijn.intake.speaker;

import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kantlijn.intake.document.PlainText;
import org.kantlijn.intake.recording.Elan;
import org.kantlijn.intake.recording.Exmaralda;
import org.kantlijn.intake.recording.JsonTranscript;
import org.kantlijn.intake.recording.SubRip;
import org.kantlijn.intake.recording.WebVtt;
import org.kantlijn.intake.recording.WhisperTable;
import org.kantlijn.intake.script.Paragraph;
import org.kantlijn.intake.script.Passage;
import org.kantlijn.intake.script.ReadingChoice;
import org.kantlijn.intake.script.Script;
import org.kantlijn.intake.script.TranscriptFormat;
import org.kantlijn.intake.source.IntakeException;
import org.kantlijn.intake.source.Limits;
import org.kantlijn.intake.source.SourceFile;
import org.kantlijn.intake.source.Warning;

/** Reads transcripts by their formats alone, as they are before speakers are recognised, and shows what was read. */
public final class Spoken {

    /** The formats that tell speakers or times, in the order in which they are asked. */
    public static final List<TranscriptFormat> FORMATS = List.of(new WebVtt(), new SubRip(), new JsonTranscript(), new WhisperTable(),
        new Elan(), new Exmaralda());

    private Spoken() {
    }

    /** A file among the transcripts in the shapes of programs. */
    public static SourceFile fixture(String name) throws IntakeException {
        try {
            URL file = Objects.requireNonNull(Spoken.class.getResource("/org/kantlijn/intake/" + name), name);
            return SourceFile.read(Path.of(file.toURI()), Limits.USUAL);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(name, e);
        }
    }

    public static Script script(SourceFile file) throws IntakeException {
        return script(file, ReadingChoice.OPEN);
    }

    /** Reads a file by the format that recognises it, else as plain text; then by the way in which a program wrote it. */
    public static Script script(SourceFile file, ReadingChoice choice) throws IntakeException {
        TranscriptFormat format = FORMATS.stream().filter(f -> f.recognises(file)).findFirst().orElse(new PlainText());
        return Dialects.rewritten(format.read(file, choice, Limits.USUAL));
    }

    public static List<String> shown(String fixture) throws IntakeException {
        return shown(script(fixture(fixture)));
    }

    /**
     * All paragraphs that are not blank as {@code speaker seconds|words}, with {@code NOTE} and {@code HEADING} for others, {@code -} where
     * something is not told, and times inside the words in braces.
     */
    public static List<String> shown(Script script) {
        return script.paragraphs().stream().filter(paragraph -> !paragraph.isBlank()).map(Spoken::shown).toList();
    }

    private static String shown(Paragraph paragraph) {
        StringBuilder words = new StringBuilder(paragraph.text());
        Double begin = Passage.of(paragraph).begins();
        String begins = begin == null ? "-" : number(begin);
        paragraph.times().stream().skip(begin == null ? 0 : 1).sorted((a, b) -> b.offset() - a.offset())
            .forEach(mark -> words.insert(mark.offset(), "{" + number(mark.seconds()) + "}"));
        String who = paragraph.flags().isEmpty() ? Objects.requireNonNullElse(paragraph.speaker(), "-") + " " + begins
            : paragraph.flags().iterator().next().name();
        return who + "|" + words.toString().replace('\n', '/');
    }

    private static String number(double seconds) {
        return String.format(Locale.ROOT, "%.3f", seconds).replaceFirst("\\.?0+$", "");
    }

    public static List<Warning.Kind> warnings(Script script) {
        return script.warnings().stream().map(Warning::kind).toList();
    }

    /** All characters of paragraphs that are not blank. */
    public static String solid(Script script) {
        return solid(script.paragraphs().stream().map(Paragraph::text));
    }

    public static String solid(Stream<String> words) {
        return words.collect(Collectors.joining()).replaceAll("[\\s\\p{Z}\uFEFF]", "");
    }
}
