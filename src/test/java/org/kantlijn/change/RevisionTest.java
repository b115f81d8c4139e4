package org.kantlijn.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kantlijn.study.Author;
import org.kantlijn.study.Code;
import org.kantlijn.study.Coder;
import org.kantlijn.study.Coding;
import org.kantlijn.study.CodingList;
import org.kantlijn.study.Colour;
import org.kantlijn.study.Id;
import org.kantlijn.study.Recheck;
import org.kantlijn.study.Session;
import org.kantlijn.study.Study;
import org.kantlijn.study.StudyEditor;
import org.kantlijn.study.Transcript;
import org.kantlijn.testing.Folding;
import org.kantlijn.testing.WordEdits;
import org.kantlijn.text.Edit;
import org.kantlijn.text.OffsetMap;
import org.kantlijn.text.SourceText;
import org.kantlijn.text.Span;
import org.kantlijn.text.Turn;
import org.kantlijn.text.TurnTable;

/** What becomes of a study when the text of a transcript is corrected, by one coder or by several at once. */
class RevisionTest {

    private static final Id<Transcript> F1 = new Id<>("f1");
    private static final Id<Coder> ANA = new Id<>("c-ana");
    private static final Id<Code> STIGMA = new Id<>("stigma");
    private static final Id<Code> FEAR = new Id<>("fear");
    private static final Code.Guide OLD_GUIDE = new Code.Guide("wat anderen denken", "", "", "");
    private static final Code.Guide NEW_GUIDE = new Code.Guide("wat anderen zeggen", "", "", "");
    private static final String FIRST = "De thrapie hielp niet.\nIk was bang voor de mensen.\nDat snap ik wel.";

    private final Map<String, SourceText> texts = new HashMap<>();
    private final StudyEditor editor = new StudyEditor(transcript ->
        texts.getOrDefault(transcript.text(), SourceText.missing(transcript.text(), transcript.characters())));

    @BeforeEach
    void makeStudy() {
        editor.actFor(new Author(ANA, Instant.EPOCH));
        does(new TranscriptAdded(F1, "F1 Begin", "txt", keep(FIRST), FIRST.length(), lines(FIRST), Map.of(), null));
        does(new CodeAdded(STIGMA, "stigma", null, Colour.BLUE, OLD_GUIDE));
        does(new CodeAdded(FEAR, "fear", null, Colour.GREEN, Code.Guide.EMPTY));
    }

    private List<Change> does(Change... changes) {
        return Folding.apply(List.of(changes), editor);
    }

    private String keep(String content) {
        SourceText text = SourceText.of(content);
        texts.put(text.id(), text);
        return text.id();
    }

    private static TurnTable lines(String content) {
        int second = content.indexOf('\n') + 1;
        int third = content.indexOf('\n', second) + 1;
        return new TurnTable(List.of(Turn.speech("P1", new Span(0, second - 1)), Turn.speech("P2", new Span(second, third - 1)),
            Turn.speech("Mod", new Span(third, content.length()))));
    }

    private TextCorrected corrected(String from, String to) {
        return new TextCorrected(F1, keep(from), keep(to), to.length(), WordEdits.between(from, to).edits());
    }

    private TranscriptReplaced replaced(String from, String to, TurnTable turns) {
        return new TranscriptReplaced(F1, keep(from), keep(to), to.length(), WordEdits.between(from, to).edits(), turns, Map.of(),
            "b.txt");
    }

    private CodeApplied coding(String id, String content, String words) {
        int start = content.indexOf(words);
        return new CodeApplied(new Id<>(id), F1, keep(content), start, start + words.length(), STIGMA, null, null);
    }

    private Coding seen(String id) {
        return editor.study().coding(new Id<>(id)).orElseThrow();
    }

    private String quote(String id) {
        return editor.study().quote(seen(id));
    }

    private Optional<Recheck> recheck(String id) {
        return editor.study().toRecheck(seen(id));
    }

    private Transcript transcript() {
        return editor.study().transcript(F1).orElseThrow();
    }

    @Test
    void codingsStayBesideTheirWordsAndKeepWhatTheyWereMadeOn() {
        does(coding("x", FIRST, "bang voor de mensen"));
        does(corrected(FIRST, FIRST.replace("thrapie", "therapie")));
        assertThat(quote("x")).isEqualTo("bang voor de mensen");
        assertThat(seen("x").text()).isEqualTo(transcript().text());
        assertThat(recheck("x")).isEmpty();
        Coding given = editor.study().codingAsGiven(new Id<>("x")).orElseThrow();
        assertThat(given.text()).isEqualTo(SourceText.sha256(FIRST));
        assertThat(editor.study().text(transcript(), given.text()).slice(given.span())).isEqualTo("bang voor de mensen");
    }

    @Test
    void aCodingWhoseWordsWereCorrectedIsToBeLookedAtAgain() {
        does(coding("x", FIRST, "thrapie hielp"));
        does(corrected(FIRST, FIRST.replace("thrapie", "therapie")));
        assertThat(quote("x")).isEqualTo("therapie hielp");
        assertThat(recheck("x")).contains(Recheck.WORDS_CHANGED);
        List<Change> back = does(new CodingsConfirmed(List.of(new Id<>("x")), OLD_GUIDE));
        assertThat(recheck("x")).isEmpty();
        assertThat(quote("x")).isEqualTo("therapie hielp");
        does(back.toArray(Change[]::new));
        assertThat(recheck("x")).contains(Recheck.WORDS_CHANGED);
    }

    @Test
    void aCodingWhoseWordsWereAllLeftOutIsStillThere() {
        does(coding("x", FIRST, "wel"));
        does(corrected(FIRST, FIRST.replace(" wel", "")));
        assertThat(quote("x")).isEqualTo("k");
        assertThat(recheck("x")).contains(Recheck.WORDS_CHANGED);
    }

    @Test
    void aLostOlderTextSaysNothingOfWordsThatChanged() {
        does(coding("x", FIRST, "thrapie hielp"));
        does(corrected(FIRST, FIRST.replace("thrapie", "therapie")));
        texts.remove(SourceText.sha256(FIRST));
        assertThat(recheck("x")).isEmpty();
        assertThat(editor.study().text(transcript(), SourceText.sha256(FIRST)).length()).isEqualTo(FIRST.length());
    }

    @Test
    void whatAColleagueMadeOnTheOldTextFindsItsPlaceLater() {
        String second = FIRST.replace("De thrapie", "Die therapie toen");
        String third = second.replace("niet.", "me niet.");
        does(corrected(FIRST, second));
        does(corrected(second, third));
        does(coding("x", FIRST, "bang"), coding("y", second, "toen"), coding("z", third, "me"));
        assertThat(List.of(quote("x"), quote("y"), quote("z"))).containsExactly("bang", "toen", "me");
    }

    @Test
    void twoCorrectionsOfTheSameTextLeaveEverythingInPlace() {
        String anas = FIRST.replace("thrapie", "therapie");
        String berts = FIRST.replace("wel", "heel goed");
        does(corrected(FIRST, anas));
        does(coding("x", anas, "bang"), coding("w", anas, "therapie"));
        does(corrected(FIRST, berts));
        does(coding("y", berts, "heel goed"));
        assertThat(editor.study().text(transcript()).content()).isEqualTo(berts);
        assertThat(List.of(quote("x"), quote("y"), quote("w"))).containsExactly("bang", "heel goed", "thrapie");
        assertThat(transcript().turns()).isEqualTo(lines(berts));
        assertThat(recheck("w")).contains(Recheck.WORDS_CHANGED);
    }

    @Test
    void takingACorrectionBackKeepsWhatWasMadeSince() {
        String second = FIRST.replace("thrapie", "therapie van toen");
        int at = FIRST.indexOf("thrapie");
        List<Edit> edits = List.of(new Edit(new Span(at, at + "thrapie".length()), "therapie van toen".length()));
        Study before = editor.study();
        List<Change> back = does(new TextCorrected(F1, keep(FIRST), keep(second), second.length(), edits));
        does(coding("x", second, "bang"), coding("y", second, "van toen"));
        List<Change> again = does(back.toArray(Change[]::new));
        assertThat(transcript()).isEqualTo(before.transcript(F1).orElseThrow());
        assertThat(quote("x")).isEqualTo("bang");
        assertThat(quote("y")).isEqualTo("thrapie");
        does(again.toArray(Change[]::new));
        assertThat(quote("y")).isEqualTo("van toen");
    }

    @Test
    void aPassageThatWasMovedAfterACorrectionCountsInTheNewText() {
        String second = FIRST.replace("thrapie", "therapie");
        does(coding("x", FIRST, "bang"));
        does(corrected(FIRST, second));
        Study before = editor.study();
        int start = second.indexOf("bang voor");
        List<Change> back = does(CodingResized.to(seen("x").over(new Span(start, start + 9))));
        assertThat(quote("x")).isEqualTo("bang voor");
        does(back.toArray(Change[]::new));
        Folding.assertSame(editor.study(), before, "after moving and taking it back");
        assertThat(editor.study().codingAsGiven(new Id<>("x"))).isEqualTo(before.codingAsGiven(new Id<>("x")));
    }

    @Test
    void aMoveInTheOldTextThatArrivesLateCountsInTheOldText() {
        does(coding("x", FIRST, "bang"));
        does(corrected(FIRST, FIRST.replace("thrapie", "therapie")));
        int start = FIRST.indexOf("de mensen");
        does(new CodingResized(new Id<>("x"), F1, start, start + 9));
        assertThat(quote("x")).isEqualTo("de mensen");
    }

    @Test
    void partsOfTheConversationMoveAlong() {
        Session session = new Session(Session.Sort.FOCUS_GROUP, null, "", 90, "nl", List.of(new Session.Part("na de pauze",
            FIRST.indexOf("Ik was"))));
        does(new SessionDescribed(F1, session));
        Study before = editor.study();
        String second = FIRST.replace("thrapie", "therapie");
        List<Change> back = does(corrected(FIRST, second));
        assertThat(transcript().session().parts()).containsExactly(new Session.Part("na de pauze", second.indexOf("Ik was")));
        assertThat(transcript().turns()).isEqualTo(lines(second));
        does(back.toArray(Change[]::new));
        Folding.assertSame(editor.study(), before, "after taking the correction back");
    }

    @Test
    void whatWasReadIsReadInABetterVersion() {
        does(new TurnsRead(F1, ANA, List.of(new Span(1, 2), new Span(3, 4))));
        Study before = editor.study();
        String better = "De therapie hielp\nniet.\nIk was bang voor de mensen. Dat snap ik wel.\nNieuw einde.";
        List<Change> back = does(replaced(FIRST, better, new TurnTable(List.of(Turn.speech("A", new Span(0, 17)), Turn.speech("A",
            new Span(18, 23)), Turn.speech("B", new Span(24, 68)), Turn.speech("C", new Span(69, 81))))));
        assertThat(editor.study().read(F1, ANA)).containsExactly(new Span(1, 3));
        assertThat(transcript().original()).isEqualTo("b.txt");
        does(back.toArray(Change[]::new));
        Folding.assertSame(editor.study(), before, "after taking the better version back");
    }

    @Test
    void aCorrectionOfAnUnknownTextOrWithFalseEditsHasNoEffect() {
        Study before = editor.study();
        TextCorrected sound = corrected(FIRST, FIRST + " Ja.");
        TextCorrected unknown = new TextCorrected(F1, "0".repeat(64), sound.text(), sound.characters(), sound.edits());
        TextCorrected tooLong = new TextCorrected(F1, sound.from(), sound.text(), sound.characters() + 1, sound.edits());
        TextCorrected beyond = new TextCorrected(F1, sound.from(), sound.text(), FIRST.length(),
            List.of(new Edit(new Span(500, 501), 1)));
        assertThat(does(unknown, tooLong, beyond)).isEmpty();
        Folding.assertSame(editor.study(), before, "after what does not fit");
        assertThat(transcript().revisions()).isEmpty();
    }

    @Test
    void oneTurnCanBeGivenToSomebodyElse() {
        Study before = editor.study();
        List<Change> back = does(new TurnReassigned(F1, FIRST.indexOf("Ik was"), "P1"));
        assertThat(transcript().turns().all()).extracting(Turn::speaker).containsExactly("P1", "P1", "Mod");
        assertThat(does(new TurnReassigned(F1, 3, "P9"))).isEmpty();
        does(back.toArray(Change[]::new));
        Folding.assertSame(editor.study(), before, "after giving the turn back");
    }

    @Test
    void aTurnIsFoundAgainInATextThatSomebodyElseCorrected() {
        TurnReassigned late = TurnReassigned.of(transcript(), transcript().turns().all().get(1), "P3");
        does(corrected(FIRST, FIRST.replace("thrapie", "therapie")));
        Study before = editor.study();
        List<Change> back = does(late);
        assertThat(transcript().turns().all()).extracting(Turn::speaker).containsExactly("P1", "P3", "Mod");
        does(back.toArray(Change[]::new));
        Folding.assertSame(editor.study(), before, "after giving the turn back");
    }

    @Test
    void placesAreLookedUpOnceAndSharedByTheStudiesThatFollow() {
        does(coding("x", FIRST, "bang"));
        does(corrected(FIRST, FIRST.replace("thrapie", "therapie")));
        CodingList codings = editor.study().codings(F1);
        does(new TranscriptRenamed(F1, "F1 Anders"), new CodeRenamed(STIGMA, "schaamte"), new CodeColoured(FEAR, Colour.ROSE));
        assertThat(editor.study().codings(F1)).isSameAs(codings);
        Coding shown = codings.get(0);
        does(coding("y", FIRST, "mensen"));
        assertThat(editor.study().codings(F1).get(0)).isSameAs(shown);
    }

    @Test
    void aDefinitionThatChangedAsksToLookAgainUntilSomebodyDid() {
        does(coding("x", FIRST, "bang"), new CodingRecoded(new Id<>("x"), F1, FEAR));
        does(new CodeGuided(FEAR, NEW_GUIDE));
        assertThat(recheck("x")).describedAs("there was no definition yet").isEmpty();
        does(new CodingRecoded(new Id<>("x"), F1, STIGMA));
        does(new CodeGuided(STIGMA, new Code.Guide("wat anderen denken", "", "", "voorbeeld")));
        assertThat(recheck("x")).describedAs("an example defines nothing").isEmpty();
        does(new CodeGuided(STIGMA, NEW_GUIDE));
        assertThat(recheck("x")).contains(Recheck.DEFINITION_CHANGED);
        does(new CodingsConfirmed(List.of(new Id<>("x")), NEW_GUIDE));
        assertThat(recheck("x")).isEmpty();
    }

    @Test
    void aCodingOfACodeThatWentIntoAnotherMayHaveBeenLookedAtUnderEither() {
        does(coding("x", FIRST, "bang"), new CodeGuided(FEAR, NEW_GUIDE), new CodesMerged(List.of(STIGMA), FEAR));
        assertThat(recheck("x")).isEmpty();
        does(new CodingsConfirmed(List.of(new Id<>("x")), NEW_GUIDE));
        assertThat(recheck("x")).isEmpty();
        does(new CodeGuided(FEAR, new Code.Guide("weer anders", "", "", "")));
        assertThat(recheck("x")).contains(Recheck.DEFINITION_CHANGED);
    }

    @Test
    void recodingAndBackLeavesTheGuideAsItWas() {
        does(coding("x", FIRST, "thrapie"), corrected(FIRST, FIRST.replace("thrapie", "therapie")), new CodeGuided(STIGMA, NEW_GUIDE));
        Study before = editor.study();
        List<Change> back = does(new CodingRecoded(new Id<>("x"), F1, FEAR));
        assertThat(seen("x").guide()).isEqualTo(Code.Guide.EMPTY);
        does(back.toArray(Change[]::new));
        Folding.assertSame(editor.study(), before, "after recoding and back");
        assertThat(editor.study().codingAsGiven(new Id<>("x"))).isEqualTo(before.codingAsGiven(new Id<>("x")));
        assertThat(recheck("x")).contains(Recheck.WORDS_CHANGED);
    }

    @Test
    void aLongChainOfCorrectionsKeepsThousandsOfCodingsInPlace() {
        StringBuilder content = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            content.append("woord").append(i).append(' ');
        }
        Id<Transcript> id = new Id<>("long");
        String text = content.toString();
        does(new TranscriptAdded(id, "Lang", "txt", SourceText.sha256(text), text.length(), new TurnTable(List.of()), Map.of(), null));
        for (int i = 0; i < 5_000; i++) {
            new CodeApplied(new Id<>("x" + i), id, SourceText.sha256(text), i * 20, i * 20 + 15, STIGMA, null, null).applyTo(editor);
        }
        String from = SourceText.sha256(text);
        for (int i = 0; i < 50; i++) {
            String to = SourceText.sha256("text " + i);
            int place = text.indexOf("woord" + i * 100 + " ");
            OffsetMap map = new OffsetMap(List.of(new Edit(new Span(place, place + 5), 6)));
            new TextCorrected(id, from, to, text.length() + i + 1, map.edits()).applyTo(editor);
            assertThat(editor.study().codings(id)).hasSize(5_000);
            from = to;
        }
    }
}
