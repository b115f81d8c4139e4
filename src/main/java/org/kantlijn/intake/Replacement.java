package org.kantlijn.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kantlijn.change.Change;
import org.kantlijn.change.Material;
import org.kantlijn.change.ParticipantAdded;
import org.kantlijn.change.TranscriptReplaced;
import org.kantlijn.intake.script.SpeakerWords;
import org.kantlijn.study.Coding;
import org.kantlijn.study.Id;
import org.kantlijn.study.Participant;
import org.kantlijn.study.Study;
import org.kantlijn.study.Transcript;
import org.kantlijn.text.OffsetMap;
import org.kantlijn.text.SourceText;
import org.kantlijn.text.Span;

/**
 * A better version of a transcript in the place of its text. What was coded stays where its words are.
 *
 * <p>Speakers keep their participants where their labels are the same, unless the draft was told otherwise; labels that are new are new
 * participants.
 */
public final class Replacement {

    private final ImportDraft better;
    private final Transcript transcript;
    private final Study study;
    private final OffsetMap map;

    /**
     * Compares the two texts; takes a moment.
     *
     * @param better the draft of the better version
     * @param transcript the transcript that it is a version of
     */
    public Replacement(ImportDraft better, Transcript transcript, Study study) {
        this.better = better;
        this.transcript = transcript;
        this.study = study;
        this.map = new WordAlignment(study.text(transcript).content(), better.text().content()).edits();
    }

    /** What became of the words of a coding. */
    public enum Fate {
        /** Some of them are other words now. */
        CHANGED,
        /** Less than half of them are there, so that it may stand at a wrong place. */
        DOUBTFUL
    }

    /**
     * A coding that should be looked at again.
     *
     * @param coding as it is now
     * @param fate what became of its words
     * @param before its words as they are now
     * @param after the words that it would be on
     */
    public record Touched(Coding coding, Fate fate, String before, String after) {
    }

    /** True when the better text is the text that is there. */
    public boolean isSame() {
        return better.text().id().equals(transcript.text());
    }

    /** The codings whose own words are not the same any more, in the order of the text. */
    public List<Touched> touched() {
        SourceText text = study.text(transcript);
        List<Touched> touched = new ArrayList<>();
        for (Coding coding : study.codings(transcript.id())) {
            String before = text.slice(coding.span());
            String after = better.text().slice(map.map(coding.span()));
            if (!before.equals(after)) {
                Fate fate = kept(coding.span()) * 2 < coding.span().length() ? Fate.DOUBTFUL : Fate.CHANGED;
                touched.add(new Touched(coding, fate, before, after));
            }
        }
        return touched;
    }

    /** How many units of a passage no edit touched. */
    private int kept(Span passage) {
        int replaced = map.edits().stream().mapToInt(edit -> edit.replaced().intersection(passage).length()).sum();
        return passage.length() - replaced;
    }

    /** At how many places the text differs. */
    public int differences() {
        return map.edits().size();
    }

    /** What to store, and the step that replaces the text, {@code transcript.replace}; nothing where the text is the same. */
    public Material material() {
        if (isSame()) {
            return new Material(List.of(), List.of(), List.of());
        }
        TranscriptChanges changes = new TranscriptChanges(better);
        Map<String, Id<Participant>> speakers = new LinkedHashMap<>();
        List<Change> all = new ArrayList<>();
        for (ParticipantAdded newcomer : changes.participants()) {
            Id<Participant> known = known(newcomer.code());
            boolean chosen = study.participant(newcomer.id()).isPresent();
            speakers.put(newcomer.code(), chosen || known == null ? newcomer.id() : known);
            if (!chosen && known == null) {
                all.add(newcomer);
            }
        }
        List<Material.Original> originals = changes.original().stream().toList();
        all.add(new TranscriptReplaced(transcript.id(), transcript.text(), better.text().id(), better.text().length(), map.edits(),
            better.turns(), speakers, originals.stream().map(Material.Original::name).findFirst().orElse(null)));
        return new Material(List.of(better.text()), originals, all);
    }

    /** The participant whose label is the same now, however it was spelled; null for a new one. */
    private @Nullable Id<Participant> known(String label) {
        String key = SpeakerWords.key(label);
        return transcript.speakers().entrySet().stream().filter(speaker -> SpeakerWords.key(speaker.getKey()).equals(key))
            .map(Map.Entry::getValue).findFirst().orElse(null);
    }
}
