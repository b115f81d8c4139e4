package org.kantlijn.intake.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kantlijn.intake.Desk;
import org.kantlijn.intake.script.Paragraph;
import org.kantlijn.intake.script.ReadingChoice;
import org.kantlijn.intake.script.Script;
import org.kantlijn.intake.source.IntakeException;
import org.kantlijn.intake.source.Limits;
import org.kantlijn.intake.source.SourceFile;
import org.kantlijn.intake.source.Warning;

class RichTextTest {

    @TempDir
    private Path folder;

    private Script script(String body) throws IntakeException {
        Path file = new Desk(folder).file("a.rtf",
            ("{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset177 David;}"
            + "{\\f2\\fcharset128 MS Mincho;}}{\\stylesheet{\\s0 Normal;}{\\s3\\b heading 1;}}" + body + "}")
            .getBytes(StandardCharsets.ISO_8859_1));
        return new RichText().read(SourceFile.read(file, Limits.USUAL), ReadingChoice.OPEN, Limits.USUAL);
    }

    private List<String> read(String body) throws IntakeException {
        return script(body).paragraphs().stream().filter(paragraph -> !paragraph.isBlank())
            .map(paragraph -> paragraph.flags().stream().map(flag -> flag + "|").collect(Collectors.joining()) + paragraph.text()).toList();
    }

    @Test
    void lettersAreReadHoweverTheyAreWritten() throws IntakeException {
        assertThat(read("\\f0 re\\'ebel \\u8364?5 \\u-10179?\\u-8704? e\\u769\\'b4 \\uc2\\u233ab\\uc1 \\{x\\}\\\\ "
            + "\\lquote a\\rquote\\~b\\_c\\-d\\par"))
            .containsExactly("reëel €5 \uD83D\uDE00 e\u0301 é{x}\\ ‘a’\u00A0b\u2011c\u00ADd");
        assertThat(read("\\f1 \\'f9\\'ec\\'e5\\'ed\\f0  \\f2 \\'93\\'fa\\'96\\'7b\\par")).containsExactly("שלום 日本");
        assertThat(read("byte zelf: \u00EB\\par")).containsExactly("byte zelf: ë");
    }

    @Test
    void boldWordsInFrontAreTheLead() throws IntakeException {
        assertThat(script("{\\b P1:} ja\\par\\pard\\plain\\b P2\\b0  nee\\par").paragraphs()).extracting(Paragraph::lead)
            .containsExactly("P1:", "P2");
    }

    @Test
    void headingsTablesLinksAndBoxesAreRead() throws IntakeException {
        assertThat(read("\\pard\\s3 Deel 1\\par\\pard P1: een {\\field{\\*\\fldinst HYPERLINK \"x\"}{\\fldrslt link}}\\line regel"
            + "{\\shp{\\*\\shpinst{\\sp{\\sn a}{\\sv b}}{\\shptxt \\pard kader\\par}}{\\shprslt kader}}\\par"
            + "\\trowd\\pard\\intbl P2\\cell nee\\par toch"
            + "\\cell\\row\\pard P1: zo{\\pict 00ff}{\\*\\onbekend weg}{\\bin3 \\}}x\\par"))
            .containsExactly("HEADING|Deel 1", "P1: een link", "regel", "kader", "P2\tnee", "toch", "P1: zox");
    }

    @Test
    void notesFollowAndMarginsAndDeletionsAreTold() throws IntakeException {
        Script script = script("{\\header Kop\\par}{\\footer\\chpgn\\par}"
            + "een{\\super\\chftn{\\footnote\\pard{\\chftn} noot}} twee{\\deleted  weg}\\par");
        assertThat(script.paragraphs()).extracting(Paragraph::text).containsExactly("een twee", " noot");
        assertThat(script.paragraphs().get(1).is(Paragraph.Flag.NOTE)).isTrue();
        assertThat(script.warnings()).containsExactly(Warning.of(Warning.Kind.DELETIONS, 1), Warning.of(Warning.Kind.PAGE_MARGINS, "Kop"));
    }

    @Test
    void whatIsBrokenOffOrNestedWithoutEndIsReadAsFarAsItGoes() throws IntakeException {
        assertThat(read("een\\par {\\b twee")).containsExactly("een", "twee");
        assertThat(read("{".repeat(100_000) + "een" + "}".repeat(100_000) + "twee\\par")).containsExactly("eentwee");
        assertThat(read("een\\u99999999999999? \\'zz\\bin99999999 \\")).hasSize(1);
    }
}
