package org.kantlijn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kantlijn.change.ThemeAdded;
import org.kantlijn.change.ThemeMoved;
import org.kantlijn.store.Machine;
import org.kantlijn.study.Id;
import org.kantlijn.wording.PlainException;
import org.kantlijn.workspace.OpenStudy;
import tools.jackson.databind.JsonNode;

class ListTest {

    @TempDir
    private static Path folder;

    private static Terminal terminal;
    private static Path study;

    @BeforeAll
    static void makeAStudy() {
        terminal = new Terminal(folder);
        study = terminal.study();
    }

    private static JsonNode list(Object... words) {
        Object[] all = new Object[words.length + 3];
        all[0] = "list";
        all[1] = study;
        System.arraycopy(words, 0, all, 2, words.length);
        all[all.length - 1] = "--json";
        Terminal.Answer answer = terminal.run(all);
        assertThat(answer.exit()).isZero();
        assertThat(answer.err()).isEmpty();
        return answer.json();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        transcripts  | id title format characters turns speakers
        participants | id code role group attributes
        codes        | id name path parent description include exclude colour codings
        codings      | id transcript citation participant start end text code coder at themes
        themes       | id name definition status parent codes keyMessages fragments participants
        changes      | id at coder step summary undone
        """)
    void everyListHasTheFieldsThatScriptsRelyOn(String what, String fields) {
        assertThat(terminal.run("list", study, what, "--json").fields()).containsExactly(fields.split(" "));
    }

    @Test
    void transcriptsTellWhoSpeaks() {
        JsonNode transcript = list("transcripts").get(0);
        assertThat(transcript.get("title").asString()).isEqualTo("F1 Gesprek");
        assertThat(transcript.get("turns").isInt()).isTrue();
        assertThat(transcript.get("turns").asInt()).isEqualTo(5);
        assertThat(transcript.get("speakers").toString())
            .startsWith("[{\"label\":\"Mod\",\"turns\":2,\"participant\":\"Mod\"},{\"label\":\"P1\",\"turns\":2,\"participant\":\"P1\"}");
    }

    @Test
    void turnsLieInTheTextByUtf16Units() throws IOException {
        JsonNode turns = list("turns", "--transcript", "F1 Gesprek");
        assertThat(turns.size()).isEqualTo(5);
        JsonNode second = turns.get(1);
        assertThat(second.propertyNames()).containsExactly("n", "speaker", "start", "end", "time", "text");
        assertThat(second.get("n").asInt()).isEqualTo(2);
        assertThat(second.get("time").isNull()).isTrue();
        try (Stream<Path> texts = Files.list(study.resolve("texts"))) {
            String text = Files.readString(texts.findFirst().orElseThrow());
            assertThat(text.substring(second.get("start").asInt(), second.get("end").asInt())).isEqualTo("Vrijheid 😀 is ruimte.")
                .isEqualTo(second.get("text").asString());
        }
        assertThat(list("turns", "--transcript", "F1")).isEqualTo(turns);
    }

    @Test
    void codingsTellWhatWasCodedByWhomAndInWhichThemes() {
        JsonNode codings = list("codings");
        assertThat(codings.size()).isEqualTo(4);
        JsonNode first = codings.valueStream().filter(coding -> coding.get("coder").asString().equals("Ana")).findFirst().orElseThrow();
        assertThat(first.get("transcript").asString()).isEqualTo("F1 Gesprek");
        assertThat(first.get("citation").asString()).isEqualTo("F1 P1.1");
        assertThat(first.get("participant").asString()).isEqualTo("P1");
        assertThat(first.get("text").asString()).isEqualTo("Vrijheid 😀 is ruimte.");
        assertThat(first.get("code").asString()).isEqualTo("Vrijheid > ruimte");
        assertThat(first.get("themes").toString()).isEqualTo("[\"Kiezen\"]");
        assertThat(Instant.parse(first.get("at").asString())).isBefore(Instant.now());
        assertThat(codings.valueStream().map(coding -> coding.get("coder").asString()))
            .containsExactlyInAnyOrder("Ana", "Bram", "Noor", "Noor");
    }

    @Test
    void codesAndThemesTellWhatIsUnderThem() {
        JsonNode code = list("codes").get(1);
        assertThat(code.get("path").asString()).isEqualTo("Vrijheid > ruimte");
        assertThat(code.get("parent").asString()).isEqualTo("Vrijheid");
        assertThat(code.get("codings").asInt()).isEqualTo(2);
        assertThat(code.get("colour").asString()).isEqualTo("green");
        JsonNode theme = list("themes").get(0);
        assertThat(theme.get("status").asString()).isEqualTo("candidate");
        assertThat(theme.get("parent").isNull()).isTrue();
        assertThat(theme.get("codes").toString()).isEqualTo("[\"Vrijheid > ruimte\"]");
        assertThat(theme.get("keyMessages").toString()).isEqualTo("[\"Kiezen vraagt ruimte.\"]");
        assertThat(theme.get("fragments").asInt()).isEqualTo(2);
        assertThat(theme.get("participants").asInt()).isEqualTo(2);
    }

    @Test
    void theFiguresOfAThemeCountItsSubThemesIn() throws IOException, PlainException {
        Path nested = new Terminal(Files.createDirectory(folder.resolve("nested"))).study();
        Machine machine = Machine.at(folder.resolve("nested/home"));
        try (OpenStudy open = OpenStudy.open(nested, new OpenStudy.Session(machine, "Ana", InstantSource.system(), true, Runnable::run))) {
            open.apply("theme.add", new ThemeAdded(new Id<>("above"), "Above", null),
                new ThemeMoved(open.study().themes().get(0).id(), new Id<>("above")));
        }
        JsonNode themes = terminal.run("list", nested, "themes", "--json").json();
        assertThat(themes.valueStream().filter(theme -> theme.get("name").asString().equals("Above"))
            .map(theme -> theme.get("fragments").asInt())).containsExactly(2);
        assertThat(terminal.run("list", "--help").out()).contains("sub-themes");
    }

    @Test
    void changesAreTheWholeHistoryInWords() {
        JsonNode changes = list("changes");
        assertThat(changes.valueStream().map(change -> change.get("step").asString())).containsSubsequence("study.describe",
            "transcript.import", "codebook.import", "codings.import", "themes.import");
        assertThat(changes.valueStream().map(change -> change.get("summary").asString())).contains("Transcript imported: F1 Gesprek");
        assertThat(changes.valueStream().map(change -> change.get("undone").asBoolean())).containsOnly(false);
    }

    @Test
    void peopleGetAnAlignedTable() {
        Terminal.Answer answer = terminal.run("list", study, "codings");
        assertThat(answer.out().lines().findFirst().orElseThrow()).matches("Citation +Code +Coder +Themes +Text");
        assertThat(answer.out().lines().map(line -> line.indexOf("Vrijheid")).skip(1).filter(at -> at >= 0).distinct()).hasSize(1);
        assertThat(new Terminal(folder, Locale.forLanguageTag("nl"), false).run("list", study, "codings").out()).startsWith("Citaat");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        turns                   | --transcript TITLE
        turns --transcript F9   | There is no transcript “F9”
        verhalen                | “verhalen” will not do for WHAT
        turns --transcript      | --transcript
        """)
    void whatCannotBeListedIsToldInOneSentence(String words, String sentence) {
        Object[] all = ("list|" + study + "|" + words.replace(" ", "|")).split("\\|");
        Terminal.Answer answer = terminal.run(all);
        assertThat(answer.exit()).isEqualTo(2);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.complaints()).hasSize(1).first().asString().contains(sentence);
    }

    @Test
    void theEndingOfAStudyFolderMayBeLeftOut() {
        assertThat(terminal.run("list", folder.resolve("Vrijheid"), "codes").exit()).isZero();
    }
}
