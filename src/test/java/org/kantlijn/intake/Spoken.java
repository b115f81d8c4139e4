package org.kantlijn.intake;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads transcripts by their formats alone, as they are before speakers are recognised, and shows what was read. */
final class Spoken {

    /** The formats that tell speakers or times, in the order in which they are asked. */
    static final List<TranscriptFormat> FORMATS = List.of(new WebVtt(), new SubRip(), new JsonTranscript(), new WhisperTable(), new Elan(),
        new Exmaralda());

    private Spoken() {
    }

    /** A file among the test resources of this package. */
    static SourceFile fixture(String name) throws IntakeException {
        try {
            return SourceFile.read(Path.of(Objects.requireNonNull(Spoken.class.getResource(name), name).toURI()), Limits.USUAL);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(name, e);
        }
    }

    static Script script(SourceFile file) throws IntakeException {
        return script(file, ReadingChoice.OPEN);
    }

    /** Reads a file by the format that recognises it, else as plain text; then by the way in which a program wrote it. */
    static Script script(SourceFile file, ReadingChoice choice) throws IntakeException {
        TranscriptFormat format = FORMATS.stream().filter(f -> f.recognises(file)).findFirst().orElse(new PlainText());
        return Dialects.rewritten(format.read(file, choice, Limits.USUAL));
    }

    static List<String> shown(String fixture) throws IntakeException {
        return shown(script(fixture(fixture)));
    }

    /**
     * All paragraphs that are not blank as {@code speaker seconds|words}, with {@code NOTE} and {@code HEADING} for others, {@code -} where
     * something is not told, and times inside the words in braces.
     */
    static List<String> shown(Script script) {
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

    static List<Warning.Kind> warnings(Script script) {
        return script.warnings().stream().map(Warning::kind).toList();
    }

    /** All characters of paragraphs that are not blank. */
    static String solid(Script script) {
        return solid(script.paragraphs().stream().map(Paragraph::text));
    }

    static String solid(Stream<String> words) {
        return words.collect(Collectors.joining()).replaceAll("[\\s\\p{Z}\uFEFF]", "");
    }
}
