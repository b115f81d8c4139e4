package org.kantlijn.intake.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kantlijn.intake.Desk;
import org.kantlijn.intake.ImportChoices;
import org.kantlijn.intake.ImportDraft;
import org.kantlijn.intake.script.Comment;
import org.kantlijn.intake.script.Paragraph;
import org.kantlijn.intake.script.ReadingChoice;
import org.kantlijn.intake.script.Script;
import org.kantlijn.intake.source.IntakeException;
import org.kantlijn.intake.source.Limits;
import org.kantlijn.intake.source.Problem;
import org.kantlijn.intake.source.SourceFile;
import org.kantlijn.intake.source.Warning;

class PdfIntakeTest {

    private static final int LEADING = 14;

    @TempDir
    private Path folder;
    private Desk desk;

    @BeforeEach
    void begin() {
        desk = new Desk(folder);
    }

    /** Words at a place on a page; letters have one width, 6.6 points. */
    private record Words(float x, float y, String text) {
    }

    private static PDDocument document(List<List<Words>> pages) throws IOException {
        PDDocument document = new PDDocument();
        for (List<Words> words : pages) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
                for (Words at : words) {
                    stream.beginText();
                    stream.setFont(new PDType1Font(Standard14Fonts.FontName.COURIER), LEADING - 3);
                    stream.newLineAtOffset(at.x, at.y);
                    stream.showText(at.text);
                    stream.endText();
                }
            }
        }
        return document;
    }

    private static List<Words> below(float x, float y, String... lines) {
        List<Words> words = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            words.add(new Words(x, y - i * LEADING, lines[i]));
        }
        return words;
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static List<Words> page(List<Words>... parts) {
        return Arrays.stream(parts).flatMap(List::stream).toList();
    }

    private Path file(List<List<Words>> pages) throws IOException {
        try (PDDocument document = document(pages)) {
            return save(document);
        }
    }

    private Path save(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return desk.file("a.pdf", out.toByteArray());
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private List<String> read(List<Words>... pages) throws IOException, IntakeException {
        return Desk.shown(desk.draft(file(List.of(pages))));
    }

    private void assertRefused(Path file, Problem problem) {
        assertThatExceptionOfType(IntakeException.class).isThrownBy(() -> desk.draft(file))
            .satisfies(e -> assertThat(e.problem()).isEqualTo(problem));
    }

    @Test
    void brokenLinesAreJoinedAndHyphensStayWhereInDoubt() throws IOException, IntakeException {
        assertThat(read(below(72, 700,
            "I: Hoe gaat het nu met het werk en de re-",
            "integratie en met de in- en uitstroom, in-",
            "en doorstroom en met het gesprek?",
            "R: Het gesprek was goed. Na het eerste ge-",
            "sprek kwam er een tweede, over e-",
            "mails en over wat er verder nog allemaal",
            "was.",
            "Punt.",
            "I: Ja?", "R: Ja.")))
            .containsExactly("I|Hoe gaat het nu met het werk en de re-integratie en met de in- en uitstroom, in- en doorstroom "
                    + "en met het gesprek?",
                "R|Het gesprek was goed. Na het eerste gesprek kwam er een tweede, over e-mails en over wat er verder nog allemaal was."
                    + "/Punt.",
                "I|Ja?", "R|Ja.");
    }

    @Test
    void aTurnGoesOnOnTheNextPageAndMarginsAreTold() throws IOException, IntakeException {
        List<List<Words>> pages = new ArrayList<>();
        for (int i = 1; i <= 3; i++) {
            pages.add(page(below(72, 750, "Transcript 4 - pagina " + i), below(300, 30, "- " + i + " -"), below(72, 700,
                "I: Vraag nummer " + i + "?", "R: Een antwoord dat zo lang is dat het over",
                    "het eind van de bladzijde heen loopt en dan")));
        }
        pages.add(page(below(72, 750, "Transcript 4 - pagina 4"), below(300, 30, "- 4 -"), below(72, 700, "ophoudt.")));
        ImportDraft draft = desk.draft(file(pages));
        assertThat(Desk.shown(draft)).hasSize(6)
            .endsWith("R|Een antwoord dat zo lang is dat het over het eind van de bladzijde heen loopt en dan ophoudt.");
        assertThat(draft.warnings()).contains(Warning.of(Warning.Kind.PAGE_MARGINS, "Transcript 4 - pagina 1"));
    }

    @Test
    void whatTwoSpeakersSayAtTheTopOfTheirPagesIsNoRunningHeader() throws IOException, IntakeException {
        List<Words> first = below(72, 700, "I: Hm.", "R: Een.", "I: O?", "R: Twee.", "I: Ja?", "R: Drie.", "I: Zo?");
        List<Words> second = below(72, 700, "I: Hm.", "R: Vier.", "I: O?", "R: Vijf.", "I: Ja?", "R: Zes.", "I: Wel?");
        assertThat(read(first, second)).hasSize(14);
    }

    @Test
    void numbersBesideTheLinesAreLeftOut() throws IOException, IntakeException {
        List<Words> words = new ArrayList<>(below(72, 700, "I: Hoe gaat het nu met het werk en het leven", "dat ernaast staat?",
            "R: Goed.", "I: Ja?",
            "R: Ja.", "I: En?", "R: Niets."));
        for (int i = 0; i < 7; i++) {
            words.add(new Words(45, 700 - i * LEADING, String.valueOf(i + 1)));
        }
        ImportDraft draft = desk.draft(file(List.of(words)));
        assertThat(Desk.shown(draft)).startsWith("I|Hoe gaat het nu met het werk en het leven dat ernaast staat?", "R|Goed.").hasSize(6);
        assertThat(draft.warnings()).contains(Warning.of(Warning.Kind.LINE_NUMBERS, 7));
    }

    @Test
    void twoColumnsAreReadOneAfterTheOtherHoweverTheyWerePutDown() throws IOException, IntakeException {
        List<Words> left = below(60, 700, "I: Wat was het begin van", "dit hele verhaal dan?", "R: Dat was in de maand",
            "maart van dat jaar, toen", "het regende, elke dag.",
            "I: En daarna?");
        List<Words> right = below(330, 700, "R: Daarna niets meer, of", "weinig. Het was stil in", "huis en op het werk ook",
            "wel een beetje stil.", "I: Hm.", "R: Ja.");
        List<Words> rows = new ArrayList<>();
        for (int i = 0; i < left.size(); i++) {
            rows.add(left.get(i));
            rows.add(right.get(i));
        }
        List<String> turns = List.of("I|Wat was het begin van dit hele verhaal dan?",
            "R|Dat was in de maand maart van dat jaar, toen het regende, elke dag.",
            "I|En daarna?", "R|Daarna niets meer, of weinig. Het was stil in huis en op het werk ook wel een beetje stil.", "I|Hm.",
                "R|Ja.");
        assertThat(read(page(left, right))).isEqualTo(turns);
        assertThat(read(rows)).isEqualTo(turns);
    }

    @Test
    void speakersInAColumnOfTheirOwnAreLabels() throws IOException, IntakeException {
        List<Words> page = page(below(72, 700, "Anke"), below(160, 700, "Dat is een lang verhaal over het werk en de", "dagen daarna."),
            below(72, 672, "Bas"), below(160, 672, "Zo."), below(72, 658, "Anke"), below(160, 658, "Ja."), below(72, 644, "Bas"),
                below(160, 644, "Nee."));
        assertThat(read(page)).containsExactly("Anke|Dat is een lang verhaal over het werk en de dagen daarna.", "Bas|Zo.", "Anke|Ja.",
            "Bas|Nee.");
    }

    @Test
    void pagesOfPicturesHoldNoText() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
                stream.drawImage(LosslessFactory.createFromImage(document, new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB)), 0, 0);
            }
            assertRefused(save(document), Problem.SCANNED);
        }
        assertRefused(file(List.of(List.of())), Problem.NO_TEXT);
    }

    @Test
    void aProtectedDocumentAsksForItsPassword() throws IOException, IntakeException {
        try (PDDocument document = document(List.of(below(72, 700, "I: Zo?", "R: Ja.")))) {
            StandardProtectionPolicy policy = new StandardProtectionPolicy("baas", "geheim", new AccessPermission());
            policy.setEncryptionKeyLength(256);
            document.protect(policy);
            Path file = save(document);
            assertRefused(file, Problem.ENCRYPTED);
            assertThat(Desk.shown(desk.draft(file, ImportChoices.OPEN.reading(ReadingChoice.OPEN.opened("geheim")))))
                .containsExactly("I|Zo?", "R|Ja.");
            assertThatExceptionOfType(IntakeException.class)
                .isThrownBy(() -> desk.draft(file, ImportChoices.OPEN.reading(ReadingChoice.OPEN.opened("fout"))))
                .satisfies(e -> assertThat(e.problem()).isEqualTo(Problem.WRONG_PASSWORD));
        }
    }

    @Test
    void aTornDocumentIsRefused() throws IOException {
        byte[] whole = Files.readAllBytes(file(List.of(below(72, 700, "I: Zo?"), below(72, 700, "R: Ja."))));
        assertRefused(desk.file("half.pdf", Arrays.copyOf(whole, whole.length / 2)), Problem.DAMAGED);
    }

    @Test
    void whatReadersWroteOnALineIsAboutThatLine() throws IOException, IntakeException {
        try (PDDocument document = document(List.of(below(72, 700, "I: Zo?", "R: Een antwoord.", "I: En?")))) {
            PDAnnotationHighlight mark = new PDAnnotationHighlight();
            mark.setContents("mooi\rgezegd");
            mark.setTitlePopup("Bo");
            mark.setRectangle(new PDRectangle(90, 683, 60, 12));
            document.getPage(0).setAnnotations(List.of(mark));
            Path file = save(document);
            Script script = new PdfDocument().read(SourceFile.read(file, Limits.USUAL), ReadingChoice.OPEN, Limits.USUAL);
            assertThat(script.comments()).containsExactly(new Comment("0", "Bo", null, "mooi\ngezegd", null));
            assertThat(script.paragraphs().get(1).anchors())
                .containsExactly(new Paragraph.Anchor(0, "0", true), new Paragraph.Anchor(16, "0", false));
        }
    }
}
