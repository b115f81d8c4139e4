package org.kantlijn.intake.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.HWPFDocumentCore;
import org.apache.poi.hwpf.HWPFOldDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.kantlijn.intake.script.Comment;
import org.kantlijn.intake.script.PageMargins;
import org.kantlijn.intake.script.Paragraph;
import org.kantlijn.intake.script.ReadingChoice;
import org.kantlijn.intake.script.Script;
import org.kantlijn.intake.script.TranscriptFormat;
import org.kantlijn.intake.source.IntakeException;
import org.kantlijn.intake.source.Limits;
import org.kantlijn.intake.source.OfficeFiles;
import org.kantlijn.intake.source.Problem;
import org.kantlijn.intake.source.Signature;
import org.kantlijn.intake.source.SourceFile;
import org.kantlijn.intake.source.Warning;

/** A Word document of before 2007 (doc): its body, then footnotes, endnotes and text boxes as notes, with its comments. */
public final class OldWordDocument implements TranscriptFormat {

    @Override
    public Set<String> endings() {
        return Set.of("doc", "dot");
    }

    @Override
    public boolean recognises(SourceFile file) {
        if (Signature.of(file) != Signature.OLE) {
            return false;
        }
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(file.bytes()))) {
            return container.getRoot().hasEntryCaseInsensitive("WordDocument");
        } catch (IOException | RuntimeException damaged) {
            return file.holds("WordDocument", StandardCharsets.UTF_16LE);
        }
    }

    @Override
    public Script read(SourceFile file, ReadingChoice choice, Limits limits) throws IntakeException {
        return OfficeFiles.read(file, in -> {
            Biff8EncryptionKey.setCurrentUserPassword(choice.password());
            try (POIFSFileSystem container = new POIFSFileSystem(in)) {
                return read(container);
            } catch (EncryptedDocumentException e) {
                throw new IntakeException(e, choice.password() == null ? Problem.ENCRYPTED : Problem.WRONG_PASSWORD, file.name());
            } finally {
                Biff8EncryptionKey.setCurrentUserPassword(null);
            }
        });
    }

    private static Script read(POIFSFileSystem container) throws IOException {
        try (HWPFDocument document = new HWPFDocument(container)) {
            OldWordContent body = new OldWordContent(document.getStyleSheet());
            body.read(document.getRange());
            List<Range> asides = List.of(document.getFootnoteRange(), document.getEndnoteRange(), document.getMainTextboxRange());
            OldWordContent notes = new OldWordContent(document.getStyleSheet());
            asides.forEach(notes::read);
            PageMargins margins = new PageMargins();
            OldWordContent stories = new OldWordContent(document.getStyleSheet());
            stories.read(document.getHeaderStoryRange());
            stories.paragraphs().forEach(paragraph -> margins.add(paragraph.text()));
            return script(body, notes, margins, OldWordContent.comments(document.getCommentsRange()));
        } catch (OldWordFileFormatException before1997) {
            return readOldest(container);
        }
    }

    private static Script readOldest(POIFSFileSystem container) throws IOException {
        try (HWPFDocumentCore document = new HWPFOldDocument(container)) {
            OldWordContent body = new OldWordContent(null);
            body.read(document.getRange());
            return script(body, new OldWordContent(null), new PageMargins(), List.of());
        }
    }

    private static Script script(OldWordContent body, OldWordContent notes, PageMargins margins, List<Comment> comments) {
        List<Paragraph> paragraphs = new ArrayList<>(body.paragraphs());
        notes.paragraphs().stream().filter(note -> !note.isBlank()).map(note -> note.flagged(Paragraph.Flag.NOTE)).forEach(paragraphs::add);
        List<Warning> warnings = new ArrayList<>();
        int deletions = body.deletions() + notes.deletions();
        if (deletions > 0) {
            warnings.add(Warning.of(Warning.Kind.DELETIONS, deletions));
        }
        int replaced = body.replaced() + notes.replaced();
        if (replaced > 0) {
            warnings.add(Warning.of(Warning.Kind.REPLACED_CHARACTERS, replaced));
        }
        margins.warning().ifPresent(warnings::add);
        return Script.of("doc", null, paragraphs, warnings).commented(comments);
    }
}
