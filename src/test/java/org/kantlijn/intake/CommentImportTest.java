package org.kantlijn.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kantlijn.change.CodeAdded;
import org.kantlijn.intake.script.Comment;
import org.kantlijn.intake.script.Paragraph;
import org.kantlijn.intake.script.Script;
import org.kantlijn.intake.source.IntakeException;
import org.kantlijn.intake.source.Limits;
import org.kantlijn.intake.source.SourceFile;
import org.kantlijn.intake.speaker.Reading;
import org.kantlijn.study.Code;
import org.kantlijn.study.Coding;
import org.kantlijn.study.Colour;
import org.kantlijn.study.Id;
import org.kantlijn.study.Memo;
import org.kantlijn.study.Study;
import org.kantlijn.study.Transcript;

class CommentImportTest {

    private static final Instant AT = Instant.parse("2026-04-09T10:00:00Z");
    private static final String WORDS = "I: Hoe ging het daarna?\nR: Ik durfde niets te zeggen op mijn werk.\nI: En toen?\n"
        + "R: Toen kwam er iemand naast mij zitten.";

    @TempDir
    private Path folder;
    private Desk desk;

    @BeforeEach
    void begin() {
        desk = new Desk(folder);
        desk.apply(List.of(new CodeAdded(new Id<>("stigma"), "Stigma", null, Colour.values()[0], Code.Guide.EMPTY),
            new CodeAdded(new Id<>("zelf"), "zelfstigma", new Id<>("stigma"), Colour.values()[1], Code.Guide.EMPTY)));
    }

    /** A document in which each comment stands at its words; at no words where these are not there. */
    private ImportDraft document(String text, List<Comment> comments, List<String> quotes) {
        List<Paragraph> paragraphs = text.lines().map(line -> {
            List<Paragraph.Anchor> anchors = new ArrayList<>();
            for (int i = 0; i < quotes.size(); i++) {
                int start = line.indexOf(quotes.get(i));
                if (start >= 0 && !quotes.get(i).isEmpty()) {
                    anchors.add(new Paragraph.Anchor(start, comments.get(i).id(), true));
                    anchors.add(new Paragraph.Anchor(start + quotes.get(i).length(), comments.get(i).id(), false));
                }
            }
            return Paragraph.plain(line).anchored(anchors);
        }).toList();
        try {
            SourceFile file = SourceFile.read(desk.file("kopie.docx", text), Limits.USUAL);
            Script script = Script.of("docx", null, paragraphs, List.of()).commented(comments);
            ImportDraft.Origin origin = new ImportDraft.Origin(new TranscriptReader(), file, desk.study(), Id.random());
            return new ImportDraft(origin, Reading.of(file, script, true), ImportChoices.OPEN.commented(CommentChoice.CODES, ";"));
        } catch (IntakeException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Comment comment(String id, String author, String text) {
        return new Comment(id, author, AT, text, null);
    }

    private List<String> codings() {
        Study study = desk.study();
        return study.codings().map(coding -> study.path(study.code(coding.code()).orElseThrow()) + "|" + study.quote(coding) + "|"
            + study.coder(coding.coder()).name()).sorted().toList();
    }

    @Test
    void commentsOfANewTranscriptAreCodingsOfTheirAuthors() {
        ImportDraft draft = document(WORDS, List.of(comment("1", "Ana", "stigma; zwijgen"), comment("2", "Bram", "Stigma > zelfstigma"),
            comment("3", "Bram", "Nieuw > dieper\nMooi voorbeeld, dat moeten we onthouden.")),
            List.of("durfde niets te zeggen", "durfde niets", "iemand naast mij"));
        assertThat(draft.comments()).isEqualTo(3);
        desk.take(draft);
        assertThat(codings()).containsExactly("Nieuw > dieper|iemand naast mij|Bram", "Stigma > zelfstigma|durfde niets|Bram",
            "Stigma|durfde niets te zeggen|Ana", "zwijgen|durfde niets te zeggen|Ana");
        assertThat(desk.study().codings().map(Coding::at)).containsOnly(AT);
        assertThat(desk.study().memos()).extracting(Memo::text).containsExactly("Mooi voorbeeld, dat moeten we onthouden.");
    }

    @Test
    void aCopyPutsItsCommentsOnTheTranscriptThatIsThere() throws IntakeException {
        Transcript transcript = desk.take(desk.draft(desk.file("eerste.txt", WORDS)));
        String typed = "Commentaar van Ana\n" + WORDS.replace("daarna", "toen").replace("iemand naast mij", "een aardige collega naast me");
        ImportDraft copy = document(typed, List.of(comment("1", "Ana", "zwijgen"), comment("2", "Ana", "hulp"), comment("3", "Ana", "weg")),
            List.of("niets te zeggen op", "een aardige collega naast me", "Commentaar van"));
        assertThat(copy.matches(desk.study())).contains(transcript);
        CommentImport comments = CommentImport.onto(transcript, copy, desk.study());
        assertThat(comments.rows()).extracting(CommentImport.Row::id, CommentImport.Row::quote, CommentImport.Row::isPlaced)
            .containsExactlyInAnyOrder(tuple("1", "niets te zeggen op", true), tuple("2", "", false), tuple("3", "", false));
        desk.apply(comments.material());
        assertThat(codings()).containsExactly("zwijgen|niets te zeggen op|Ana");
        assertThat(CommentImport.onto(transcript, copy, desk.study()).material().changes()).as("a second time").isEmpty();
    }

    @Test
    void aCodeAndACoderThatAreNewInSeveralCopiesAreMadeOnce() throws IntakeException {
        Transcript transcript = desk.take(desk.draft(desk.file("eerste.txt", WORDS)));
        List<CommentImport> copies = List.of("niets te zeggen op", "iemand naast mij", "niets te zeggen op").stream()
            .map(quote -> document(WORDS, List.of(comment("1", "Ana", "zwijgen")), List.of(quote)))
            .map(copy -> CommentImport.onto(transcript, copy, desk.study())).toList();
        desk.apply(CommentImport.together(copies));
        assertThat(desk.study().codes()).extracting(Code::name).containsOnlyOnce("zwijgen");
        assertThat(codings()).containsExactly("zwijgen|iemand naast mij|Ana", "zwijgen|niets te zeggen op|Ana");
        assertThat(CommentImport.together(List.of()).changes()).isEmpty();
    }

    @Test
    void answersAreMemosAtTheCodingOfTheCommentThatTheyAnswer() {
        Comment answer = new Comment("2", "Bram", AT, "Niet mee eens.", "1");
        Comment again = new Comment("3", "Ana", AT, "Waarom niet?", "2");
        ImportDraft draft = document(WORDS, List.of(comment("1", "Ana", "stigma"), answer, again), List.of("durfde niets", "", ""));
        CommentImport comments = CommentImport.of(draft, desk.study());
        assertThat(comments.rows()).singleElement().extracting(CommentImport.Row::answers).isEqualTo(2);
        desk.take(draft);
        Study study = desk.study();
        assertThat(study.memos().stream().collect(Collectors.toMap(Memo::text, memo -> study.coder(memo.coder()).name())))
            .isEqualTo(Map.of("Niet mee eens.", "Bram", "Waarom niet?", "Ana"));
        Id<Coding> coding = study.codings().findFirst().orElseThrow().id();
        assertThat(study.memos()).allMatch(memo -> coding.equals(memo.subject().id()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dit vind ik een belangrijk punt.", "Waarom zegt hij dit?", "Zie ook F2. Daar ging het over hetzelfde",
        "hier gaat het volgens mij over iets heel anders dan bij de vorige"})
    void aCommentThatIsASentenceIsAMemo(String text) throws IntakeException {
        ImportDraft draft = document(WORDS, List.of(comment("1", "Ana", text)), List.of("durfde niets"));
        assertThat(CommentImport.of(draft, desk.study()).rows().get(0).remark()).isEqualTo(text);
        desk.take(draft.with(draft.choices().held(null)));
        assertThat(desk.study().memos()).extracting(Memo::text).containsExactly(text);
        assertThat(codings()).containsExactly("Opmerkingen|durfde niets|Ana");
    }

    @Test
    void oneCommentCanBeTakenOtherwiseThanTheOthers() {
        ImportDraft draft = document(WORDS, List.of(comment("1", "Ana", "zwijgen"), comment("2", "", "hulp"), comment("3", "Ana", "raar")),
            List.of("durfde niets", "iemand naast", "daarna"));
        CommentImport comments = CommentImport.of(draft, desk.study())
            .choosing(Map.of("1", CommentChoice.NOTES, "3", CommentChoice.LEFT_OUT));
        assertThat(comments.rows()).extracting(CommentImport.Row::codes).containsExactlyInAnyOrder(List.of("Opmerkingen"), List.of("hulp"),
            List.of());
        assertThat(comments.rows()).extracting(CommentImport.Row::remark).containsExactlyInAnyOrder("zwijgen", "", "");
    }

    @Test
    void aCommentAtAPointIsAboutTheSentenceThere() throws IntakeException {
        ImportDraft draft = document(WORDS, List.of(comment("1", "Ana", "hulp")), List.of(""));
        List<Paragraph> paragraphs = new ArrayList<>(WORDS.lines().map(Paragraph::plain).toList());
        paragraphs.set(1, paragraphs.get(1).anchored(List.of(new Paragraph.Anchor(12, "1", true), new Paragraph.Anchor(12, "1", false))));
        Script script = Script.of("docx", null, paragraphs, List.of()).commented(draft.commentsInMargin());
        ImportDraft.Origin origin = new ImportDraft.Origin(new TranscriptReader(), draft.source(), desk.study(), Id.random());
        desk.take(new ImportDraft(origin, Reading.of(draft.source(), script, true), draft.choices()));
        assertThat(codings()).containsExactly("hulp|Ik durfde niets te zeggen op mijn werk.|Ana");
    }
}
