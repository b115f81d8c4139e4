package org.kantlijn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Transcripts in other formats than text come in by the same command and are listed with their times. */
class ImportFormatsTest {

    @TempDir
    private Path folder;
    private Terminal terminal;
    private Path study;

    @BeforeEach
    void makeAStudy() {
        terminal = new Terminal(folder);
        study = folder.resolve("s.kantlijn");
        terminal.run("new", study, "--title", "S");
    }

    private JsonNode list(String what) {
        return terminal.run("list", study, what, "--json").json();
    }

    @Test
    void cuesBecomeTurnsWithTheirTimes() {
        Path file = terminal.file("F1 Overleg.vtt", """
            WEBVTT

            00:00:01.500 --> 00:00:03.000
            <v Anke>Dag</v>

            00:00:03.000 --> 00:00:04.000
            <v Anke>allemaal.</v>

            00:01:02.000 --> 00:01:03.000
            <v Bas>Hallo.</v>
            """);
        JsonNode imported = terminal.run("import", study, file, "--json").json().get(0);
        assertThat(imported.get("format").asString()).isEqualTo("vtt");
        assertThat(imported.get("turns").asInt()).isEqualTo(2);
        JsonNode turns = terminal.run("list", study, "turns", "--transcript", "F1", "--json").json();
        assertThat(turns.valueStream().map(turn -> turn.get("time").asDouble())).containsExactly(1.5, 62.0);
        assertThat(turns.get(0).get("text").asString()).isEqualTo("Dag allemaal.");
        assertThat(list("transcripts").get(0).get("format").asString()).isEqualTo("vtt");
    }

    @Test
    void aSurveyMakesAParticipantOfEachRespondentWithWhatWasChosen() {
        Path file = terminal.file("enquete.csv", """
            ID,Geslacht,Leeftijd,Wat helpt je het meest bij het werk?,Wat zou je willen veranderen op het werk?
            R1,vrouw,30-40,Dat mijn leidinggevende vraagt hoe het met mij gaat en luistert.,Minder vergaderingen en meer rust in de week.
            R2,man,40-50,Een vaste plek en collega's die weten wat er speelt.,Niets eigenlijk want het gaat nu heel goed met mij.
            R3,vrouw,20-30,Dat ik zelf mag kiezen hoe laat ik begin met werken.,Duidelijker afspraken over wie wat doet in het team.
            """);
        assertThat(terminal.run("import", study, file, "--json").exit()).isZero();
        assertThat(list("participants").valueStream().map(participant -> participant.get("attributes").toString()))
            .anyMatch(attributes -> attributes.contains("vrouw"));
    }

    @Test
    void whatIsDoubtfulIsToldInTheLanguageAskedFor() {
        Path file = terminal.file("a.txt", "I: Zo?\nR: Ja.\nI: Goed.\nKarel Groen: hallo\nX1: Nee.");
        JsonNode imported = terminal.run("import", study, file, "--json", "--lang", "nl").json().get(0);
        assertThat(imported.get("warnings").valueStream().map(JsonNode::asString)).hasSize(3)
            .anyMatch(warning -> warning.contains("Karel Groen"))
            .contains("2 alinea’s zonder spreker zijn bij de vorige beurt gevoegd.").allMatch(warning -> warning.endsWith("."));
    }

    @Test
    void theSameTextIsRefusedAndTheOthersCome() {
        Path file = terminal.file("a.txt", "I: Zo?\nR: Ja.");
        terminal.run("import", study, file);
        Terminal.Answer answer = terminal.run("import", study, file, terminal.file("b.txt", "I: Zo?\nR: Nee."), "--json");
        assertThat(answer.exit()).isEqualTo(1);
        assertThat(answer.json().size()).isEqualTo(1);
        assertThat(answer.complaints()).singleElement().asString().contains("“a.txt”", "already");
    }
}
