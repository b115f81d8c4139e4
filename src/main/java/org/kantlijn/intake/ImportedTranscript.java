package org.kantlijn.intake;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kantlijn.change.Material;
import org.kantlijn.intake.source.Warning;
import org.kantlijn.intake.speaker.SpeakerCount;
import org.kantlijn.study.Id;
import org.kantlijn.study.Study;
import org.kantlijn.study.Transcript;

/**
 * A transcript that was read, with a report of what was found in it.
 *
 * @param file the name of the file
 * @param title the name without its ending, with a number where the study has that title already
 * @param format what kind of file its content is, such as {@code docx}
 * @param encoding how its characters were written; null where the format leaves no choice
 * @param characters the length of the text as it is stored, in UTF-16 units
 * @param turns the number of turns of speech
 * @param speakers who speaks how often, in order of first appearance
 * @param notes the number of headings and notes
 * @param warnings what is doubtful
 * @param material what to store, and the changes that bring it into the study as one step
 * @param transcript the id that the transcript will have
 */
public record ImportedTranscript(String file, String title, String format, @Nullable String encoding, int characters, int turns,
                                 List<SpeakerCount> speakers, int notes, List<Warning> warnings, Material material,
                                 Id<Transcript> transcript) {

    public ImportedTranscript {
        speakers = List.copyOf(speakers);
        warnings = List.copyOf(warnings);
    }

    /** What a draft comes to in a study that does not hold its text. */
    static ImportedTranscript of(ImportDraft draft, Study study) {
        ImportBatch batch = new ImportBatch(List.of(draft));
        String title = batch.titles(study).get(draft);
        List<Warning> warnings = new ArrayList<>(draft.warnings());
        if (!title.equals(draft.title())) {
            warnings.add(0, Warning.of(Warning.Kind.TITLE_TAKEN, draft.title(), title));
        }
        if (draft.joined() > 0) {
            warnings.add(Warning.of(Warning.Kind.CONTINUED, draft.joined()));
        }
        int turns = draft.turns().speechCount();
        return new ImportedTranscript(draft.file(), title, draft.format(), draft.encoding(), draft.text().length(), turns,
            draft.conversation().speakers(), draft.turns().size() - turns, warnings, batch.material(study), draft.transcript());
    }
}
