package org.kantlijn.intake.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kantlijn.intake.Desk;
import org.kantlijn.intake.script.Script;
import org.kantlijn.intake.source.IntakeException;
import org.kantlijn.intake.source.Limits;
import org.kantlijn.intake.source.Problem;
import org.kantlijn.intake.source.SourceFile;
import org.kantlijn.intake.source.Warning;
import org.kantlijn.intake.speaker.Spoken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonTranscriptTest {

    @TempDir
    private Path folder;

    private SourceFile file(String content) throws IntakeException {
        return SourceFile.read(new Desk(folder).file("a.txt", content), Limits.USUAL);
    }

    private List<String> shown(String content) throws IntakeException {
        return Spoken.shown(Spoken.script(file(content)));
    }

    @Test
    void whisperTellsTimesInSecondsAndNoSpeaker() throws IntakeException {
        assertThat(Spoken.shown("json-whisper.json")).containsExactly("- 0|Hoe komt u op het werk?", "- 2.48|Met de fiets.");
        assertThat(shown("{\"text\": \" Ja.\", \"segments\": [], \"language\": \"nl\"}")).containsExactly("- -|Ja.");
    }

    @Test
    void whispersTableTellsTimesInMillisecondsAndQuotesNothing() throws IntakeException {
        Script script = Spoken.script(Spoken.fixture("tsv-whisper.tsv"));
        assertThat(script.format()).isEqualTo("tsv");
        assertThat(Spoken.shown(script))
            .containsExactly("- 0|Hoe komt u op het werk?", "- 2.48|Met de \"fiets.", "- 61.25|En soms te voet.");
        assertThat(shown("\uFEFFstart\tend\ttext\r\n0\t900\tJa.\r\n1000\t19")).containsExactly("- 0|Ja.");
    }

    @Test
    void aTableThatIsNoneOfWhisperIsLeftToOthers() throws IntakeException {
        for (String table : List.of("start\tend\ttext\n0.5\t1.2\tJa",
            "start\tend\ttext\tspeaker\n0\t1\tJa\tA", "start\tend\ttext is dit")) {
            assertThat(new WhisperTable().recognises(file(table))).describedAs(table).isFalse();
        }
    }

    @Test
    void whisperCppTellsTimesInMilliseconds() throws IntakeException {
        assertThat(Spoken.shown("json-whispercpp.json")).containsExactly("- 0|Hoe komt u op het werk?", "- 2.48|Met de fiets.");
    }

    @Test
    void whisperXNamesSpeakersOfSegmentsOrElseOfWords() throws IntakeException {
        Script script = Spoken.script(Spoken.fixture("json-whisperx.json"));
        assertThat(Spoken.shown(script)).containsExactly("SPEAKER_01 0.031|Hoe komt u op het werk?", "SPEAKER_00 2|Met de fiets.",
            "SPEAKER_00 3.1|Of te voet.", "SPEAKER_00 4.2|Mhm.", "SPEAKER_01 4.5|Ook in de regen?");
        assertThat(script.warnings()).containsExactly(Warning.of(Warning.Kind.UNNAMED_CUES, 1));
    }

    @Test
    void otherWaysToWriteSegmentsAreRead() throws IntakeException {
        assertThat(shown("{\"text\": \"Ja. Nee.\", \"chunks\": [{\"timestamp\": [1.5, null], \"text\": \" Ja.\"}, {\"text\": \" Nee.\"}]}"))
            .containsExactly("- 1.5|Ja.", "- -|Nee.");
        assertThat(shown("[{\"start\": \"00:00:02.500\", \"speaker\": 0, \"text\": \"Ja.\"},"
            + " {\"start\": \"3.25\", \"speaker\": 1, \"text\": \"Nee.\"}]"))
            .containsExactly("0 2.5|Ja.", "1 3.25|Nee.");
        assertThat(shown("{\"segments\": [{\"start\": NaN, \"speaker\": \" \", \"words\": [{\"word\": \" Ja \"}, {\"word\": \"hoor.\"}]},"
            + " {\"start\": -1, \"speaker\": \"A\", \"text\": \"Zo\"}]}")).containsExactly("- -|Ja hoor.", "A -|Zo");
    }

    @Test
    void amazonFindsWordsAndVoicesApartAndMayLeaveALabelEmpty() throws IntakeException {
        assertThat(Spoken.shown("json-amazon.json")).containsExactly("spk_0 0.04|Hoe komt u?", "spk_1 2.5|Met de fiets.", "spk_1 3.9|Ja.");
        assertSaysWhat("json-amazon.json", "/results/transcripts/0/transcript", "op het werk");
    }

    @Test
    void amazonMayTellChannelsOrNothingAtAll() throws IntakeException {
        String item = "{\"start_time\": \"%s\", \"end_time\": \"9\", \"alternatives\": [{\"content\": \"%s\"}]}";
        String first = item.formatted("1.0", "Ja.");
        String second = item.formatted("2.0", "Nee.");
        assertThat(shown("{\"results\": {\"channel_labels\": {\"channels\": [{\"channel_label\": \"ch_0\", \"items\": [" + first
            + "]}, {\"channel_label\": \"ch_1\", \"items\": [" + second + "]}]}, \"items\": [" + first + "," + second + "]}}"))
            .containsExactly("ch_0 1|Ja.", "ch_1 2|Nee.");
        String labelled = second.replace("{\"start", "{\"speaker_label\": \"spk_7\", \"start");
        assertThat(shown("{\"results\": {\"items\": [" + first + "," + labelled + "]}}")).containsExactly("- 1|Ja.", "spk_7 2|Nee.");
        assertThat(shown("{\"results\": {\"items\": [" + first + "," + second + "," + item.formatted("3", "En") + ","
            + item.formatted("4", "zo") + "]}}")).containsExactly("- 1|Ja.", "- 2|Nee.", "- 3|En zo");
    }

    @Test
    void kaldiFindsWordsAndVoicesApart() throws IntakeException {
        assertThat(Spoken.shown("json-kaldi.json")).containsExactly("S0 0.5|Hoe komt u?", "S1 2.2|Met de fiets.");
        assertSaysWhat("json-kaldi.json", "/retval/punct", "");
        assertThat(shown("{\"words\": [{\"time\": 0.5, \"duration\": 0.1, \"word\": \"ja\"}, {\"time\": 1, \"word\": \"hoor\"}]}"))
            .containsExactly("- 0.5|ja hoor");
    }

    private static void assertSaysWhat(String fixture, String pointer, String without) throws IntakeException {
        JsonNode root = new JsonMapper().readTree(Spoken.fixture(fixture).bytes());
        String whole = root.at(pointer).asString().replace(without, "");
        assertThat(Spoken.solid(Spoken.script(Spoken.fixture(fixture)))).isEqualTo(Spoken.solid(Stream.of(whole)));
    }

    @Test
    void amberscriptNamesItsSpeakersUnlessNobodyDid() throws IntakeException {
        assertThat(Spoken.shown("json-amberscript.json")).containsExactly("Anke 0.45|Hoe komt u?", "spk2 2.5|Fietsend, meestal.");
    }

    @Test
    void oTranscribeHoldsAPageWithStamps() throws IntakeException {
        Script script = Spoken.script(Spoken.fixture("otr-otranscribe.otr"));
        assertThat(script.format()).isEqualTo("otr");
        assertThat(Spoken.shown(script)).containsExactly("- 0.5|I: Hoe komt u op het werk?", "- 2.75|R: Met de fiets & te voet.",
            "- -|Soms {61.2}met de tram.", "- -|I: Ja?");
    }

    @Test
    void aStampThatStandsAloneIsTheTimeOfTheNextLine() throws IntakeException {
        assertThat(shown("{\"text\": \"<span class='timestamp'>1:02</span><br>I: Ja.<div>Zo<div>dus</div>maar</div>\", \"media\": \"\"}"))
            .containsExactly("- 62|I: Ja.", "- -|Zo", "- -|dus", "- -|maar");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[pauze]\nI: ja", "{zo}", "[12] noten\nI: ja", "[1, 2]", "{}", "[\"a\"]", "{\"zo", "\"tekst\""})
    void wordsAndOtherValuesAreNotTakenForTranscripts(String words) throws IntakeException {
        assertThat(new JsonTranscript().recognises(file(words))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"name\": \"stigma\"}", "[{\"path\": \"a > b\"}]", "{\"segments\": [{\"id\": 1}]}", "{\"text\": \"Ja\"}",
        "{\"segments\": 3, \"words\": {\"a\": 1}}", "{\"results\": []}"})
    void jsonOfUnknownMakeIsRefused(String json) {
        assertRefused(json, Problem.JSON);
    }

    @Test
    void jsonThatBreaksOffIsRefusedWithItsLine() {
        assertThatExceptionOfType(IntakeException.class).isThrownBy(() -> shown("{\"segments\": [\n {\"start\": 0.0,\n  \"te"))
            .withMessage("“a.txt” is damaged or breaks off at line 3; fetch it again from the program that made it.");
        assertRefused("{\"segments\": [}", Problem.DAMAGED_AT);
        assertRefused("{\"a\": 1} en nog wat", Problem.DAMAGED_AT);
    }

    @Test
    void jsonThatIsNestedWithoutEndIsRefused() {
        assertRefused("{\"a\": " + "[".repeat(1_000_000), Problem.TOO_INTRICATE);
        assertRefused("[{\"a\": " + "{\"a\": ".repeat(100_000), Problem.TOO_INTRICATE);
    }

    private void assertRefused(String json, Problem problem) {
        assertThatExceptionOfType(IntakeException.class).isThrownBy(() -> shown(json))
            .satisfies(e -> assertThat(e.problem()).isEqualTo(problem));
    }
}
