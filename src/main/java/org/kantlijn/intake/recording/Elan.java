package org.kantlijn.intake.recording;

import java.io.IOException;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
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
 * Recordings annotated in ELAN (eaf).
 *
 * <p>Text is what stands on the tiers that are read: those chosen, or else those with speech. Names of tiers, media and vocabularies are
 * not. An annotation of another annotation has the time of that one.
 */
public final class Elan implements TranscriptFormat {

    private static final Pattern BEGINNING = RecordingXml.beginning("ANNOTATION_DOCUMENT");

    @Override
    public Set<String> endings() {
        return Set.of("eaf");
    }

    @Override
    public boolean recognises(SourceFile file) {
        return BEGINNING.matcher(Opening.of(file).text()).lookingAt();
    }

    @Override
    public Script read(SourceFile file, ReadingChoice choice, Limits limits) throws IntakeException {
        DecodedText text = RecordingXml.text(file, choice.encoding(), limits);
        return RecordingXml.read(file, text, "eaf", cursor -> new TierText(tiers(cursor).tiers(), choice));
    }

    private static ElanTiers tiers(XmlCursor cursor) throws IOException {
        ElanTiers tiers = new ElanTiers();
        while (cursor.within(0)) {
            switch (cursor.name()) {
                case "TIME_SLOT" -> tiers.addSlot(attribute(cursor, "TIME_SLOT_ID"), cursor.attribute("TIME_VALUE"));
                case "TIER" -> {
                    tiers.begin(attribute(cursor, "TIER_ID"), attribute(cursor, "PARTICIPANT"), cursor.attribute("PARENT_REF"));
                    readTier(cursor, tiers);
                }
                default -> { }
            }
        }
        return tiers;
    }

    private static void readTier(XmlCursor cursor, ElanTiers tiers) throws IOException {
        int depth = cursor.depth();
        String id = "";
        @Nullable String slot = null;
        @Nullable String parent = null;
        while (cursor.within(depth)) {
            switch (cursor.name()) {
                case "ALIGNABLE_ANNOTATION", "REF_ANNOTATION" -> {
                    id = attribute(cursor, "ANNOTATION_ID");
                    slot = cursor.attribute("TIME_SLOT_REF1");
                    parent = cursor.attribute("ANNOTATION_REF");
                }
                case "ANNOTATION_VALUE" -> tiers.add(id, slot, parent, cursor.words());
                default -> { }
            }
        }
    }

    private static String attribute(XmlCursor cursor, String name) {
        return Objects.requireNonNullElse(cursor.attribute(name), "");
    }
}
