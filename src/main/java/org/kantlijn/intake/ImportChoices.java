package org.kantlijn.intake;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kantlijn.intake.script.ReadingChoice;
import org.kantlijn.intake.script.SpeakerWords;
import org.kantlijn.intake.speaker.LabelChoice;
import org.kantlijn.intake.speaker.Pseudonym;
import org.kantlijn.study.Session;

/**
 * What people choose about the import of one file; what they leave open is found out.
 *
 * @param reading what the format leaves to choose
 * @param speakers whether speakers' labels are taken out of the text and become turns; false leaves the text as it is
 * @param title what the transcript is called; null for the name of the file
 * @param shortName how it is cited; null to find out, empty for none
 * @param session what is told of the conversation, but for its parts; null to find out
 * @param labels what is chosen about labels, by their spelling in the file
 * @param parts the parts of the conversation, in text order; empty for one whole
 * @param pseudonyms words that are replaced before anything is stored
 * @param comments what becomes of comments in the margin
 * @param separator what stands between two codes in one comment besides a line's end; empty for nothing else
 */
public record ImportChoices(ReadingChoice reading, boolean speakers, @Nullable String title, @Nullable String shortName,
                            @Nullable Session session, Map<String, LabelChoice> labels, List<PartChoice> parts,
                            List<Pseudonym> pseudonyms, CommentChoice comments, String separator) {

    /** Everything found out; comments are memos. */
    public static final ImportChoices OPEN =
        new ImportChoices(ReadingChoice.OPEN, true, null, null, null, Map.of(), List.of(), List.of(), CommentChoice.NOTES, ";");

    public ImportChoices {
        labels = Collections.unmodifiableMap(new LinkedHashMap<>(labels));
        parts = List.copyOf(parts);
        pseudonyms = List.copyOf(pseudonyms);
    }

    /** The same, read otherwise. */
    public ImportChoices reading(ReadingChoice newReading) {
        return new ImportChoices(newReading, speakers, title, shortName, session, labels, parts, pseudonyms, comments, separator);
    }

    /** The same with speakers' labels taken out of the text or left in it. */
    public ImportChoices speakers(boolean newSpeakers) {
        return new ImportChoices(reading, newSpeakers, title, shortName, session, labels, parts, pseudonyms, comments, separator);
    }

    /** The same under another title. */
    public ImportChoices titled(@Nullable String newTitle) {
        return new ImportChoices(reading, speakers, newTitle, shortName, session, labels, parts, pseudonyms, comments, separator);
    }

    /** The same, cited otherwise. */
    public ImportChoices cited(@Nullable String newShortName) {
        return new ImportChoices(reading, speakers, title, newShortName, session, labels, parts, pseudonyms, comments, separator);
    }

    /** The same with something else told of the conversation. */
    public ImportChoices held(@Nullable Session newSession) {
        return new ImportChoices(reading, speakers, title, shortName, newSession, labels, parts, pseudonyms, comments, separator);
    }

    /** The same with another choice about one label; null to leave it as found. */
    public ImportChoices labelled(String label, @Nullable LabelChoice choice) {
        Map<String, LabelChoice> newLabels = new LinkedHashMap<>(labels);
        if (choice == null) {
            newLabels.remove(label);
        } else {
            newLabels.put(label, choice);
        }
        return new ImportChoices(reading, speakers, title, shortName, session, newLabels, parts, pseudonyms, comments, separator);
    }

    /** The same with other parts. */
    public ImportChoices parted(List<PartChoice> newParts) {
        return new ImportChoices(reading, speakers, title, shortName, session, labels, newParts, pseudonyms, comments, separator);
    }

    /** The same with other words replaced. */
    public ImportChoices replacing(List<Pseudonym> newPseudonyms) {
        return new ImportChoices(reading, speakers, title, shortName, session, labels, parts, newPseudonyms, comments, separator);
    }

    /** The same with another use of comments. */
    public ImportChoices commented(CommentChoice newComments, String newSeparator) {
        return new ImportChoices(reading, speakers, title, shortName, session, labels, parts, pseudonyms, newComments, newSeparator);
    }

    /**
     * What of these choices applies to another file too: how it is read, what becomes of labels that it bears as well, pseudonyms and
     * comments; never what is told of one conversation alone.
     *
     * @param next the other file, as it was found
     */
    public ImportChoices forNext(ImportDraft next) {
        Map<String, LabelChoice> kept = new LinkedHashMap<>();
        Set<String> borne = next.labels().stream().map(row -> SpeakerWords.key(row.label())).collect(Collectors.toSet());
        labels.forEach((label, choice) -> {
            if (borne.contains(SpeakerWords.key(label))) {
                kept.put(label, choice.meaning(null));
            }
        });
        return new ImportChoices(reading.fitting(next.offer()), speakers, null, null, null, kept, List.of(), pseudonyms, comments,
            separator);
    }
}
