package org.kantlijn.cli;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kantlijn.intake.ImportOptions;
import org.kantlijn.intake.ImportedTranscript;
import org.kantlijn.intake.TranscriptReader;
import org.kantlijn.intake.speaker.SpeakerCount;
import org.kantlijn.wording.PlainException;
import org.kantlijn.workspace.OpenStudy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes transcripts into a study, each as a step of its own; one that cannot be read does not stop the others. */
@Command(name = "import")
final class ImportCommand extends StudyCommand {

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", descriptionKey = "files")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--speakers", paramLabel = "auto|none", descriptionKey = "speakers")
    private Speakers speakers = Speakers.auto;

    @Option(names = "--encoding", paramLabel = "X", descriptionKey = "encoding")
    private @Nullable Charset encoding;

    ImportCommand(Face face) {
        super(face);
    }

    /** What is done with speaker labels; spelled as it is typed. */
    private enum Speakers {
        auto, none
    }

    private record Imported(String file, String transcript, String format, @Nullable String encoding, int characters, int turns,
                            List<SpeakerCount> speakers, int notes, List<String> warnings) {
    }

    @Override
    boolean writes() {
        return true;
    }

    @Override
    int run(OpenStudy open) {
        List<Imported> imported = new ArrayList<>();
        for (Path file : files) {
            try {
                imported.add(take(open, file));
            } catch (PlainException e) {
                face().remark(e);
            }
        }
        if (imported.isEmpty()) {
            return Exit.REFUSED;
        }
        if (json()) {
            face().json(imported);
        } else {
            imported.forEach(this::tell);
        }
        return imported.size() < files.size() ? Exit.FINDINGS : Exit.DONE;
    }

    private Imported take(OpenStudy open, Path file) throws PlainException {
        ImportOptions options = new ImportOptions(speakers == Speakers.auto, encoding);
        ImportedTranscript read = new TranscriptReader().read(file, options, open.study());
        open.apply("transcript.import", read.material());
        return new Imported(read.file(), read.title(), read.format(), read.encoding(), read.characters(), read.turns(), read.speakers(),
            read.notes(), read.warnings().stream().map(warning -> warning.message().in(face().locale())).toList());
    }

    private void tell(Imported transcript) {
        face().say("import.done", transcript.transcript(), transcript.turns(), transcript.speakers().size(), transcript.characters(),
            transcript.format());
        transcript.warnings().forEach(warning -> face().remark(transcript.file() + ": " + warning));
    }
}
