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
import org.kantlijn.intake.source.Problem;
import org.kantlijn.intake.source.SourceFile;
import org.kantlijn.intake.source.Warning;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Transcripts written as JSON: Whisper, whisperX, Amazon Transcribe, Kaldi, Amberscript and oTranscribe.
 *
 * <p>Text is the words that were said. Everything else in such files, such as scores, tokens, other guesses of a word and the same words a
 * second time as one long text, is not.
 */
public final class JsonTranscript implements TranscriptFormat {

    private static final List<JsonLayout> LAYOUTS = List.of(new OTranscribeJson(), new AmberscriptJson(), new AmazonJson(), new KaldiJson(),
        new SegmentJson());
    /** What begins so is JSON also when it breaks off; “[pauze]” and “{zo}” are words. */
    private static final Pattern BEGINNING = Pattern.compile("(?:\\[\\s*+)?\\{\\s*+\"(?:[^\"\\\\\\n]|\\\\.){0,200}\"\\s*+:");
    private static final int DEEPEST = 64;
    private static final int MOST_TOKENS = 10_000_000;

    @Override
    public Set<String> endings() {
        return Set.of("json", "otr");
    }

    @Override
    public boolean recognises(SourceFile file) {
        return BEGINNING.matcher(Opening.of(file).text()).lookingAt();
    }

    @Override
    public Script read(SourceFile file, ReadingChoice choice, Limits limits) throws IntakeException {
        DecodedText text = DecodedText.of(file, choice.encoding(), limits);
        JsonNode root = parsed(file, text, limits);
        for (JsonLayout layout : LAYOUTS) {
            if (layout.fits(root)) {
                CueList cues = new CueList();
                layout.read(root, cues);
                List<Warning> warnings = new ArrayList<>(text.warnings());
                warnings.addAll(cues.warnings());
                return Script.of(layout.format(), text.encoding().name(), cues.paragraphs(), warnings);
            }
        }
        throw new IntakeException(Problem.JSON, file.name());
    }

    private static JsonNode parsed(SourceFile file, DecodedText text, Limits limits) throws IntakeException {
        try {
            return mapper(limits).readTree(text.content());
        } catch (StreamConstraintsException e) {
            throw new IntakeException(e, Problem.TOO_INTRICATE, file.name());
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
            throw new IntakeException(e, Problem.DAMAGED_AT, file.name(), line);
        }
    }

    /** Python writes NaN where it knows no number. */
    private static JsonMapper mapper(Limits limits) {
        StreamReadConstraints constraints = StreamReadConstraints.builder().maxNestingDepth(DEEPEST).maxTokenCount(MOST_TOKENS)
            .maxStringLength(limits.characters()).build();
        return JsonMapper.builder(JsonFactory.builder().streamReadConstraints(constraints).build())
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS).build();
    }
}
