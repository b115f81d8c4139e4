package org.kantlijn.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kantlijn.change.Change;
import org.kantlijn.change.CodeAdded;
import org.kantlijn.change.CodeApplied;
import org.kantlijn.change.CodeRenamed;
import org.kantlijn.change.CodesMerged;
import org.kantlijn.change.CodingRecoded;
import org.kantlijn.change.CodingResized;
import org.kantlijn.change.CodingsConfirmed;
import org.kantlijn.change.MemoAdded;
import org.kantlijn.change.MemoSorted;
import org.kantlijn.change.NumbersFrozen;
import org.kantlijn.change.Removed;
import org.kantlijn.change.Step;
import org.kantlijn.change.TextCorrected;
import org.kantlijn.change.TranscriptCited;
import org.kantlijn.change.TurnReassigned;
import org.kantlijn.study.Code;
import org.kantlijn.study.Colour;
import org.kantlijn.study.Id;
import org.kantlijn.study.Kind;
import org.kantlijn.study.Memo;
import org.kantlijn.study.Study;
import org.kantlijn.study.StudyEditor;
import org.kantlijn.testing.Folding;
import org.kantlijn.testing.RandomHistory;
import org.kantlijn.text.Edit;
import org.kantlijn.text.Span;
import org.kantlijn.wording.Wording;

class StepWordsTest {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    static Stream<Locale> languages() {
        return Wording.LANGUAGES.stream();
    }

    static LongStream seeds() {
        return LongStream.range(0, 10);
    }

    private static Step step(String name, Change... changes) {
        return new Step(new Id<>("s-" + name), "w", 1, 1, Instant.EPOCH, new Id<>("c-ana"), name, List.of(changes), null);
    }

    private static String told(Locale language, Step step) {
        StudyEditor editor = Folding.editor();
        Step before = step("any", Desk.transcript(), Desk.code("stigma"), Desk.code("angst"), Desk.coding("x", "stigma", 45));
        before.applyTo(editor);
        step.applyTo(editor);
        return new StepWords(language, editor.study()).tell(step).summary();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyKindOfChangeHasWords(Locale language) {
        ChangeWords words = new ChangeWords(Wording.of(StepWords.class, language), Folding.fold(List.of()));
        assertThat(Change.class.getPermittedSubclasses()).allMatch(words::knows);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyStepOfAnyHistoryIsTold(long seed) {
        List<Step> steps = new RandomHistory(seed).steps(150);
        Study study = Folding.fold(steps);
        for (Locale language : Wording.LANGUAGES) {
            StepWords words = new StepWords(language, study);
            assertThat(steps).allSatisfy(step -> assertThat(words.tell(step).what()).isNotBlank());
        }
    }

    @Test
    void applyingACodeTellsWhichAndWhere() {
        assertThat(told(DUTCH, step("code.apply", Desk.coding("y", "stigma", 3)))).isEqualTo("Code ‘stigma’ toegekend · F1 P2, beurt 1");
        assertThat(told(Locale.ENGLISH, step("code.apply", Desk.coding("y", "stigma", 50))))
            .isEqualTo("Code ‘stigma’ applied · F1 Mod, turn 2");
    }

    @Test
    void manyAreCounted() {
        assertThat(told(DUTCH, step("code.apply", Desk.coding("y", "stigma", 3), Desk.coding("z", "angst", 3))))
            .startsWith("2 codes toegekend");
    }

    @Test
    void whatIsGoneIsStillNamed() {
        assertThat(told(DUTCH, step("coding.remove", new Removed(Kind.CODING, new Id<>("x")))))
            .isEqualTo("Codering ‘stigma’ verwijderd · F1 Mod, beurt 2");
        assertThat(told(DUTCH, step("coding.resize", new CodingResized(new Id<>("x"), new Id<>("f1"), 3, 8))))
            .isEqualTo("Grenzen van ‘stigma’ gewijzigd · F1 P2, beurt 1");
        assertThat(told(DUTCH, step("code.delete", new Removed(Kind.CODE, new Id<>("stigma"))))).isEqualTo("Code ‘stigma’ verwijderd");
        assertThat(told(DUTCH, step("code.merge", new CodesMerged(List.of(new Id<Code>("stigma")), new Id<>("angst")))))
            .isEqualTo("stigma samengevoegd met angst");
    }

    @Test
    void aCodingIsToldWhereItIsOrWasLast() {
        Step moved = step("coding.resize", new CodingResized(new Id<>("x"), new Id<>("f1"), 3, 8));
        Step removed = step("coding.remove", new Removed(Kind.CODING, new Id<>("x")));
        Step before = step("any", Desk.transcript(), Desk.code("stigma"), Desk.coding("x", "stigma", 45));
        Study study = Folding.fold(List.of(before, moved, removed));
        assertThat(new StepWords(DUTCH, study).tell(removed).summary()).isEqualTo("Codering ‘stigma’ verwijderd · F1 P2, beurt 1");
    }

    @Test
    void placesAreToldInTheTextAsItIsNow() {
        String old = "0".repeat(64);
        String text = "1".repeat(64);
        Change corrected = new TextCorrected(new Id<>("f1"), old, text, 60, List.of(new Edit(new Span(0, 40), 0)));
        Step coded = step("code.apply", new CodeApplied(new Id<>("y"), new Id<>("f1"), old, 50, 60, new Id<>("stigma"), null, null));
        assertThat(told(DUTCH, step("transcript.correct", corrected))).isEqualTo("Tekst van F1 Zorgverleners verbeterd · F1 P2, beurt 1");
        assertThat(told(DUTCH, step("code.apply", corrected, coded.changes().get(0)))).endsWith("F1 Mod, beurt 2");
        assertThat(told(DUTCH, step("turn.reassign", new TurnReassigned(new Id<>("f1"), 41, null))))
            .isEqualTo("Beurt in F1 Zorgverleners toegewezen aan niemand · F1, beurt 2");
    }

    @Test
    void aCorrectionOfSeveralTurnsTellsHowMany() {
        Change corrected = new TextCorrected(new Id<>("f1"), "0".repeat(64), "1".repeat(64), 98,
            List.of(new Edit(new Span(3, 5), 1), new Edit(new Span(50, 52), 1)));
        assertThat(told(DUTCH, step("transcript.correct", corrected)))
            .isEqualTo("Tekst van F1 Zorgverleners verbeterd · F1 P2, beurt 1 en 1 andere");
    }

    @Test
    void aStepInSeveralTranscriptsTellsInHowMany() {
        Change elsewhere = new CodeApplied(new Id<>("b"), new Id<>("f2"), "1".repeat(64), 3, 8, new Id<>("stigma"), null, null);
        assertThat(told(DUTCH, step("code.auto", Desk.coding("a", "stigma", 3), elsewhere)))
            .isEqualTo("Code ‘stigma’ automatisch toegekend, 2 keer · 2 transcripten");
    }

    @Test
    void recodingSeveralFragmentsCountsThem() {
        assertThat(told(DUTCH, step("coding.recode", new CodingRecoded(new Id<>("x"), new Id<>("f1"), new Id<>("angst")))))
            .startsWith("Codering gewijzigd in ‘angst’");
        assertThat(told(DUTCH, step("coding.recode", new CodingRecoded(new Id<>("x"), new Id<>("f1"), new Id<>("angst")),
            new CodingRecoded(new Id<>("y"), new Id<>("f1"), new Id<>("angst")))))
            .startsWith("2 fragmenten hercodeerd als ‘angst’");
        assertThat(told(DUTCH, step("coding.recode", new CodeAdded(new Id<>("angst"), "angst", null, Colour.BLUE, Code.Guide.EMPTY),
            new CodingRecoded(new Id<>("x"), new Id<>("f1"), new Id<>("angst")),
            new CodingRecoded(new Id<>("y"), new Id<>("f1"), new Id<>("angst")))))
            .startsWith("2 fragmenten hercodeerd als ‘angst’");
    }

    @Test
    void theNewSortOfAMemoIsTold() {
        Change memo = new MemoAdded(new Id<>("m"), Memo.Subject.LOGBOOK, Memo.Sort.NOTE, "over de rekrutering", null, null);
        assertThat(told(DUTCH, step("memo.sort", new MemoSorted(new Id<>("m"), Memo.Sort.METHOD)))).startsWith("Notitie is nu methode");
        assertThat(told(DUTCH, step("memo.sort", memo, new MemoSorted(new Id<>("m"), Memo.Sort.METHOD)))).contains("rekrutering");
    }

    @Test
    void newKindsOfStepsAreTold() {
        assertThat(told(DUTCH, step("transcript.cite", new TranscriptCited(new Id<>("f1"), "FG-Z"))))
            .isEqualTo("Korte naam van F1 Zorgverleners: FG-Z");
        assertThat(told(DUTCH, step("transcript.cite", new TranscriptCited(new Id<>("f1"), null))))
            .isEqualTo("Korte naam van F1 Zorgverleners: F1");
        assertThat(told(DUTCH, step("coding.confirm", new CodingsConfirmed(List.of(new Id<>("x")), Code.Guide.EMPTY))))
            .isEqualTo("Opnieuw bekeken: coderingen van stigma");
        assertThat(told(DUTCH, step("code.split", Desk.code("zelfstigma"), Desk.code("schaamte"))))
            .isEqualTo("Code gesplitst, daaruit 2 codes gemaakt, te beginnen met ‘zelfstigma’");
        assertThat(told(Locale.ENGLISH, step("citation.freeze", new NumbersFrozen(Map.of(new Id<>("x"), 1)))))
            .isEqualTo("Numbers of quotes made fast");
    }

    @Test
    void wordsOfPeopleAreNotTakenForPatterns() {
        assertThat(told(DUTCH, step("code.rename", new CodeRenamed(new Id<>("stigma"), "{0} 'q' {"))))
            .isEqualTo("Code hernoemd naar ‘{0} 'q' {’");
    }

    @Test
    void aLongMemoIsCutBetweenCharacters() {
        Change memo = new MemoAdded(new Id<>("m"), Memo.Subject.LOGBOOK, Memo.Sort.METHOD, "a\n" + "😀".repeat(80), null, null);
        String told = told(DUTCH, step("logbook.write", memo));
        assertThat(told).startsWith("Logboek: a 😀").endsWith("😀…");
        assertThat(told.codePoints().filter(point -> point >= 0xD800 && point <= 0xDFFF)).isEmpty();
    }

    @Test
    void aStepOfALaterProgramIsToldPlainly() {
        assertThat(told(DUTCH, step("code.sing"))).isEqualTo("Een stap van een nieuwere Kantlijn");
        assertThat(told(DUTCH, step("code.sing", Desk.code("lied")))).isEqualTo("lied gewijzigd");
    }
}
