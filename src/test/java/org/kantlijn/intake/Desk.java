package org.kantlijn.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.kantlijn.change.Change;
import org.kantlijn.change.Material;
import org.kantlijn.change.TranscriptAdded;
import org.kantlijn.intake.source.IntakeException;
import org.kantlijn.intake.source.Warning;
import org.kantlijn.study.Study;
import org.kantlijn.study.StudyEditor;
import org.kantlijn.study.Transcript;
import org.kantlijn.text.SourceText;
import org.kantlijn.text.Turn;
import org.kantlijn.text.TurnTable;

/** A study without a folder, and files to read into it. */
public final class Desk {

    private static final String SAMPLE = "/org/kantlijn/sample/projects/terug-naar-werk/";
    public static final String WORD = "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
        + "<w:body>%s</w:body></w:document>";
    public static final String TYPES = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + "<Override PartName=\"/word/document.xml\""
        + " ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";
    public static final String RELATIONS = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + "<Relationship Id=\"r1\""
        + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\""
        + " Target=\"word/document.xml\"/></Relationships>";

    private final Path folder;
    private final Map<String, SourceText> texts = new HashMap<>();
    private final StudyEditor editor = new StudyEditor(transcript -> texts.get(transcript.text()));

    public Desk(Path folder) {
        this.folder = folder;
    }

    public Study study() {
        return editor.study();
    }

    public void apply(Material material) {
        material.texts().forEach(text -> texts.put(text.id(), text));
        apply(material.changes());
    }

    public void apply(List<Change> changes) {
        changes.forEach(change -> change.applyTo(editor));
    }

    public Path file(String name, String content) {
        return file(name, content.getBytes(StandardCharsets.UTF_8));
    }

    public Path file(String name, byte[] content) {
        return write(name, out -> out.write(content));
    }

    public Path word(String name, Consumer<XWPFDocument> writer) {
        return write(name, out -> {
            try (XWPFDocument document = new XWPFDocument()) {
                writer.accept(document);
                document.write(out);
            }
        });
    }

    /** A document of which the body is given as it stands in the file. */
    public Path rawWord(String name, String body) {
        return archive(name, Map.of("[Content_Types].xml", TYPES, "_rels/.rels", RELATIONS, "word/document.xml", WORD.formatted(body)));
    }

    public Path archive(String name, Map<String, String> entries) {
        return write(name, out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                for (Map.Entry<String, String> entry : entries.entrySet()) {
                    zip.putNextEntry(new ZipEntry(entry.getKey()));
                    zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
                }
            }
        });
    }

    /** Copies a file of the sample study to disk. */
    public Path sample(String path) {
        return write(path.substring(path.lastIndexOf('/') + 1), out -> {
            try (InputStream in = Objects.requireNonNull(Desk.class.getResourceAsStream(SAMPLE + path), path)) {
                in.transferTo(out);
            }
        });
    }

    /** Writes what a file holds. */
    @FunctionalInterface
    public interface Content {

        void writeTo(OutputStream out) throws IOException;
    }

    public Path write(String name, Content content) {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file)) {
            content.writeTo(out);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public ImportedTranscript read(Path file) throws IntakeException {
        return new TranscriptReader().read(file, ImportOptions.DEFAULT, study());
    }

    public ImportDraft draft(Path file) throws IntakeException {
        return draft(file, ImportChoices.OPEN);
    }

    public ImportDraft draft(Path file, ImportChoices choices) throws IntakeException {
        return new TranscriptReader().draft(file, choices, study());
    }

    public ImportDraft draftText(String content) throws IntakeException {
        return draft(file("gesprek.txt", content));
    }

    /** Takes a draft into the study and returns the transcript that it became. */
    public Transcript take(ImportDraft draft) {
        apply(new ImportBatch(List.of(draft)).material(study()));
        return study().transcript(draft.transcript()).orElseThrow();
    }

    public ImportedTranscript readText(String content) throws IntakeException {
        return read(file("gesprek.txt", content));
    }

    /** Reads a transcript and takes it into the study. */
    public ImportedTranscript take(Path file) throws IntakeException {
        ImportedTranscript imported = read(file);
        apply(imported.material());
        return imported;
    }

    public static SourceText text(ImportedTranscript imported) {
        return imported.material().texts().get(0);
    }

    public static TurnTable turns(ImportedTranscript imported) {
        return imported.material().changes().stream().filter(TranscriptAdded.class::isInstance).map(TranscriptAdded.class::cast)
            .findFirst().orElseThrow().turns();
    }

    /** All entries as {@code P1|words}, with the kind in place of the speaker for headings and notes and {@code /} for LF. */
    public static List<String> shown(ImportedTranscript imported) {
        return shown(text(imported), turns(imported));
    }

    public static List<String> shown(ImportDraft draft) {
        return shown(draft.text(), draft.turns());
    }

    public static List<String> shown(SourceText text, TurnTable turns) {
        return turns.all().stream().map(turn -> name(turn) + "|" + text.slice(turn.span()).replace('\n', '/')).toList();
    }

    private static String name(Turn turn) {
        return turn.isSpeech() ? String.valueOf(turn.speaker()) : turn.kind().name();
    }

    public static List<Warning.Kind> warnings(ImportedTranscript imported) {
        return imported.warnings().stream().map(Warning::kind).toList();
    }
}
