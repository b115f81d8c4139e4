package org.kantlijn.intake.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.kantlijn.intake.Desk;
import org.kantlijn.intake.InterviewFiles;
import org.kantlijn.intake.source.IntakeException;
import org.kantlijn.intake.source.Problem;

/** Documents that were torn, or made to read what they should not or to take all memory and time. */
@Timeout(60)
class HostileDocumentTest {

    private static final String OPEN_TEXT = "<office:document-content xmlns:office=\"o\" xmlns:text=\"t\"><office:body>"
        + "<office:text>%s</office:text></office:body></office:document-content>";

    @TempDir
    private Path folder;
    private Desk desk;

    @BeforeEach
    void begin() {
        desk = new Desk(folder);
    }

    private void assertRefused(Path file, Problem problem) {
        assertThatExceptionOfType(IntakeException.class).isThrownBy(() -> desk.draft(file))
            .satisfies(e -> assertThat(e.problem()).isEqualTo(problem));
    }

    private Path openText(String body) {
        return desk.archive("a.odt", Map.of("content.xml", OPEN_TEXT.formatted(body)));
    }

    @Test
    void whatUnfoldsWithoutEndIsNotRead() throws IOException {
        assertRefused(openText("<text:p>" + "a".repeat(20_000_000) + "</text:p>"), Problem.TOO_COMPRESSED);
        Path hidden = desk.write("b.odt", out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                zip.putNextEntry(new ZipEntry("Pictures/bom.png"));
                for (int i = 0; i < 300; i++) {
                    zip.write(new byte[1 << 20]);
                }
                zip.putNextEntry(new ZipEntry("content.xml"));
                zip.write(OPEN_TEXT.formatted("<text:p>I: zo</text:p>").getBytes(StandardCharsets.UTF_8));
            }
        });
        assertRefused(hidden, Problem.TOO_COMPRESSED);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            for (int i = 0; i < 300; i++) {
                out.write(new byte[1 << 20]);
            }
        }
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        pdf.writeBytes("%PDF-1.4\n1 0 obj <</Filter/FlateDecode>>\nstream\n".getBytes(StandardCharsets.US_ASCII));
        pdf.writeBytes(packed.toByteArray());
        pdf.writeBytes("\nendstream endobj startxref".getBytes(StandardCharsets.US_ASCII));
        assertRefused(desk.file("c.pdf", pdf.toByteArray()), Problem.TOO_COMPRESSED);
    }

    @Test
    void noEntityIsTakenFromAnywhere() throws IOException, IntakeException {
        Path secret = desk.file("geheim", "wachtwoord");
        String type = "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\"><!ENTITY f \"woord\">]>";
        String text = OPEN_TEXT.formatted("<text:p>I: a&%s;b</text:p>");
        assertRefused(desk.archive("a.odt", Map.of("content.xml", type + text.formatted("e"))), Problem.DAMAGED);
        assertRefused(desk.archive("b.odt", Map.of("content.xml", type + text.formatted("f"))), Problem.DAMAGED);
        String word = type + Desk.WORD.formatted("<w:p><w:r><w:t>I: a&e;b</w:t></w:r></w:p>");
        assertRefused(desk.archive("c.docx", Map.of("[Content_Types].xml", Desk.TYPES, "_rels/.rels", Desk.RELATIONS,
            "word/document.xml", word)), Problem.DAMAGED);
    }

    @Test
    void elementsNestedWithoutEndDoNotExhaustTheStack() {
        int depth = 20_000;
        String spans = "<text:span>".repeat(depth) + "a" + "</text:span>".repeat(depth);
        assertRefused(openText("<text:p>" + spans + "</text:p>"), Problem.DAMAGED);
        String tables = "<w:tbl><w:tr><w:tc>".repeat(depth) + "</w:tc></w:tr></w:tbl>".repeat(depth);
        assertRefused(desk.rawWord("a.docx", tables), Problem.DAMAGED);
    }

    @Test
    void aNumberOfSpacesThatNobodyTypesIsNotMade() throws IntakeException {
        Path file = openText("<text:p>I: a<text:s text:c=\"2000000000\"/>b</text:p><text:p>R: c</text:p>");
        assertThat(Desk.shown(desk.draft(file)).get(0)).hasSizeLessThan(2000);
    }

    @Test
    void documentsThatWereTornAreRefused() throws IOException {
        for (String name : new String[] {"odt-libreoffice.odt", "docx-comments.docx", "doc-libreoffice.doc", "pdf-libreoffice.pdf"}) {
            byte[] whole = InterviewFiles.resource(name);
            Problem problem = name.startsWith("doc-") ? Problem.OLD_OFFICE : Problem.DAMAGED;
            assertRefused(desk.file(name, Arrays.copyOf(whole, whole.length / 2)), problem);
        }
    }

    @Test
    void aLockedOpenDocumentSaysSo() {
        assertRefused(desk.archive("a.odt", Map.of("content.xml", "x", "META-INF/manifest.xml", "<m><encryption-data/></m>")),
            Problem.LOCKED_OPEN_DOCUMENT);
    }

    @Test
    void anArchiveOfDocumentsIsNoDocument() throws IOException {
        byte[] document = Files.readAllBytes(desk.word("a.docx", words -> words.createParagraph().createRun().setText("I: zo")));
        Path archive = desk.write("b.docx", out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                zip.putNextEntry(new ZipEntry("a.docx"));
                zip.write(document);
            }
        });
        assertRefused(archive, Problem.OTHER_ARCHIVE);
    }
}
