package org.kantlijn.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kantlijn.intake.source.IntakeException;

/** One interview has the same turns in whatever format it is written. */
class SameTurnsTest {

    @TempDir
    private Path folder;
    private Desk desk;
    private List<String> turns;

    @BeforeEach
    void begin() throws IntakeException {
        desk = new Desk(folder);
        turns = Desk.shown(desk.draftText(InterviewFiles.text()));
    }

    private void assertSame(String name, byte[] content) throws IntakeException {
        ImportDraft draft = desk.draft(desk.file(name, content));
        assertThat(Desk.shown(draft)).isEqualTo(turns);
        assertThat(draft.count().lost()).isZero();
    }

    @Test
    void theInterviewHasFortyTurnsAndMore() {
        assertThat(turns).hasSizeGreaterThan(40).startsWith("HEADING|Interview 7: terug op de werkvloer", "NOTE|Datum: 12 maart")
            .contains("NOTE|[pauze]", "Respondent|Mijn zus. [onhoorbaar] Die kwam elke woensdag.").endsWith("NOTE|[einde opname]");
    }

    @Test
    void wordOpenDocumentRichTextWebPageAndPrintAgreeWithPlainText() throws IntakeException, IOException {
        InterviewFiles files = new InterviewFiles(InterviewFiles.text());
        assertSame("a.docx", files.docx());
        assertSame("a.odt", files.odt());
        assertSame("a.rtf", files.rtf());
        assertSame("a.html", files.html());
        assertSame("a.pdf", files.pdf());
    }

    @ParameterizedTest
    @ValueSource(strings = {"odt-libreoffice.odt", "rtf-libreoffice.rtf", "doc-libreoffice.doc", "pdf-libreoffice.pdf",
        "html-libreoffice.html"})
    void whatLibreOfficeWritesAgreesWithPlainText(String name) throws IntakeException {
        assertSame(name, InterviewFiles.resource(name));
    }
}
