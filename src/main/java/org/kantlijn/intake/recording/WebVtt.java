package org.kantlijn.intake.recording;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kantlijn.intake.script.Paragraph;
import org.kantlijn.intake.script.ReadingChoice;
import org.kantlijn.intake.script.Script;
import org.kantlijn.intake.script.TranscriptFormat;
import org.kantlijn.intake.source.Blanks;
import org.kantlijn.intake.source.DecodedText;
import org.kantlijn.intake.source.IntakeException;
import org.kantlijn.intake.source.Limits;
import org.kantlijn.intake.source.Opening;
import org.kantlijn.intake.source.SourceFile;
import org.kantlijn.intake.source.Warning;

/**
 * WebVTT as Teams, Zoom, noScribe and many others write it.
 *
 * <p>Text is what the cues say, comments (NOTE) and the title. Names of cues, timings, settings, styles, marks and the confidence that
 * Microsoft notes before every cue are not. A cue without a voice goes on with the voice before it. Where no cue has a voice, speakers
 * may be named in the words.
 */
public final class WebVtt implements TranscriptFormat {

    private static final Pattern HEADER = Pattern.compile("WEBVTT(?:[ \\t]++(?:[-–—:][ \\t]++)?(.*+))?");
    private static final Pattern BEGINNING = Pattern.compile("WEBVTT(?:[ \\t][^\\n]*+)?(?:\\n|\\z)");
    private static final String ARROW = "-->";
    private static final Pattern VOICE = Pattern.compile("<v[.\\s>]", Pattern.CASE_INSENSITIVE);

    @Override
    public Set<String> endings() {
        return Set.of("vtt");
    }

    @Override
    public boolean recognises(SourceFile file) {
        String opening = Opening.of(file).text();
        return BEGINNING.matcher(opening).lookingAt() && (opening.strip().equals("WEBVTT")
            || file.holds(ARROW, StandardCharsets.ISO_8859_1) || file.holds(ARROW, StandardCharsets.UTF_16LE));
    }

    @Override
    public Script read(SourceFile file, ReadingChoice choice, Limits limits) throws IntakeException {
        DecodedText text = DecodedText.of(file, choice.encoding(), limits);
        List<String> lines = Blanks.strip(text.content()).lines().toList();
        CueScanner scanner = CueScanner.ofWebVtt(lines.stream().skip(1).toList());
        List<Warning> warnings = new ArrayList<>(text.warnings());
        warnings.addAll(scanner.warnings());
        CueList cues = new CueList();
        lines.stream().limit(1).map(HEADER::matcher).filter(Matcher::matches).map(header -> header.group(1)).filter(Objects::nonNull)
            .forEach(title -> cues.aside(Paragraph.Flag.HEADING, CueMarkup.unescaped(title)));
        if (VOICE.matcher(text.content()).find()) {
            scanner.blocks().forEach(block -> takeVoices(block, cues));
            warnings.addAll(cues.warnings());
        } else {
            CueLabels.read(scanner.blocks(), cues);
        }
        return Script.of("vtt", text.encoding().name(), cues.paragraphs(), warnings);
    }

    private static void takeVoices(CueBlock block, CueList cues) {
        if (block.aside() != null) {
            cues.aside(block.aside(), CueMarkup.unescaped(String.join("\n", block.lines())));
            return;
        }
        String words = String.join(" ", block.lines().stream().map(Blanks::strip).toList());
        CueMarkup.pieces(words, block.seconds()).forEach(piece -> cues.say(piece.voice(), piece.words()));
    }
}
