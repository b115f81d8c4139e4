package org.kantlijn.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kantlijn.change.Change;
import org.kantlijn.change.CodeAdded;
import org.kantlijn.change.CodeApplied;
import org.kantlijn.intake.source.IntakeException;
import org.kantlijn.study.Code;
import org.kantlijn.study.Coding;
import org.kantlijn.study.Colour;
import org.kantlijn.study.Id;
import org.kantlijn.study.Participant;
import org.kantlijn.study.Recheck;
import org.kantlijn.study.Study;
import org.kantlijn.study.Transcript;
import org.kantlijn.text.Span;

/** A better version takes the place of a text, and single words are corrected; codings stay with their words. */
class ReplacementTest {

    private static final String WORDS = "I: Hoe ging het daarna?\nR: Ik durfde niets te zegen op mijn werk.\nI: En toen?\n"
        + "R: Toen kwam er iemand naast mij zitten.\nI: Wie was dat dan?\nR: Een collega van de administratie.";

    @TempDir
    private Path folder;
    private Desk desk;
    private Transcript transcript;

    @BeforeEach
    void begin() throws IntakeException {
        desk = new Desk(folder);
        transcript = desk.take(desk.draft(desk.file("gesprek.txt", WORDS)));
        desk.apply(List.<Change>of(new CodeAdded(new Id<>("c"), "c", null, Colour.values()[0], Code.Guide.EMPTY)));
    }

    private void code(String quote) {
        int start = desk.study().text(transcript).content().indexOf(quote);
        desk.apply(List.<Change>of(new CodeApplied(Id.random(), transcript.id(), transcript.text(), start, start + quote.length(),
            new Id<>("c"), null, null)));
    }

    private List<String> quotes() {
        Study study = desk.study();
        return study.codings().map(study::quote).toList();
    }

    private Transcript now() {
        return desk.study().transcript(transcript.id()).orElseThrow();
    }

    @Test
    void aBetterVersionKeepsCodingsOnTheirWordsAndTellsWhichChanged() throws IntakeException {
        code("daarna");
        code("durfde niets te zegen op");
        code("iemand naast mij zitten");
        ImportDraft better = desk.draft(desk.file("beter.txt", "Interview\n" + WORDS.replace("zegen", "zeggen")
            .replace("iemand naast mij zitten", "een buurman langs") + "\nX: Dag.\nX: Hoi."));
        assertThat(better.matches(desk.study())).contains(transcript);
        Replacement replacement = new Replacement(better, transcript, desk.study());
        assertThat(replacement.isSame()).isFalse();
        assertThat(replacement.touched()).extracting(Replacement.Touched::fate, Replacement.Touched::before, Replacement.Touched::after)
            .containsExactly(tuple(Replacement.Fate.CHANGED, "durfde niets te zegen op", "durfde niets te zeggen op"),
                tuple(Replacement.Fate.DOUBTFUL, "iemand naast mij zitten", "een buurman langs"));
        desk.apply(replacement.material());
        assertThat(now().text()).isEqualTo(better.text().id());
        assertThat(now().turns()).isEqualTo(better.turns());
        assertThat(quotes()).containsExactly("daarna", "durfde niets te zeggen op", "een buurman langs");
        assertThat(desk.study().codings().map(desk.study()::toRecheck)
            .filter(recheck -> recheck.equals(Optional.of(Recheck.WORDS_CHANGED))))
            .hasSize(2);
        assertThat(now().participant("R")).isEqualTo(transcript.participant("R"));
        assertThat(desk.study().participants()).extracting(Participant::code).containsExactly("I", "R", "X");
    }

    @Test
    void theSameTextReplacesNothing() throws IntakeException {
        Replacement replacement = new Replacement(desk.draft(desk.file("weer.txt", WORDS)), transcript, desk.study());
        assertThat(replacement.isSame()).isTrue();
        assertThat(replacement.material().changes()).isEmpty();
        assertThat(replacement.touched()).isEmpty();
    }

    @Test
    void aTypingErrorIsCorrectedInPlace() {
        code("niets te zegen");
        code("administratie");
        String text = desk.study().text(transcript).content();
        Span error = new Span(text.indexOf("zegen"), text.indexOf("zegen") + 5);
        desk.apply(Correction.of(desk.study(), transcript, List.of(error), "zeggen"));
        assertThat(desk.study().text(now()).content()).isEqualTo(text.replace("zegen", "zeggen"));
        assertThat(quotes()).containsExactly("niets te zeggen", "administratie");
        assertThat(Desk.shown(desk.study().text(now()), now().turns())).contains("R|Ik durfde niets te zeggen op mijn werk.", "I|En toen?");
        assertThat(Correction.of(desk.study(), now(), List.of(error), "").changes()).isNotEmpty();
        assertThat(Correction.of(desk.study(), now(), List.of(new Span(error.start(), error.start() + 6)), "zeggen").changes()).isEmpty();
    }

    @Test
    void oneWordIsCorrectedAtSeveralPlacesAtOnce() {
        String text = desk.study().text(transcript).content();
        int first = text.indexOf("toen");
        int second = text.indexOf("Toen");
        desk.apply(Correction.of(desk.study(), transcript, List.of(new Span(second, second + 4), new Span(first, first + 4)), "dan\r\n"));
        assertThat(desk.study().text(now()).content()).contains("En dan\n?", "dan\n kwam");
        assertThat(now().turns().speechCount()).isEqualTo(6);
    }

    @Test
    void aConversationAboutTheSameIsNoVersionOfIt() throws IntakeException {
        ImportDraft other = desk.draft(desk.file("ander.txt", "I: Hoe ging het toen?\nR: Ik durfde alles te zeggen op het werk.\nI: En?\n"
            + "R: Toen kwam hij naast mij staan.\nI: Wie was dat?\nR: De baas van de administratie."));
        assertThat(other.matches(desk.study())).isEmpty();
    }

    @Test
    void codingsThatNobodyTouchedAreTheSame() {
        code("daarna");
        List<Coding> before = desk.study().codings().toList();
        assertThat(before).singleElement().satisfies(coding -> assertThat(desk.study().toRecheck(coding)).isEmpty());
    }
}
