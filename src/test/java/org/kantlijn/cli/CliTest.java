package org.kantlijn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kantlijn.sample.SampleStudy;
import org.kantlijn.store.Machine;
import org.kantlijn.wording.PlainException;
import org.kantlijn.workspace.OpenStudy;
import tools.jackson.databind.JsonNode;

class CliTest {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    @TempDir
    private Path folder;

    private Terminal terminal() {
        return new Terminal(folder);
    }

    private static void assertRefused(Terminal.Answer answer, String... parts) {
        assertThat(answer.exit()).isEqualTo(2);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.complaints()).hasSize(1).first().asString().contains(parts).doesNotContain("Exception", "\tat ");
    }

    private long steps(Path study) {
        return terminal().run("check", study, "--json").json().get("steps").asLong();
    }

    @Test
    void anEmptyStudyIsMadeOnce() {
        Path study = folder.resolve("diep/Leeg.kantlijn");
        Terminal.Answer answer = terminal().run("new", study, "--title", "Leeg", "--question", "Wat?", "--json");
        assertThat(answer.exit()).isZero();
        assertThat(answer.fields()).containsExactly("study", "title", "question");
        assertRefused(terminal().run("new", study, "--title", "Weer"), "Leeg.kantlijn", "exists already");
        assertRefused(terminal().run("new", folder.resolve("b")), "--title");
    }

    @Test
    void importsTellWhatTheyFound() {
        Path study = folder.resolve("s.kantlijn");
        terminal().run("new", study, "--title", "S");
        Terminal.Answer answer = terminal().run("import", study, terminal().transcript(), "--json");
        assertThat(answer.exit()).isZero();
        assertThat(answer.fields()).containsExactly("file", "transcript", "format", "encoding", "characters", "turns", "speakers", "notes",
            "warnings");
        JsonNode imported = answer.json().get(0);
        assertThat(imported.get("file").asString()).isEqualTo("F1 Gesprek.txt");
        assertThat(imported.get("transcript").asString()).isEqualTo("F1 Gesprek");
        assertThat(imported.get("encoding").asString()).isEqualTo("UTF-8");
        assertThat(imported.get("speakers").get(1).toString()).isEqualTo("{\"label\":\"P1\",\"turns\":2}");
    }

    @Test
    void speakersAreLeftAloneAndEncodingsTakenWhereAsked() throws IOException {
        Path study = folder.resolve("s.kantlijn");
        terminal().run("new", study, "--title", "S");
        Path latin = Files.write(folder.resolve("latin.txt"), "P1: één\nP2: ça\n".getBytes(StandardCharsets.ISO_8859_1));
        JsonNode imported = terminal().run("import", study, latin, "--speakers", "none", "--encoding", "ISO-8859-1", "--json")
            .json().get(0);
        assertThat(imported.get("speakers").isEmpty()).isTrue();
        assertThat(imported.get("encoding").asString()).isEqualTo("ISO-8859-1");
        assertThat(terminal().run("list", study, "turns", "--transcript", "latin", "--json").json().get(0).get("text").asString())
            .isEqualTo("P1: één");
        assertRefused(terminal().run("import", study, latin, "--encoding", "klingon"), "klingon", "--encoding");
        assertRefused(terminal().run("import", study, latin, "--speakers", "soms"), "soms", "--speakers");
    }

    @Test
    void aBadFileAmongGoodOnesDoesNotStopThem() {
        Path study = folder.resolve("s.kantlijn");
        terminal().run("new", study, "--title", "S");
        long before = steps(study);
        Path bad = terminal().file("bad.txt", "");
        Terminal.Answer answer = terminal().run("import", study, bad, terminal().transcript(), folder.resolve("weg.txt"), "--json");
        assertThat(answer.exit()).isEqualTo(1);
        assertThat(answer.json().size()).isEqualTo(1);
        assertThat(answer.complaints()).hasSize(2).first().asString().contains("bad.txt");
        assertThat(steps(study)).isEqualTo(before + 1);
        assertRefused(terminal().run("import", study, bad), "bad.txt");
        assertRefused(terminal().run("import", study), "FILE");
        assertThat(steps(study)).isEqualTo(before + 1);
    }

    @Test
    void codingsAreAppliedAndRowsThatDoNotFitAreTold() {
        Path study = terminal().study();
        Path more = terminal().file("more.csv", """
            transcript,start,end,code
            F1,0,3,Nieuw > dieper
            F9,0,3,Nieuw
            """);
        Terminal.Answer answer = terminal().run("code", study, "--from", more, "--coder", "Carla", "--json");
        assertThat(answer.exit()).isEqualTo(1);
        assertThat(answer.fields()).containsExactly("applied", "skipped");
        assertThat(answer.json().get("applied").asInt()).isEqualTo(1);
        JsonNode skipped = answer.json().get("skipped").get(0);
        assertThat(skipped.get("row").asInt()).isEqualTo(3);
        assertThat(skipped.get("why").asString()).contains("F9");
        assertThat(terminal().run("list", study, "codings").out()).contains("Carla", "Nieuw > dieper");
        long steps = steps(study);
        assertRefused(terminal().run("code", study, "--from", terminal().file("x.csv", "a,b\n1,2\n")), "x.csv", "transcript");
        assertThat(terminal().run("code", study, "--from", more, "--coder", "Carla").exit()).isEqualTo(1);
        assertThat(steps(study)).isEqualTo(steps);
    }

    @Test
    void themesTellHowManyTheyAre() {
        Terminal.Answer answer = terminal().run("theme", terminal().study(), "--json", "--from",
            terminal().file("t.csv", "theme,code\nA,Vrijheid\nB,Vrijheid\nB,Overig\n"));
        assertThat(answer.exit()).isZero();
        assertThat(answer.json().toString()).isEqualTo("{\"themes\":2,\"codes\":3}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx", "json"})
    void aCodebookGoesFromOneStudyToAnother(String ending) {
        Path study = terminal().study();
        Path file = folder.resolve("codeboek." + ending);
        Terminal.Answer written = terminal().run("codebook", study, "--to", file, "--json");
        assertThat(written.exit()).isZero();
        assertThat(written.fields()).containsExactly("file", "rows", "warnings");
        Path other = folder.resolve("ander.kantlijn");
        terminal().run("new", other, "--title", "Ander");
        Terminal.Answer taken = terminal().run("codebook", other, "--from", file, "--json");
        assertThat(taken.exit()).isZero();
        assertThat(taken.json().get("added").asInt()).isEqualTo(3);
        assertThat(terminal().run("codebook", other, "--to", file, "--json").json().get("rows").asInt()).isEqualTo(3);
    }

    @Test
    void aCodebookGoesOneWayAtATime() {
        Path study = terminal().study();
        assertRefused(terminal().run("codebook", study), "--from", "--to");
        assertRefused(terminal().run("codebook", study, "--from", "a.csv", "--to", "b.csv"), "--from", "--to");
        assertRefused(terminal().run("codebook", study, "--to", folder.resolve("b.qdc")), "b.qdc", ".csv .xlsx .json");
        assertThat(folder.resolve("b.qdc")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "csv"})
    void aStudyIsWrittenAsTheEndingSays(String ending) {
        Path file = folder.resolve("uit." + ending);
        Terminal.Answer answer = terminal().run("export", terminal().study(), file, "--json");
        assertThat(answer.exit()).isZero();
        assertThat(answer.fields()).containsExactly("file", "rows", "warnings");
        assertThat(answer.json().get("rows").asInt()).isPositive();
        assertThat(file).isNotEmptyFile();
    }

    @Test
    void anExportThatCannotBeMadeIsToldInOneSentence() {
        Path study = terminal().study();
        assertRefused(terminal().run("export", study, folder.resolve("uit.docx")), "uit.docx", ".xlsx .csv");
        assertRefused(terminal().run("export", study, folder.resolve("uit")), "uit", ".xlsx .csv");
        assertRefused(terminal().run("export", study, folder.resolve("geen/uit.csv")), "uit.csv");
    }

    @ParameterizedTest
    @CsvSource({"codebook,--to,study.json", "codebook,--to,log/x.csv", "export,,x.csv", "export,,texts/x.xlsx"})
    void nothingIsWrittenOverTheStudyItself(String command, String option, String name) throws IOException {
        Path study = terminal().study();
        String card = Files.readString(study.resolve("study.json"));
        Path target = study.resolve(name);
        assertRefused(option == null ? terminal().run(command, study, target) : terminal().run(command, study, option, target), name,
            "inside the folder of the study");
        assertThat(study.resolve("study.json")).hasContent(card);
        assertThat(name.equals("study.json") || Files.notExists(target)).isTrue();
    }

    @Test
    void onlyTheLanguagesThereAreAreSpoken() {
        assertRefused(terminal().run("check", "weg", "--lang", "de"), "“de”", "--lang");
        assertRefused(terminal().run("--lang=nld", "check", "weg"), "“nld”", "--lang");
    }

    @Test
    void aLostOriginalIsFound() throws IOException {
        Path study = terminal().study();
        Files.delete(only(study.resolve("originals")));
        Terminal.Answer answer = terminal().run("check", study, "--json");
        assertThat(answer.exit()).isEqualTo(1);
        assertThat(answer.json().get("findings")).hasSize(1);
        assertThat(answer.json().get("findings").get(0).asString()).contains("F1 Gesprek", "originals/");
        Files.delete(study.resolve("originals"));
        assertThat(terminal().run("check", study, "--json").json().get("findings")).hasSize(1);
    }

    @Test
    void namesCannotCommandTheTerminal() {
        Path study = folder.resolve("s.kantlijn");
        assertThat(terminal().run("new", study, "--title", "A\u001b[2JB\nC\u2028D").out().lines()).hasSize(1)
            .allSatisfy(line -> assertThat(line).contains("A [2JB C D").doesNotContain("\u001b"));
        terminal().run("codebook", study, "--from", terminal().file("c.csv", "path,description\nA\u001bB\u0085C,\"D\nE\"\n"));
        assertThat(terminal().run("list", study, "codes").out()).contains("A B C", "D E").doesNotContain("\u001b", "\u0085");
    }

    @Test
    void aWholeStudyPassesItsCheck() {
        Terminal.Answer answer = terminal().run("check", terminal().study(), "--json");
        assertThat(answer.exit()).isZero();
        assertThat(answer.fields()).containsExactly("steps", "writers", "unreadable", "findings");
        assertThat(answer.json().get("writers").asInt()).isEqualTo(1);
        assertThat(answer.json().get("unreadable").isEmpty()).isTrue();
        assertThat(answer.json().get("findings").isEmpty()).isTrue();
    }

    @Test
    void aStudyThatIsOpenElsewhereIsReadButNotChanged() throws PlainException {
        Path study = terminal().study();
        Machine machine = Machine.at(folder.resolve("home"));
        OpenStudy.Session window = new OpenStudy.Session(machine, "Ana", InstantSource.system(), true, Runnable::run);
        try (OpenStudy open = OpenStudy.open(study, window)) {
            assertThat(open.isWritable()).isTrue();
            assertRefused(terminal().run("import", study, terminal().file("F2.txt", "P1: Ja.\nP2: Nee.\n")), "open in another window");
            assertThat(terminal().run("list", study, "codes").exit()).isZero();
        }
    }

    private static Path only(Path in) throws IOException {
        try (Stream<Path> files = Files.list(in)) {
            return files.findFirst().orElseThrow();
        }
    }

    @Test
    void tornLinesAndAlteredTextsAreFound() throws IOException {
        Path study = terminal().study();
        Files.writeString(only(study.resolve("log")), "{\"v\":1,\"id\":\"half", StandardOpenOption.APPEND);
        Files.writeString(only(study.resolve("texts")), "Iets anders.");
        Terminal.Answer answer = terminal().run("check", study, "--json");
        assertThat(answer.exit()).isEqualTo(1);
        assertThat(answer.json().get("unreadable").size()).isEqualTo(1);
        assertThat(answer.json().get("findings").get(0).asString()).contains("F1 Gesprek");
        Terminal.Answer told = terminal().run("check", study);
        assertThat(told.exit()).isEqualTo(1);
        assertThat(told.out()).contains("F1 Gesprek");
    }

    @Test
    void codingsThatSplitACharacterOrLieOutsideTheTextAreFound() throws IOException {
        Path study = terminal().study();
        Path log = only(study.resolve("log"));
        int at = terminal().run("list", study, "turns", "--transcript", "F1", "--json").json().get(1).get("start").asInt();
        int emoji = at + "Vrijheid ".length();
        String split = Files.readString(log).replaceFirst("\"start\":" + at + ",", "\"start\":" + (emoji + 1) + ",");
        Files.writeString(log, split.replaceFirst("\"end\":\\d+(?=[^}]*\"coder\":\"c-bram\")", "\"end\":99999"));
        Terminal.Answer answer = terminal().run("check", study, "--json");
        assertThat(answer.exit()).isEqualTo(1);
        assertThat(answer.json().get("findings").valueStream().map(JsonNode::asString)).hasSize(2)
            .anyMatch(finding -> finding.contains("99999")).allSatisfy(finding -> assertThat(finding).contains("F1 Gesprek"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        frob              | “frob” is not known
        list              | STUDY
        list weg codes    | “weg”
        check weg         | “weg”
        find weg woord    | “find
        check weg --frob  | “--frob”
        """)
    void wrongWordsAreToldInOneSentence(String words, String sentence) {
        assertRefused(terminal().run((Object[]) words.split(" ")), sentence);
    }

    @Test
    void messagesAreInTheLanguageOfTheMachineOrTheOneAskedFor() {
        assertRefused(new Terminal(folder, DUTCH, false).run("check", "weg"), "Er is geen map");
        assertRefused(new Terminal(folder, DUTCH, false).run("check", "weg", "--lang", "en"), "There is no folder");
        assertRefused(terminal().run("check", "weg", "--lang=nl"), "Er is geen map");
        assertRefused(terminal().run("check", "--lang", "nl"), "Er ontbreekt: STUDY");
        assertThat(terminal().run("--lang", "nl", "new", folder.resolve("n"), "--title", "N").out()).startsWith("De studie");
    }

    @Test
    void helpAndVersionAreAnswers() {
        Terminal.Answer help = terminal().run("--help");
        assertThat(help.exit()).isZero();
        assertThat(help.out()).contains("sample", "demo", "new", "import", "list", "codebook", "code", "theme", "export", "check");
        assertThat(terminal().run("import", "--help", "--lang", "nl").out()).contains("Gebruik: kantlijn import", "Transcripten");
        assertThat(terminal().run("--version").out()).startsWith("kantlijn ");
    }

    @Test
    void everyCommandIsExplainedInBothLanguages() {
        Set<String> english = keys(Locale.ENGLISH);
        assertThat(keys(DUTCH)).isEqualTo(english);
        for (String command : List.of("sample", "demo", "new", "import", "list", "codebook", "code", "theme", "export", "check")) {
            assertThat(english).contains("kantlijn." + command + ".usage.header");
            String undescribed = "(?m)^ +(-h, )?(--[a-z]+(=\\S+)?|[A-Z.]+) *$";
            assertThat(terminal().run(command, "--help").out()).doesNotContainPattern(undescribed).doesNotContain("${");
        }
    }

    private static Set<String> keys(Locale locale) {
        return new HashSet<>(ResourceBundle.getBundle("org.kantlijn.cli.help", locale,
            Control.getNoFallbackControl(Control.FORMAT_PROPERTIES)).keySet());
    }

    @Test
    void theWorkbenchOpensWhereThereIsADisplay() {
        Terminal terminal = new Terminal(folder, Locale.ENGLISH, true);
        assertThat(terminal.run().exit()).isZero();
        assertThat(terminal.run("sample").exit()).isZero();
        assertThat(terminal.opened).containsExactly(Optional.empty(),
            Optional.of(folder.resolve("user").resolve("Kantlijn").resolve(SampleStudy.FOLDER)));
    }

    @Test
    void withoutADisplayTheCommandsAreListed() {
        Terminal.Answer answer = terminal().run();
        assertThat(answer.exit()).isEqualTo(2);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err()).contains("no display", "import", "export", "check");
    }

    @Test
    void theDemonstrationGoesThroughTheSixStepsAndLeavesAnEarlierOneAlone() {
        Path place = folder.resolve("demo");
        Terminal.Answer answer = terminal().run("demo", place);
        assertThat(answer.exit()).isZero();
        assertThat(answer.out()).contains("1 Read: 6 transcripts", "2 Code: 502 codings", "3 Themes: ", "4 Review: ", "5 Define: ",
            "6 Report: ", "Openheid is een gok: 200 fragments", "  Het oordeel zit ook vanbinnen: 93 fragments");
        assertThat(place.resolve("Terug naar werk.xlsx")).isNotEmptyFile();
        assertThat(terminal().run("check", place.resolve("Terug naar werk.kantlijn")).exit()).isZero();
        JsonNode again = terminal().run("demo", place, "--json", "--lang", "nl").json();
        assertThat(again.get("study").asString()).endsWith("Terug naar werk 2.kantlijn");
        assertThat(again.get("rows").asInt()).isEqualTo(502);
        assertThat(place.resolve("Terug naar werk 2.xlsx")).isNotEmptyFile();
        JsonNode changes = terminal().run("list", place.resolve("Terug naar werk"), "changes", "--json").json();
        assertThat(changes.valueStream().filter(change -> change.get("undone").asBoolean())).isNotEmpty();
        assertThat(changes.valueStream().map(change -> change.get("summary").asString()))
            .anyMatch(summary -> summary.startsWith("Undone: Code"));
    }
}
