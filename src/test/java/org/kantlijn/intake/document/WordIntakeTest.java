package org.kantlijn.intake.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Map;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kantlijn.intake.Desk;
import org.kantlijn.intake.ImportChoices;
import org.kantlijn.intake.ImportOptions;
import org.kantlijn.intake.ImportedTranscript;
import org.kantlijn.intake.TranscriptReader;
import org.kantlijn.intake.script.ReadingChoice;
import org.kantlijn.intake.source.IntakeException;
import org.kantlijn.intake.source.Problem;
import org.kantlijn.intake.source.Warning;

/** Word files of all kinds. */
public class WordIntakeTest {

    @TempDir
    private Path folder;
    private Desk desk;

    @BeforeEach
    void begin() {
        desk = new Desk(folder);
    }

    /** Writes a paragraph of which the words before the bar are bold. */
    public static XWPFParagraph line(XWPFDocument document, String words) {
        XWPFParagraph paragraph = document.createParagraph();
        int bar = words.indexOf('|');
        if (bar > 0) {
            paragraph.createRun().setText(words.substring(0, bar));
            paragraph.getRuns().get(0).setBold(true);
        }
        paragraph.createRun().setText(words.substring(bar + 1));
        return paragraph;
    }

    private Path lines(String... lines) {
        return desk.word("gesprek.docx", document -> Arrays.stream(lines).forEach(words -> line(document, words)));
    }

    private void assertRefused(Path file, Problem problem) {
        assertThatExceptionOfType(IntakeException.class).isThrownBy(() -> desk.read(file))
            .satisfies(e -> assertThat(e.problem()).isEqualTo(problem));
    }

    @Test
    void boldLabelsAreRecognisedWithAndWithoutAColon() throws IntakeException {
        assertThat(Desk.shown(desk.read(lines("Anke:|  Ja.", "Bas|: Nee.", "Anke:| Hoor.", "Bas:| Goed."))))
            .containsExactly("Anke|Ja.", "Bas|Nee.", "Anke|Hoor.", "Bas|Goed.");
        assertThat(Desk.shown(desk.read(lines("Anke| Ja.", "Bas| Nee.", "en nog wat", "Anke| Hoor.", "Bas| Goed."))))
            .containsExactly("Anke|Ja.", "Bas|Nee./en nog wat", "Anke|Hoor.", "Bas|Goed.");
        assertThat(Desk.shown(desk.read(lines("P2|", "Ja.", "", "P3|", "Nee.", "P2|", "Hoor.", "P3|", "Goed."))))
            .containsExactly("P2|Ja.", "P3|Nee.", "P2|Hoor.", "P3|Goed.");
    }

    @Test
    void wordsInBoldForStressAreNoLabels() throws IntakeException {
        assertThat(Desk.shown(desk.read(lines("I: Hoe?", "R: Zo.", "Nooit| meer.", "I: O?", "R: Nee.", "Nooit| dus.", "I: Ja."))))
            .containsExactly("I|Hoe?", "R|Zo./Nooit meer.", "I|O?", "R|Nee./Nooit dus.", "I|Ja.");
    }

    @Test
    void headingsByStyleAreHeadingsWhereverTheyStand() throws IntakeException {
        Path file = desk.word("a.docx", document -> {
            line(document, "Focusgroep 2").setStyle("Title");
            line(document, "Deel 1").setStyle("Kop1");
            line(document, "I: Zo.");
            line(document, "Na de pauze").setStyle("Heading2");
            line(document, "Verder.");
            line(document, "R: Ja.");
        });
        assertThat(Desk.shown(desk.read(file)))
            .containsExactly("HEADING|Focusgroep 2", "HEADING|Deel 1", "I|Zo.", "HEADING|Na de pauze", "I|Verder.", "R|Ja.");
    }

    @Test
    void aTableWithASpeakerColumnIsAConversation() throws IntakeException {
        Path file = desk.word("a.docx", document -> {
            line(document, "Gesprek");
            XWPFTable table = document.createTable(5, 2);
            String[][] cells = {{"Spreker", "Tekst"}, {"Anke", "Ja."}, {"Bas:", "Nee."}, {"", "En nog wat."}, {"Anke", "Hoor."}};
            for (int i = 0; i < cells.length; i++) {
                table.getRow(i).getCell(0).setText(cells[i][0]);
                table.getRow(i).getCell(1).setText(cells[i][1]);
            }
            table.getRow(2).getCell(1).addParagraph().createRun().setText("Tweede alinea.");
            line(document, "Bas: Goed.");
        });
        assertThat(Desk.shown(desk.read(file))).containsExactly("HEADING|Gesprek", "NOTE|Spreker\tTekst", "Anke|Ja.",
            "Bas|Nee./Tweede alinea./En nog wat.", "Anke|Hoor.", "Bas|Goed.");
    }

    @Test
    void lineBreaksAndTabsInsideAParagraphStay() throws IntakeException {
        Path file = desk.word("a.docx", document -> {
            XWPFParagraph paragraph = line(document, "I: een");
            paragraph.getRuns().get(0).addBreak();
            paragraph.createRun().setText("twee\tdrie");
            line(document, "R: ja");
        });
        assertThat(Desk.shown(desk.read(file))).containsExactly("I|een/twee\tdrie", "R|ja");
    }

    @Test
    void footnotesAreNotesAndPageHeadersAreToldByAWarning() throws IntakeException {
        Path file = desk.word("a.docx", document -> {
            XWPFParagraph paragraph = line(document, "I: een");
            document.createFootnotes();
            paragraph.addFootnoteReference(document.createFootnote());
            document.getFootnotes().get(0).createParagraph().createRun().setText("Een naam weggelaten.");
            document.createHeader(HeaderFooterType.DEFAULT).createParagraph().createRun().setText("Vertrouwelijk");
            document.createFooter(HeaderFooterType.DEFAULT).createParagraph().createRun().setText("12");
            document.createComments().createComment(BigInteger.ONE).createParagraph().createRun().setText("Klopt dit?");
            line(document, "R: ja");
            line(document, "I: goed");
            line(document, "R: zo");
        });
        ImportedTranscript imported = desk.read(file);
        assertThat(Desk.shown(imported)).containsExactly("I|een", "R|ja", "I|goed", "R|zo", "NOTE|Een naam weggelaten.");
        assertThat(imported.warnings()).contains(Warning.of(Warning.Kind.PAGE_MARGINS, "Vertrouwelijk"));
    }

    @Test
    void insertionsLinksControlsAndTextBoxesAreReadAndDeletionsAreNot() throws IntakeException {
        Path file = desk.rawWord("a.docx", "<w:p><w:r><w:t>I: een </w:t></w:r><w:ins><w:r><w:t>twee </w:t></w:r></w:ins>"
            + "<w:del><w:r><w:delText>drie </w:delText></w:r></w:del><w:hyperlink><w:r><w:t>vier</w:t></w:r></w:hyperlink>"
            + "<w:r><w:instrText>PAGE</w:instrText></w:r></w:p>"
            + "<w:sdt><w:sdtContent><w:p><w:r><w:t>R: vijf</w:t></w:r></w:p></w:sdtContent></w:sdt>"
            + "<w:p><w:r><w:t>I: zes</w:t></w:r><w:r><w:pict><w:txbxContent><w:p><w:r><w:t>in een kader</w:t></w:r></w:p></w:txbxContent>"
            + "</w:pict></w:r></w:p><w:p><w:r><w:t>R: zeven</w:t></w:r></w:p>");
        ImportedTranscript imported = desk.read(file);
        assertThat(Desk.shown(imported)).containsExactly("I|een twee vier", "R|vijf", "I|zes/in een kader", "R|zeven");
        assertThat(imported.warnings()).containsExactly(Warning.of(Warning.Kind.DELETIONS, 1), Warning.of(Warning.Kind.CONTINUED, 1));
    }

    @Test
    void ofAlternativesOneIsReadAndTheFallbackWhereThereIsNoOther() throws IntakeException {
        String alternative = "<mc:AlternateContent xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\">%s"
            + "<mc:Fallback>%s</mc:Fallback></mc:AlternateContent>";
        String choice = "<mc:Choice Requires=\"wps\">%s</mc:Choice>";
        String run = "<w:r><w:t>%s</w:t></w:r>";
        Path file = desk.rawWord("a.docx", "<w:p>" + run.formatted("I: een ")
            + alternative.formatted("", run.formatted("twee ")) + alternative.formatted(choice.formatted(run.formatted("drie")),
                run.formatted("vier")) + "</w:p>" + alternative.formatted("", "<w:p>" + run.formatted("R: vijf") + "</w:p>"));
        assertThat(Desk.shown(desk.read(file))).containsExactly("I|een twee drie", "R|vijf");
    }

    @Test
    void labelsLeftAloneLeaveTheParagraphsAsTheyAre() throws IntakeException {
        ImportedTranscript imported =
            new TranscriptReader().read(lines("Titel", "", "I:| Zo. ", "Ja."), new ImportOptions(false, null), desk.study());
        assertThat(Desk.text(imported).content()).isEqualTo("Titel\n\nI: Zo. \nJa.");
        assertThat(Desk.shown(imported)).containsExactly("null|Titel", "null|I: Zo. ", "null|Ja.");
    }

    @Test
    void aDocumentIsKnownByItsContentNotByItsName() throws IntakeException, IOException {
        Path renamed = Files.move(lines("I: Zo.", "R: Ja."), folder.resolve("gesprek.txt"));
        ImportedTranscript imported = desk.read(renamed);
        assertThat(imported.format()).isEqualTo("docx");
        assertThat(imported.encoding()).isNull();
        assertThat(imported.material().originals().get(0).name()).endsWith(".docx");
    }

    @Test
    void damagedAndEndlessDocumentsAreRefused() throws IOException {
        byte[] whole = Files.readAllBytes(lines("I: Zo."));
        assertRefused(desk.file("half.docx", Arrays.copyOf(whole, whole.length / 2)), Problem.DAMAGED);
        assertRefused(desk.rawWord("fout.docx", "<w:p>"), Problem.DAMAGED);
        assertRefused(desk.rawWord("bom.docx", "<w:p><w:r><w:t>" + "a".repeat(20_000_000) + "</w:t></w:r></w:p>"), Problem.TOO_COMPRESSED);
        assertRefused(desk.rawWord("leeg.docx", "<w:p/>"), Problem.NO_TEXT);
    }

    @Test
    void protectedDocumentsNeedTheirPasswordAndDamagedOldOnesAreRefused()
        throws IntakeException, IOException, InvalidFormatException, GeneralSecurityException {
        Path plain = lines("I: Zo.");
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("geheim");
            try (OPCPackage document = OPCPackage.open(plain.toFile(), PackageAccess.READ_WRITE);
                 OutputStream out = encryptor.getDataStream(container)) {
                document.save(out);
            }
            Path file = desk.write("geheim.docx", container::writeFilesystem);
            assertRefused(file, Problem.ENCRYPTED);
            assertThat(Desk.shown(desk.draft(file, with("geheim")))).containsExactly("null|I: Zo.");
            assertThatExceptionOfType(IntakeException.class).isThrownBy(() -> desk.draft(file, with("Geheim")))
                .satisfies(e -> assertThat(e.problem()).isEqualTo(Problem.WRONG_PASSWORD));
        }
        try (POIFSFileSystem old = new POIFSFileSystem()) {
            old.createDocument(new ByteArrayInputStream(new byte[5000]), "WordDocument");
            assertRefused(desk.write("oud.doc", old::writeFilesystem), Problem.DAMAGED);
        }
    }

    private static ImportChoices with(String password) {
        return ImportChoices.OPEN.speakers(false).reading(ReadingChoice.OPEN.opened(password));
    }

    @Test
    void aDocumentWithMacrosIsReadAndNothingIsRun() throws IntakeException {
        String types = Desk.TYPES.replace("openxmlformats-officedocument.wordprocessingml.document.main",
            "ms-word.document.macroEnabled.main");
        Path file = desk.archive("macro.docm", Map.of("[Content_Types].xml", types, "_rels/.rels", Desk.RELATIONS, "word/document.xml",
            Desk.WORD.formatted("<w:p><w:r><w:t>I: een</w:t></w:r></w:p><w:p><w:r><w:t>R: twee</w:t></w:r></w:p>"),
            "word/vbaProject.bin", "x"));
        assertThat(Desk.shown(desk.draft(file))).containsExactly("I|een", "R|twee");
    }

    @Test
    void aParagraphWhoseEndWasDeletedGoesOnInTheNext() throws IntakeException {
        Path file = desk.rawWord("a.docx", "<w:p><w:pPr><w:rPr><w:del w:id='1'/></w:rPr></w:pPr><w:r><w:t>I: een</w:t></w:r></w:p>"
            + "<w:p><w:r><w:t> zin</w:t></w:r></w:p><w:p><w:r><w:t>R: twee</w:t></w:r></w:p>");
        assertThat(Desk.shown(desk.draft(file))).containsExactly("I|een zin", "R|twee");
    }

    @Test
    void oldFormattingThatWasTrackedIsNotTakenForTheNew() throws IntakeException {
        Path file = desk.rawWord("a.docx", "<w:p><w:pPr><w:pPrChange><w:pPr><w:pStyle w:val='Heading1'/></w:pPr></w:pPrChange></w:pPr>"
            + "<w:r><w:rPr><w:rPrChange><w:rPr><w:b/></w:rPr></w:rPrChange></w:rPr><w:t>I: een</w:t></w:r></w:p>"
            + "<w:p><w:r><w:t>R: twee</w:t></w:r></w:p>");
        assertThat(Desk.shown(desk.draft(file))).containsExactly("I|een", "R|twee");
    }

    @Test
    void aSpeakerAfterALineBreakIsSeen() throws IntakeException {
        Path file = desk.rawWord("a.docx", "<w:p><w:r><w:t>I: een</w:t><w:br/><w:t>R: twee</w:t><w:br/><w:t>drie</w:t></w:r></w:p>");
        assertThat(Desk.shown(desk.draft(file))).containsExactly("I|een", "R|twee/drie");
    }
}
