package org.kantlijn.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kantlijn.analysis.StudyBuilder;
import org.kantlijn.study.Study;
import org.kantlijn.wording.PlainException;

final class DifficultTextTest {

    @TempDir
    private Path folder;
    private ExportReport report;

    private Path export(Study study) throws IOException, PlainException {
        Path file = folder.resolve("study.xlsx");
        report = new ExcelExport(Locale.ENGLISH).write(study, file);
        return file;
    }

    private static StudyBuilder saying(String words) {
        return new StudyBuilder().participant("P1", "").code("fear").transcript("F1", "P1: " + words).coding("F1", words, "fear");
    }

    /** The texts of the fragments as they stand in the file, read without the library that wrote them. */
    private List<String> inlineTexts(Path file) throws IOException, PlainException, XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        List<String> texts = new ArrayList<>();
        try (ZipFile zip = new ZipFile(file.toFile()); InputStream in = zip.getInputStream(zip.getEntry("xl/worksheets/sheet4.xml"))) {
            XMLStreamReader reader = factory.createXMLStreamReader(in);
            String type = "";
            while (reader.hasNext()) {
                reader.next();
                if (reader.isStartElement() && reader.getLocalName().equals("c")) {
                    type = String.valueOf(reader.getAttributeValue(null, "t"));
                } else if (reader.isStartElement() && reader.getLocalName().equals("t")) {
                    assertThat(type).isEqualTo("inlineStr");
                    texts.add(reader.getElementText());
                } else if (reader.isStartElement()) {
                    assertThat(reader.getLocalName()).isNotEqualTo("f");
                }
            }
        }
        return texts;
    }

    @Test
    void aTextThatLooksLikeAFormulaStandsInTheFileAsText() throws IOException, PlainException, XMLStreamException {
        assertThat(inlineTexts(export(saying("=1+1").study()))).contains("=1+1");
        assertThat(inlineTexts(export(saying("@home < 3 & \"so\"\nsaid 😀 Ömer").study()))).contains("@home < 3 & \"so\"\nsaid 😀 Ömer");
    }

    @Test
    void controlCharactersAreLeftOutAndReported() throws IOException, PlainException, XMLStreamException {
        Path file = export(saying("It was\u0007 hard\u0000.\uFFFF").study());

        assertThat(inlineTexts(file)).contains("It was hard.");
        assertThat(report.warnings()).containsExactly("3 characters that Excel cannot store were removed from sheet Fragments.");
    }

    @Test
    void aTextLongerThanACellGoesOnInTheRowBelow() throws IOException, PlainException {
        String words = "😀 so it went on and on ".repeat(3_000).strip();
        ReadBook book = ReadBook.of(export(saying(words).study()));

        assertThat(book.column("Fragments", "Citation")).containsExactly("P1.1", "P1.1 (continued)", "P1.1 (continued)");
        assertThat(String.join("", book.column("Fragments", "Text"))).isEqualTo(words);
        assertThat(book.column("Fragments", "Participant")).containsExactly("P1", "P1", "P1");
        assertThat(report.rows()).isEqualTo(1);
        assertThat(report.warnings()).anyMatch(warning -> warning.startsWith("In sheet Fragments one row holds more text"));
    }

    @Test
    void aTextOfExactlyTheLimitFits() throws IOException, PlainException {
        ReadBook book = ReadBook.of(export(saying("x".repeat(32_767)).study()));

        assertThat(book.column("Fragments", "Text")).containsExactly("x".repeat(32_767));
        assertThat(report.warnings()).isEmpty();
    }

    @Test
    void aTextThatLooksLikeAnEscapedLetterIsNotRead() throws IOException, PlainException {
        assertThat(ReadBook.of(export(saying("the field _x0041_ was empty").study())).column("Fragments", "Text"))
            .containsExactly("the field _x0041_ was empty");
    }

    @Test
    void aMissingTextIsSaidToBeMissing() throws IOException, PlainException {
        ReadBook book = ReadBook.of(export(saying("It was hard.").withoutText("F1").study()));

        assertThat(book.column("Fragments", "Text")).containsExactly("(the text of this transcript is missing)");
        assertThat(report.warnings())
            .containsExactly("The text of transcript F1 is missing: its fragments are listed without their words.");
    }
}
