package org.kantlijn.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.kantlijn.intake.document.Markdown;
import org.kantlijn.intake.document.OldWordDocument;
import org.kantlijn.intake.document.OpenTextDocument;
import org.kantlijn.intake.document.PlainText;
import org.kantlijn.intake.document.RichText;
import org.kantlijn.intake.document.WebPage;
import org.kantlijn.intake.document.WordDocument;
import org.kantlijn.intake.pdf.PdfDocument;
import org.kantlijn.intake.recording.Elan;
import org.kantlijn.intake.recording.Exmaralda;
import org.kantlijn.intake.recording.JsonTranscript;
import org.kantlijn.intake.recording.SubRip;
import org.kantlijn.intake.recording.WebVtt;
import org.kantlijn.intake.recording.WhisperTable;
import org.kantlijn.intake.script.ReadingChoice;
import org.kantlijn.intake.script.Script;
import org.kantlijn.intake.script.TranscriptFormat;
import org.kantlijn.intake.source.IntakeException;
import org.kantlijn.intake.source.Limits;
import org.kantlijn.intake.source.Problem;
import org.kantlijn.intake.source.SourceFile;
import org.kantlijn.intake.source.Unlocked;
import org.kantlijn.intake.speaker.Reading;
import org.kantlijn.intake.table.TableTranscript;
import org.kantlijn.study.Id;
import org.kantlijn.study.Study;
import org.kantlijn.study.Transcript;

/**
 * Reads transcripts of any supported format.
 *
 * <p>The format is known by the content of a file, not by its name. No word is lost: each is in a turn, a label, a heading or a note.
 */
public final class TranscriptReader {

    /** Asked in this order: the last takes any text. */
    private static final List<TranscriptFormat> FORMATS = List.of(new WordDocument(), new OldWordDocument(), new OpenTextDocument(),
        new RichText(), new PdfDocument(), new WebVtt(), new SubRip(), new JsonTranscript(), new WhisperTable(), new Elan(),
        new Exmaralda(), new WebPage(), new Markdown(), new TableTranscript(), new PlainText());

    private final Limits limits;

    /** Reads files of up to 200 MB and 50 million characters. */
    public TranscriptReader() {
        this(Limits.USUAL);
    }

    TranscriptReader(Limits limits) {
        this.limits = limits;
    }

    /** True when the name of the file ends as those of a supported format do: for choosing and dropping files. */
    public boolean accepts(Path file) {
        String ending = SourceFile.ending(file);
        return FORMATS.stream().anyMatch(format -> format.endings().contains(ending));
    }

    /**
     * Reads a transcript and shows how it would come into a study.
     *
     * @param study what it would go into
     * @throws IntakeException when the file cannot be read or holds no text
     */
    public ImportDraft draft(Path file, ImportChoices choices, Study study) throws IntakeException {
        SourceFile source = SourceFile.read(file, limits);
        Reading reading = Reading.of(source, script(source, choices.reading()), choices.speakers());
        return checked(new ImportDraft(new ImportDraft.Origin(this, source, study, Id.random()), reading, choices));
    }

    /**
     * Reads a transcript, with what brings it into the study as one step.
     *
     * @param study what the transcript goes into, to see that it is not there already
     * @throws IntakeException when the file cannot be read, holds no text or is in the study already
     */
    public ImportedTranscript read(Path file, ImportOptions options, Study study) throws IntakeException {
        ImportChoices choices = ImportChoices.OPEN.speakers(options.speakers()).reading(ReadingChoice.OPEN.encoded(options.encoding()))
            .commented(CommentChoice.LEFT_OUT, "");
        ImportDraft draft = draft(file, choices, study);
        Optional<Transcript> same = study.transcripts().stream().filter(known -> known.text().equals(draft.text().id())).findFirst();
        if (same.isPresent()) {
            throw new IntakeException(Problem.ALREADY_IN_STUDY, draft.file(), same.get().title());
        }
        return ImportedTranscript.of(draft, study);
    }

    /** What the format of a file makes of it. */
    Script script(SourceFile file, ReadingChoice choice) throws IntakeException {
        SourceFile source = Unlocked.of(file, choice.password());
        for (TranscriptFormat format : FORMATS) {
            if (format.recognises(source)) {
                return format.read(source, choice, limits);
            }
        }
        throw new IllegalStateException("the last format takes any file");
    }

    /** The draft, if it holds text, and not too much of it. */
    ImportDraft checked(ImportDraft draft) throws IntakeException {
        if (draft.turns().size() == 0) {
            throw new IntakeException(Problem.NO_TEXT, draft.file());
        }
        if (draft.text().length() > limits.characters()) {
            throw new IntakeException(Problem.TOO_MUCH_TEXT, draft.file(), limits.characters());
        }
        return draft;
    }
}
