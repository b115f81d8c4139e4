package org.kantlijn.intake.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kantlijn.intake.Desk;
import org.kantlijn.intake.ImportDraft;
import org.kantlijn.intake.source.IntakeException;
import org.kantlijn.text.TimeMark;

/** Line ends, numbers and times that stand around the words of typed transcripts. */
class PrintedTextTest {

    private static final String TURN =
        "Ik ben begonnen met zestien uur en ik zit nu op vierentwintig, en daar blijf ik voorlopig, want het is "
        + "meer dan genoeg voor iemand die twee jaar thuis heeft gezeten en daarna weer van voren af aan moest beginnen. Dat is zo.";

    @TempDir
    private Path folder;
    private Desk desk;

    @BeforeEach
    void begin() {
        desk = new Desk(folder);
    }

    /** Breaks lines as editors do: where the next word would not fit. */
    private static List<String> wrapped(String words, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words.split(" ")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static String conversation(int width, String between) {
        return IntStream.rangeClosed(1, 6)
            .mapToObj(i -> "I: En toen?\n" + between + String.join("\n", wrapped("R: " + TURN + " Keer " + i + ".", width)))
            .collect(Collectors.joining("\n" + between));
    }

    @ParameterizedTest
    @ValueSource(ints = {50, 66, 72, 80, 100})
    void linesThatAreFullAreOneParagraph(int width) throws IntakeException {
        ImportDraft draft = desk.draftText(conversation(width, "\n"));
        assertThat(Desk.shown(draft)).hasSize(12).contains("I|En toen?", "R|" + TURN + " Keer 3.");
        assertThat(draft.count().lost()).isZero();
    }

    @Test
    void linesThatEndWhereTheyLikeStayLines() throws IntakeException {
        String poem = "P1: Het regent,\nhet regent al dagen\nen niemand\nzegt iets\nover de zon\n"
            + "die er niet is\nen nooit\nzal zijn.\nP2: Ja.\nP1: Zo.";
        assertThat(Desk.shown(desk.draftText(poem))).startsWith("P1|" + poem.substring(4, poem.indexOf("\nP2")).replace('\n', '/'));
    }

    @Test
    void aWordThatIsBrokenKeepsItsHyphenAndNoBlank() throws IntakeException {
        String text = conversation(60, "").replace("voorlopig,\nwant", "voor-\nlopig, want")
            .replace("voorlopig, want\n", "voor-\nlopig, want ");
        assertThat(desk.draftText(text).count().lost()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%d ", "%d\t", "%02d. ", "[%d] ", "(%d) ", "   %d  "})
    void numbersBeforeEachLineAreTakenOff(String form) throws IntakeException {
        String text = IntStream.rangeClosed(1, 20).mapToObj(i -> String.format(form, i) + (i % 2 == 1 ? "I: Vraag?" : "R: Antwoord."))
            .collect(Collectors.joining("\n"));
        ImportDraft draft = desk.draftText(text);
        assertThat(Desk.shown(draft)).hasSize(20).startsWith("I|Vraag?", "R|Antwoord.");
        assertThat(draft.count().lost()).isZero();
    }

    @Test
    void numbersBeforeEveryFifthLineAndOnEachPageAnewAreTakenOff() throws IntakeException {
        List<String> lines = wrapped(String.join(" ", Collections.nCopies(24, TURN)), 60);
        String text = IntStream.range(0, lines.size())
            .mapToObj(i -> (i % 30 % 5 == 4 ? (i % 30 + 1) + " " : "  ") + (i == 0 ? "R: " : "") + lines.get(i))
            .collect(Collectors.joining("\n"));
        ImportDraft draft = desk.draftText(text);
        assertThat(draft.text().content()).isEqualTo(String.join(" ", lines));
        assertThat(draft.count().lost()).isZero();
    }

    @Test
    void numbersBeforeTheLinesOfAShortTextAreTakenOff() throws IntakeException {
        assertThat(Desk.shown(desk.draftText("Gesprek 4\n\n1 I: Hoe was het?\n2 R: Goed.\n3 en verder niets\n4 I: Zo.")))
            .containsExactly("HEADING|Gesprek 4", "I|Hoe was het?", "R|Goed./en verder niets", "I|Zo.");
        String fifths = "I: een\nR: twee\nI: drie\nR: vier\n5 I: vijf\nR: zes\nI: zeven\nR: acht\nI: negen\n10 R: tien";
        assertThat(Desk.shown(desk.draftText(fifths)))
            .contains("I|vijf", "R|tien").hasSize(10);
    }

    @Test
    void numbersOfAShortTextThatAreNotThoseOfTheLinesStay() throws IntakeException {
        assertThat(Desk.shown(desk.draftText("I: Wat nam u mee?\nR: Dit:\n1 jas\n2 broeken\n3 truien\n4 boeken\nI: Zo.\nR: Ja.")))
            .contains("R|Dit:/1 jas/2 broeken/3 truien/4 boeken");
    }

    @Test
    void numbersOfWhatIsSaidStay() throws IntakeException {
        assertThat(Desk.shown(desk.draftText("I: Hoeveel?\n3 keer\n4 keer\n12 uur\nR: Ja.\n1 keer\nI: Zo.\nR: Nee.")))
            .startsWith("I|Hoeveel?/3 keer/4 keer/12 uur");
    }

    @Test
    void aTimeOnALineOfItsOwnIsTheTimeOfWhatFollows() throws IntakeException {
        ImportDraft draft = desk.draftText("[00:00:05]\nI: Zo?\nR: Ja.\n00:01:00\n"
            + "En nog iets.\nI: Goed.\n[00:02:00]\nR: Klaar. [00:02:10] Echt.");
        assertThat(Desk.shown(draft)).containsExactly("I|Zo?", "R|Ja./En nog iets.", "I|Goed.", "R|Klaar. [00:02:10] Echt.");
        assertThat(draft.turns().all()).extracting(turn -> turn.seconds()).containsExactly(5.0, null, null, 120.0);
        assertThat(draft.turns().marks()).extracting(TimeMark::seconds).containsExactly(60.0, 130.0);
        assertThat(draft.text().content().substring(draft.turns().marks().get(0).offset())).startsWith("En nog iets.");
        assertThat(draft.session().minutes()).isEqualTo(3);
        assertThat(draft.count().lost()).isZero();
    }

    @Test
    void timesOfTheDayAreNoTimesOfARecording() throws IntakeException {
        ImportDraft draft = desk.draftText("I: Zo?\nR: Om [17:30] en dan [9:15] en [12:00] en [8:00].\nI: Ja.\nR: Nee.");
        assertThat(draft.turns().marks()).isEmpty();
    }
}
