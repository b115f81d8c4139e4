package org.kantlijn.intake.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kantlijn.intake.CommentChoice;
import org.kantlijn.intake.Desk;
import org.kantlijn.intake.ImportBatch;
import org.kantlijn.intake.ImportChoices;
import org.kantlijn.intake.ImportDraft;
import org.kantlijn.intake.PartChoice;
import org.kantlijn.intake.TranscriptReader;
import org.kantlijn.intake.document.WordIntakeTest;
import org.kantlijn.intake.source.IntakeException;
import org.kantlijn.store.Machine;
import org.kantlijn.study.Participant;
import org.kantlijn.text.TimeMark;
import org.kantlijn.wording.PlainException;
import org.kantlijn.workspace.OpenStudy;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

/** Names that were replaced reach no file of the study; nothing else is replaced. */
class PseudonymTest {

    @TempDir
    private Path folder;
    private Desk desk;

    @BeforeEach
    void begin() {
        desk = new Desk(folder);
    }

    private static String replaced(String text, Pseudonym... pseudonyms) {
        return new Pseudonyms(List.of(pseudonyms)).in(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        Ans zei het.                 | P4 zei het.
        Het was Ans' fiets.          | Het was P4' fiets.
        Ans’ fiets, van Ans.         | P4’ fiets, van P4.
        Ansje en Hans en ans         | Ansje en Hans en ans
        Ans-Marie (Ans)              | P4-Marie (P4)
        ANS, «Ans»!                  | ANS, «P4»!
        """)
    void onlyWholeWordsOfTheSameCapitalsAreReplaced(String before, String after) {
        assertThat(replaced(before, new Pseudonym("Ans", "P4"))).isEqualTo(after);
    }

    @Test
    void theLongestNameGoesFirstWhateverBlanksAndAccentsItIsTypedWith() {
        Pseudonym whole = new Pseudonym("René de Vries", "P1");
        Pseudonym first = new Pseudonym("René", "P1");
        Pseudonym last = new Pseudonym("Vries", "[naam]");
        assertThat(replaced("Rene\u0301 de  Vries, René\u00A0de\nVries en Rene\u0301 en Vries", last, first, whole))
            .isEqualTo("P1, P1 en P1 en [naam]");
        assertThat(replaced("Zo. $1 \\ zo", new Pseudonym("zo", "$1\\"))).isEqualTo("Zo. $1 \\ $1\\");
        assertThat(replaced("Zo.", new Pseudonym(" ", "x"))).isEqualTo("Zo.");
    }

    @Test
    void turnsTimesAndLabelsFollowTheirWords() throws IntakeException {
        ImportDraft draft = desk.draftText("Ans: Ik ben Ans.\nBas: Dag Ans, [0:01:02] zei Bas tegen Ans. [0:02:00]\nAns: Ja.\nBas: Nee.");
        ImportDraft safe = draft.with(draft.choices().replacing(List.of(new Pseudonym("Ans", "Deelnemer 4"), new Pseudonym("Bas", ""))));
        assertThat(Desk.shown(safe)).startsWith("Deelnemer 4|Ik ben Deelnemer 4.");
        assertThat(safe.labels()).extracting(LabelRow::becomes).containsExactly("Deelnemer 4", "?");
        assertThat(safe.turns().marks()).extracting(TimeMark::seconds).containsExactly(62.0, 120.0);
        assertThat(safe.turns().marks()).allSatisfy(mark -> assertThat(safe.text().content().substring(mark.offset())).startsWith("[0:0"));
        assertThat(safe.count()).isEqualTo(draft.count());
    }

    @Test
    void aLabelThatBecomesAnotherByItsPseudonymIsOneWithIt() throws IntakeException {
        ImportDraft draft = desk.draftText("Ans: Een.\nP4: Twee.\nBas: Drie.\nAns: Vier.\nP4: Vijf.\nBas: Zes.");
        ImportDraft safe = draft.with(draft.choices().replacing(List.of(new Pseudonym("Ans", "P4"))));
        desk.take(safe);
        assertThat(desk.study().participants()).extracting(Participant::code).containsExactly("P4", "Bas");
    }

    @Test
    void theOriginalWordsAreNowhereInTheStudyFolder() throws PlainException, IOException {
        Path file = desk.word("Interview Quirijnse.docx", document -> {
            List.of("Interview Quirijnse", "Plaats: Quirijnsedorp", "Quirijnse = vrouw, 47", "I: Hoe gaat het, Quirijnse?",
                "Quirijnse: Ik ben Quirijnse' dochter.", "I: Ja?", "Quirijnse: Ja.").forEach(line -> WordIntakeTest.line(document, line));
            comment(document);
        });
        Path place = folder.resolve("s.kantlijn");
        Machine machine = Machine.at(folder.resolve("home"));
        OpenStudy.Session session = new OpenStudy.Session(machine, "Ana", InstantSource.system(), true, Runnable::run);
        try (OpenStudy open = OpenStudy.create(place, "S", "", session)) {
            ImportDraft draft = new TranscriptReader().draft(file, ImportChoices.OPEN.commented(CommentChoice.CODES, ";"), open.study());
            ImportDraft safe = draft.with(draft.choices().replacing(List.of(new Pseudonym("Quirijnse", "R1"),
                new Pseudonym("Quirijnsedorp", "[plaats]"))).parted(List.of(new PartChoice("Quirijnse begint", 1))));
            assertThat(safe.title()).isEqualTo("Interview R1");
            open.apply("transcript.import", new ImportBatch(List.of(safe)).material(open.study()));
            assertThat(open.study().transcripts().get(0).original()).isNull();
            assertThat(open.study().transcripts().get(0).session().place()).isEqualTo("[plaats]");
        }
        try (Stream<Path> files = Files.walk(place)) {
            assertThat(files.filter(Files::isRegularFile)).isNotEmpty().allSatisfy(stored -> {
                assertThat(stored.toString()).doesNotContain("Quirijnse");
                assertThat(new String(Files.readAllBytes(stored), StandardCharsets.ISO_8859_1)).doesNotContain("uirijnse");
            });
        }
    }

    private static void comment(XWPFDocument document) {
        XWPFComment comment = document.createComments().createComment(BigInteger.ONE);
        comment.setAuthor("Quirijnse");
        comment.createParagraph().createRun().setText("Zie wat Quirijnse zei.");
        CTP paragraph = document.getParagraphArray(3).getCTP();
        paragraph.addNewCommentRangeStart().setId(BigInteger.ONE);
        paragraph.addNewCommentRangeEnd().setId(BigInteger.ONE);
    }

    @Test
    void namesAreSuggestedWithWhatTheyCouldBeReplacedBy() throws IntakeException {
        ImportDraft draft = desk.draftText("""
            SP1 = gespreksleider
            SP2 = Jan de Vries, docent

            SP1 Wat vond u ervan, en wat zei Marieke Jansen?
            SP2 (lacht) Dat moet u aan Marieke vragen, of aan Jans moeder. Toen heb ik het van Marieke gehoord.
            SP1 Ik heb het niet aan Jan gevraagd, maar wel in Nederland en bij de NS.
            SP2 Zo is het, en dat is van de een naar de ander.
            """);
        assertThat(draft.nameHints()).containsExactly(new NameHint("Jan de Vries", 1, "SP2"), new NameHint("Jan", 2, "SP2"),
            new NameHint("Jans", 1, "SP2s"), new NameHint("Vries", 1, "SP2"), new NameHint("Marieke", 3, "[naam]"),
            new NameHint("Marieke Jansen", 1, "[naam]"));
        ImportDraft safe = draft.with(draft.choices().replacing(draft.nameHints().stream().map(NameHint::pseudonym).toList()));
        assertThat(safe.nameHints()).isEmpty();
        assertThat(safe.text().content()).doesNotContain("Jan", "Marieke", "Vries").contains("SP2 = SP2, docent", "SP2s moeder");
    }

    @Test
    void namesInLabelsAreSuggestedFirst() throws IntakeException {
        ImportDraft draft = desk.draftText("Interviewer: Zo?\nP4 (Ans): Ja.\nInterviewer: Dag Ans.\n"
            + "Devin Becker: Nee.\nP4 (Ans): Ans' fiets."
            + "\nDevin Becker: Goed.");
        assertThat(draft.nameHints()).startsWith(new NameHint("Ans", 2, "P4"), new NameHint("Devin Becker", 0, "P2"),
            new NameHint("Devin", 0, "P2"), new NameHint("Becker", 0, "P2"));
    }
}
