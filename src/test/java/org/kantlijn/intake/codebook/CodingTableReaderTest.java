package org.kantlijn.intake.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kantlijn.change.CoderNamed;
import org.kantlijn.intake.Desk;
import org.kantlijn.intake.source.IntakeException;
import org.kantlijn.study.Code;
import org.kantlijn.study.Coder;
import org.kantlijn.study.Coding;
import org.kantlijn.study.Id;
import org.kantlijn.study.Kind;
import org.kantlijn.study.Memo;
import org.kantlijn.study.Study;
import org.kantlijn.text.Span;

class CodingTableReaderTest {

    private static final Id<Coder> ANA = Id.ofCoder("Ana");

    @TempDir
    private Path folder;
    private Desk desk;

    @BeforeEach
    void begin() throws IntakeException {
        desk = new Desk(folder);
        desk.take(desk.file("A1 Gesprek.txt", "I: Hoe gaat het?\nR: Wel goed, zei ze: ‘ga maar’.\nEn \uD83D\uDE00 toen.\nI: Goed."));
    }

    private CodingTable take(String rows) throws IntakeException {
        CodingTable table = new CodingTableReader().read(desk.file("c.csv", rows), desk.study(), ANA);
        desk.apply(table.changes());
        return table;
    }

    @Test
    void quotesAndOffsetsBecomeCodingsWithCodesCodersAndMemos() throws IntakeException {
        CodingTable table = take("""
            transcript,start,end,quote,code,coder,memo
            A1 Gesprek,,,Wel goed,Gevoel > blij,Bram,Zie ook later
            A1,0,3,,Gevoel > vraag,,
            """);
        Study study = desk.study();
        assertThat(table.applied()).isEqualTo(2);
        assertThat(table.skipped()).isEmpty();
        List<Coding> codings = study.codings(study.transcripts().get(0).id());
        assertThat(codings).extracting(study::quote).containsExactly("Hoe", "Wel goed");
        assertThat(codings).extracting(coding -> study.path(study.code(coding.code()).orElseThrow()))
            .containsExactly("Gevoel > vraag", "Gevoel > blij");
        assertThat(codings.get(1).coder()).isEqualTo(Id.ofCoder("Bram"));
        assertThat(codings.get(1).text()).isEqualTo(study.transcripts().get(0).text());
        assertThat(study.coder(Id.ofCoder("Bram")).name()).isEqualTo("Bram");
        assertThat(study.memos(new Memo.Subject(Kind.CODING, codings.get(1).id()))).extracting(Memo::text).containsExactly("Zie ook later");
        assertThat(table.changes()).filteredOn(CoderNamed.class::isInstance).hasSize(1);
    }

    @Test
    void aQuoteIsFoundThroughOtherBlanksAndQuotationMarks() throws IntakeException {
        take("transcript,quote,code\nA1,\"ze:  'ga maar'. En \uD83D\uDE00\",x\n");
        assertThat(desk.study().codings()).extracting(desk.study()::quote).containsExactly("ze: ‘ga maar’.\nEn \uD83D\uDE00");
    }

    @Test
    void offsetsThatSplitACharacterAreGrown() throws IntakeException {
        int at = desk.study().text(desk.study().transcripts().get(0)).content().indexOf('\uD83D');
        take("transcript,start,end,code\nA1," + at + "," + (at + 1) + ",x\n");
        assertThat(desk.study().codings()).extracting(Coding::span).containsExactly(new Span(at, at + 2));
    }

    @Test
    void aPassageIsTrimmedAndOneOfBlanksOnlyIsSkipped() throws IntakeException {
        String content = desk.study().text(desk.study().transcripts().get(0)).content();
        int gap = content.indexOf('\n');
        CodingTable table = take("transcript,start,end,code\nA1," + gap + "," + (gap + 5) + ",x\nA1," + gap + "," + (gap + 1) + ",y\n");
        assertThat(desk.study().codings()).extracting(desk.study()::quote).containsExactly("Wel");
        assertThat(table.skipped()).extracting(Skipped::row, Skipped::cause).containsExactly(tuple(3, Skipped.Cause.BLANK_PASSAGE));
        assertThat(desk.study().codes()).extracting(Code::name).containsExactly("x");
    }

    @Test
    void aQuoteIsFoundHoweverItsAccentsAreTyped() throws IntakeException {
        desk.take(desk.file("B1.txt", "I: Een cafe\u0301 in Cura\u00E7ao.\nR: Ree\u0308el ge\u00EFnteresseerd.\nI: Zo.\nR: Ja."));
        CodingTable table = take("""
            transcript,quote,code
            B1,café,x
            B1,Curac\u0327ao,x
            B1,Reëel gei\u0308nteresseerd.,x
            B1,een cafe,x
            """);
        assertThat(desk.study().codings()).extracting(desk.study()::quote)
            .containsExactly("cafe\u0301", "Cura\u00E7ao", "Ree\u0308el ge\u00EFnteresseerd.");
        assertThat(table.skipped()).extracting(Skipped::row).containsExactly(5);
    }

    @Test
    void namesAreCleanedOfLineBreaksAndControlCharacters() throws IntakeException {
        take("transcript,quote,code,coder\nA1,Wel goed,\"Ge\nvoel >\n blij\u0007  zijn\",Bram\u0000\n".replace("\u0000", "\u0001"));
        assertThat(desk.study().codes()).extracting(Code::name).containsExactly("Ge voel", "blij zijn");
        assertThat(desk.study().coder(Id.ofCoder("Bram")).name()).isEqualTo("Bram");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "B9,,,Wel goed,x | UNKNOWN_TRANSCRIPT",
        "A1,,,Niet gezegd,x | QUOTE_NOT_FOUND",
        "A1,,,oe,x | QUOTE_AMBIGUOUS",
        "A1,,,,x | NO_PASSAGE",
        "A1,5,2,,x | BAD_OFFSETS",
        "A1,0,9999,,x | BAD_OFFSETS",
        "A1,nul,2,,x | BAD_OFFSETS",
        "A1,13,14,,x | BLANK_PASSAGE",
        "A1,0,3,,1 > 2 > 3 > 4 > 5 > 6 > 7 > 8 > 9 > 10 > 11 > 12 > 13 > 14 > 15 > 16 > 17 > 18 > 19 > 20 > 21"
            + " > 22 > 23 > 24 > 25 > 26 > 27 > 28 > 29 > 30 > 31 | CODE_TOO_DEEP",
        "A1,0,3,Wel,x | OTHER_WORDS",
        "A1,,,Wel goed,a > > b | NO_CODE"})
    void rowsThatDoNotFitAreSkippedWithTheReason(String row, Skipped.Cause cause) throws IntakeException {
        CodingTable table = take("transcript,start,end,quote,code\n" + row + "\nA1,0,3,Hoe,goed\n");
        assertThat(table.applied()).isEqualTo(1);
        assertThat(table.skipped()).hasSize(1);
        Skipped skipped = table.skipped().get(0);
        assertThat(skipped.row()).isEqualTo(2);
        assertThat(skipped.cause()).isEqualTo(cause);
        assertThat(skipped.why().in(Locale.ENGLISH)).isNotEqualTo(skipped.why().in(Locale.forLanguageTag("nl")));
    }

    @Test
    void identicalCodingsAreTakenOnceButOtherCodersMayAgree() throws IntakeException {
        String rows = "transcript,quote,code,coder\nA1,Wel goed,x,\nA1,Wel goed,x,Ana\nA1,Wel goed,x,Bram\nA1,Wel goed,y,Bram\n";
        CodingTable first = take(rows);
        assertThat(first.applied()).isEqualTo(3);
        assertThat(first.skipped()).extracting(Skipped::cause).containsExactly(Skipped.Cause.ALREADY_CODED);
    }

    @Test
    void aTableWithoutItsColumnsIsRefused() {
        assertThatExceptionOfType(IntakeException.class).isThrownBy(() -> take("transcript,code\nA1,x\n"))
            .withMessage("“c.csv” has no column “quote”; add it to the header in the first row.");
        assertThatExceptionOfType(IntakeException.class).isThrownBy(() -> take("quote,code\nA1,x\n"))
            .satisfies(e -> assertThat(e.told().in(Locale.forLanguageTag("nl"))).contains("heeft geen kolom “transcript”"));
    }
}
