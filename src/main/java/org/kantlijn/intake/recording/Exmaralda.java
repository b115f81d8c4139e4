package org.kantlijn.intake.recording;

import java.io.IOException;
import java.util.Objects;
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
import org.kantlijn.intake.source.XmlCursor;

/**
 * Recordings annotated in EXMARaLDA (exb).
 *
 * <p>Text is what stands on the tiers that are read: those chosen, or else those of transcription. What is told about the recording, of
 * speakers and of layout is not. A line of events may break a word, so events that follow each other are put together.
 */
public final class Exmaralda implements TranscriptFormat {

    private static final Pattern BEGINNING = RecordingXml.beginning("basic-transcription");

    @Override
    public Set<String> endings() {
        return Set.of("exb");
    }

    @Override
    public boolean recognises(SourceFile file) {
        return BEGINNING.matcher(Opening.of(file).text()).lookingAt();
    }

    @Override
    public Script read(SourceFile file, ReadingChoice choice, Limits limits) throws IntakeException {
        DecodedText text = RecordingXml.text(file, choice.encoding(), limits);
        ExmaraldaTiers tiers = new ExmaraldaTiers();
        return RecordingXml.read(file, text, "exb", cursor -> {
            read(cursor, tiers);
            return new TierText(tiers.tiers(), choice);
        }).describing(tiers.attributes());
    }

    private static void read(XmlCursor cursor, ExmaraldaTiers tiers) throws IOException {
        while (cursor.within(0)) {
            switch (cursor.name()) {
                case "speaker" -> readSpeaker(cursor, tiers);
                case "tli" -> tiers.addPoint(attribute(cursor, "id"), cursor.attribute("time"));
                case "tier" -> readTier(cursor, tiers);
                default -> { }
            }
        }
    }

    private static void readSpeaker(XmlCursor cursor, ExmaraldaTiers tiers) throws IOException {
        String id = attribute(cursor, "id");
        int depth = cursor.depth();
        while (cursor.within(depth)) {
            switch (cursor.name()) {
                case "abbreviation" -> tiers.nameSpeaker(id, cursor.words());
                case "sex" -> tiers.describeSpeaker(id, "sex", attribute(cursor, "value"));
                case "ud-information" -> tiers.describeSpeaker(id, attribute(cursor, "attribute-name"), cursor.words());
                default -> { }
            }
        }
    }

    private static void readTier(XmlCursor cursor, ExmaraldaTiers tiers) throws IOException {
        tiers.begin(attribute(cursor, "id"), attribute(cursor, "display-name"), attribute(cursor, "speaker"), attribute(cursor, "type"));
        int depth = cursor.depth();
        while (cursor.within(depth)) {
            switch (cursor.name()) {
                case "event" -> tiers.add(attribute(cursor, "start"), attribute(cursor, "end"), words(cursor));
                case "ud-tier-information" -> cursor.skip();
                default -> { }
            }
        }
    }

    /** The words of an event; what is told about it stands in elements of its own. */
    private static String words(XmlCursor cursor) throws IOException {
        StringBuilder words = new StringBuilder();
        int depth = cursor.depth();
        while (cursor.within(depth)) {
            if (cursor.isText()) {
                words.append(cursor.text());
            } else {
                cursor.skip();
            }
        }
        return words.toString();
    }

    private static String attribute(XmlCursor cursor, String name) {
        return Objects.requireNonNullElse(cursor.attribute(name), "");
    }
}
