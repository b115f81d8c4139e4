package org.kantlijn.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kantlijn.change.Change;
import org.kantlijn.change.CodeApplied;
import org.kantlijn.change.CodeRenamed;
import org.kantlijn.change.Material;
import org.kantlijn.change.Step;
import org.kantlijn.change.StudyDescribed;
import org.kantlijn.change.TextCorrected;
import org.kantlijn.change.TranscriptAdded;
import org.kantlijn.study.Code;
import org.kantlijn.study.Coder;
import org.kantlijn.study.Id;
import org.kantlijn.study.Session;
import org.kantlijn.study.Study;
import org.kantlijn.study.Transcript;
import org.kantlijn.testing.Folding;
import org.kantlijn.testing.WordEdits;
import org.kantlijn.text.SourceText;
import org.kantlijn.text.Span;
import org.kantlijn.text.Turn;
import org.kantlijn.text.TurnTable;
import org.kantlijn.wording.PlainException;

class OpenStudyTest {

    @TempDir
    private Path place;
    private Path path;
    private Desk desk;

    @BeforeEach
    void makeADesk() {
        path = place.resolve("study.kantlijn");
        desk = new Desk(place.resolve("home"));
    }

    private OpenStudy create() throws PlainException {
        return OpenStudy.create(path, "Terug naar werk", "Wat helpt?", desk.session("here", "Ana"));
    }

    @Test
    void aNewStudyHasItsTitleAndItsFirstCoder() throws PlainException {
        try (OpenStudy open = create()) {
            assertThat(open.study().title()).isEqualTo("Terug naar werk");
            assertThat(open.study().question()).isEqualTo("Wat helpt?");
            assertThat(open.study().coders()).extracting(Coder::name).containsExactly("Ana");
            assertThat(open.history()).extracting(Step::name).containsExactly("coder.join", "study.describe");
        }
    }

    @Test
    void listenersHearOfEveryStepWithTheStudyBeforeAndAfter() throws PlainException {
        List<String> heard = new ArrayList<>();
        try (OpenStudy open = create()) {
            StudyListener listener = (before, after, step) -> {
                assertThat(after).isSameAs(open.study());
                heard.add(before.codes().size() + " to " + after.codes().size() + " by " + (step == null ? "others" : step.name()));
            };
            open.addListener(listener);
            open.apply("code.create", Desk.code("a"));
            open.undo();
            open.removeListener(listener);
            open.redo();
            assertThat(open.study().codes()).hasSize(1);
        }
        assertThat(heard).containsExactly("0 to 1 by code.create", "1 to 0 by code.create");
    }

    @Test
    void theStudyOfThenIsOpenForReadingBesideThatOfToday() throws PlainException {
        try (OpenStudy open = create()) {
            Step first = open.apply("code.create", Desk.code("a"));
            open.apply("code.create", Desk.code("b"));
            try (OpenStudy past = open.past(first)) {
                assertThat(past.study().codes()).extracting(Code::name).containsExactly("a");
                assertThat(past.isWritable()).isFalse();
                assertThat(past.history()).endsWith(first);
            }
            assertThat(open.study().codes()).hasSize(2);
            assertThat(open.isWritable()).isTrue();
        }
    }

    @Test
    void aStepThatCannotBeWrittenChangesNothing() throws PlainException {
        try (OpenStudy open = create(); OpenStudy second = desk.open(path, "Ana")) {
            Study before = second.study();
            assertThat(second.isWritable()).isFalse();
            assertThatExceptionOfType(PlainException.class).isThrownBy(() -> second.apply("code.create", Desk.code("a")));
            assertThat(second.study()).isSameAs(before);
            assertThat(second.nextUndo()).isEmpty();
            assertThat(open.isWritable()).isTrue();
        }
    }

    @Test
    void whoTakesASomebodyElsesStepBackJoinsTheStudy() throws PlainException {
        create().close();
        try (OpenStudy open = desk.open(path, "Bert")) {
            open.takeBack(open.history().get(1));
            assertThat(open.study().title()).isEmpty();
            assertThat(open.study().coders()).extracting(Coder::name).containsExactly("Ana", "Bert");
            assertThat(open.isUndone(open.history().get(1))).isTrue();
        }
    }

    @Test
    void aDoneAgainStepThatIsTakenBackIsUndone() throws PlainException {
        try (OpenStudy open = create()) {
            Step create = open.apply("code.create", Desk.code("a"));
            open.undo();
            Step again = open.redo().orElseThrow();
            open.takeBack(again);
            assertThat(open.isUndone(create)).isTrue();
            assertThat(open.study().codes()).isEmpty();
            assertThat(open.nextRedo()).contains(create);
            open.redo();
            assertThat(open.isUndone(create)).isFalse();
            assertThat(open.nextUndo()).contains(create);
            assertThat(open.study().codes()).hasSize(1);
        }
    }

    @Test
    void theStudyCanBeSeenAsItWasAfterAnyStep() throws PlainException {
        try (OpenStudy open = create()) {
            Step first = open.apply("code.create", Desk.code("a"));
            Study then = open.study();
            open.apply("code.rename", new CodeRenamed(new Id<>("a"), "b"));
            Folding.assertSame(open.asOf(first, open.history()), then, "as of the first code");
        }
    }

    @Test
    void anImportKeepsItsTextsFirst() throws PlainException {
        SourceText text = SourceText.of("Vooraf weet je nooit.");
        try (OpenStudy open = create()) {
            open.apply("transcript.import", new Material(List.of(text), List.of(), List.of(Desk.transcript())));
            assertThat(path.resolve("texts").resolve(text.id() + ".txt")).hasContent(text.content());
            assertThat(open.findings().stream().map(f -> f.key())).containsExactly("finding.text.missing");
        }
    }

    @Test
    void thousandsOfChangesAreOneStepAndOneLine() throws IOException, PlainException {
        List<Change> many = new ArrayList<>(List.of(Desk.transcript(), Desk.code("a")));
        for (int i = 0; i < 5000; i++) {
            many.add(Desk.coding("x" + i, "a", i % 90));
        }
        try (OpenStudy open = create()) {
            open.apply("codings.import", many);
            assertThat(open.study().codings()).hasSize(5000);
            open.undo();
            assertThat(open.study().codings()).isEmpty();
            open.redo();
            assertThat(open.study().codings()).hasSize(5000);
            open.undo();
        }
        try (Stream<Path> logs = Files.list(path.resolve("log"))) {
            assertThat(logs.mapToLong(log -> log.toFile().length()).sum()).isPositive();
        }
    }

    @Test
    void colleaguesSeeEachOthersSteps() throws Exception {
        BlockingQueue<String> heard = new ArrayBlockingQueue<>(10);
        try (OpenStudy ana = create();
             OpenStudy bert = OpenStudy.open(path, desk.session("there", "Bert"))) {
            ana.addListener((before, after, step) -> heard.add("ana " + (step == null)));
            ana.watch();
            bert.apply("code.create", Desk.code("b"));
            assertThat(heard.poll(6, TimeUnit.SECONDS)).isEqualTo("ana true");
            assertThat(ana.study().codes()).extracting(Code::name).containsExactly("b");
            assertThat(ana.study().coders()).extracting(Coder::name).containsExactly("Ana", "Bert");
            Step next = ana.apply("code.rename", new CodeRenamed(new Id<>("b"), "c"));
            assertThat(next.clock()).isGreaterThan(bert.history().get(bert.steps() - 1).clock());
            assertThat(ana.nextUndo()).contains(next);
        }
    }

    @Test
    void theTextOfAColleaguesTranscriptMayComeLater() throws Exception {
        BlockingQueue<String> heard = new ArrayBlockingQueue<>(10);
        SourceText text = SourceText.of("Het hielp wel.");
        Transcript late = new Transcript(new Id<>("f1"), "F1", "txt", text.id(), text.length(), new TurnTable(List.of()), Map.of(), null, 1,
            null, Session.UNKNOWN, List.of());
        try (OpenStudy ana = create(); OpenStudy bert = OpenStudy.open(path, desk.session("there", "Bert"))) {
            ana.addListener((before, after, step) -> heard.add(after.text(late).content()));
            ana.watch();
            bert.apply("transcript.import", new TranscriptAdded(late.id(), "F1", "txt", text.id(), text.length(), late.turns(), Map.of(),
                null));
            assertThat(heard.poll(6, TimeUnit.SECONDS)).isEqualTo("\uFFFD".repeat(text.length()));
            Files.createDirectories(path.resolve("texts"));
            Files.writeString(path.resolve("texts").resolve(text.id() + ".txt"), text.content());
            assertThat(heard.poll(6, TimeUnit.SECONDS)).isEqualTo(text.content());
        }
    }

    @Test
    void aCorrectionIsUndoneAndDoneAgainAndIsThereAfterOpening() throws Exception {
        SourceText first = SourceText.of("De thrapie hielp.");
        SourceText second = SourceText.of("De therapie hielp.");
        Id<Transcript> id = new Id<>("f1");
        try (OpenStudy open = create()) {
            open.apply("transcript.import", new Material(List.of(first), List.of(), List.of(new TranscriptAdded(id, "F1", "txt", first.id(),
                first.length(), new TurnTable(List.of(Turn.speech("P1", new Span(0, first.length())))), Map.of(), null))));
            open.apply("code.create", Desk.code("hulp"));
            open.apply("code.apply", new CodeApplied(new Id<>("x"), id, first.id(), 11, 16, new Id<>("hulp"), null, null));
            open.apply("transcript.correct", corrected(id, first.content(), second.content()));
            assertThat(open.study().codings().map(open.study()::quote)).containsExactly("hielp");
            open.undo();
            assertThat(open.study().codings().map(open.study()::quote)).containsExactly("hielp");
            assertThat(open.study().transcripts().get(0).text()).isEqualTo(first.id());
            open.redo();
        }
        try (OpenStudy open = desk.open(path, "Ana")) {
            assertThat(open.findingsOfAllTexts()).isEmpty();
            assertThat(open.study().transcripts().get(0).text()).isEqualTo(second.id());
            assertThat(open.study().codings().map(open.study()::quote)).containsExactly("hielp");
        }
    }

    @Test
    void aCorrectionThatIsTakenBackLeavesLaterOnesStanding() throws Exception {
        String first = "De thrapie hielp. Ik bang was. Dat snap ik toch wel.";
        String second = first.replace("thrapie", "therapie").replace(" toch", "").replace("Dat", "Dat allemaal");
        String third = second.replace("bang was", "was bang").replace("allemaal", "alles");
        Id<Transcript> id = new Id<>("f1");
        try (OpenStudy open = create()) {
            SourceText text = SourceText.of(first);
            open.apply("transcript.import", new Material(List.of(text), List.of(), List.of(new TranscriptAdded(id, "F1", "txt", text.id(),
                text.length(), new TurnTable(List.of(Turn.speech("P1", new Span(0, text.length())))), Map.of(), null))));
            Step correction = open.apply("transcript.correct", corrected(id, first, second));
            open.apply("transcript.correct", corrected(id, second, third));
            Step back = open.takeBack(correction);
            assertThat(words(open)).isEqualTo("De thrapie hielp. Ik was bang. Dat alles snap ik toch wel.");
            assertThat(open.isUndone(correction)).isTrue();
            open.takeBack(back);
            assertThat(words(open)).isEqualTo(third);
            open.undo();
            assertThat(words(open)).isEqualTo("De thrapie hielp. Ik was bang. Dat alles snap ik toch wel.");
        }
    }

    private static String words(OpenStudy open) {
        return open.study().text(open.study().transcripts().get(0)).content();
    }

    private static Material corrected(Id<Transcript> id, String from, String to) {
        SourceText text = SourceText.of(to);
        return new Material(List.of(text), List.of(), List.of(new TextCorrected(id, SourceText.sha256(from), text.id(), text.length(),
            WordEdits.between(from, to).edits())));
    }

    @Test
    void aStepTakenWhileNewsIsReadIsNotLost() throws Exception {
        BlockingQueue<Runnable> posted = new ArrayBlockingQueue<>(10);
        create().close();
        Executor eventThread = posted::add;
        OpenStudy.Session here = desk.session("here", "Ana");
        OpenStudy.Session queued = new OpenStudy.Session(here.machine(), "Ana", here.clock(), true, eventThread);
        try (OpenStudy ana = OpenStudy.open(path, queued); OpenStudy bert = OpenStudy.open(path, desk.session("there", "Bert"))) {
            ana.watch();
            bert.apply("code.create", Desk.code("b"));
            Runnable news = posted.poll(6, TimeUnit.SECONDS);
            ana.apply("code.create", Desk.code("a"));
            news.run();
            assertThat(ana.study().codes()).extracting(Code::name).containsExactly("a");
            posted.poll(6, TimeUnit.SECONDS).run();
            assertThat(ana.study().codes()).extracting(Code::name).containsExactlyInAnyOrder("a", "b");
        }
    }

    @Test
    void newsChangesWhatUndoingGoesBackTo() throws Exception {
        BlockingQueue<String> heard = new ArrayBlockingQueue<>(10);
        try (OpenStudy ana = create()) {
            ana.apply("code.create", Desk.code("a"));
            ana.apply("code.create", Desk.code("z"));
            ana.apply("code.rename", new CodeRenamed(new Id<>("a"), "mijn naam"));
            ana.addListener((before, after, step) -> heard.add("news"));
            ana.watch();
            long early = ana.history().get(2).clock();
            Files.write(path.resolve("log/zoe-0001.jsonl"), ("{\"v\":1,\"id\":\"z1\",\"w\":\"zoe\",\"n\":1,\"clock\":" + early
                + ",\"at\":\"2026-03-02T12:00:00Z\",\"coder\":\"c-zoe\",\"step\":\"code.rename\",\"changes\":"
                + "[{\"t\":\"code.rename\",\"id\":\"a\",\"name\":\"haar naam\"}]}\n").getBytes(StandardCharsets.UTF_8));
            assertThat(heard.poll(6, TimeUnit.SECONDS)).isEqualTo("news");
            assertThat(ana.study().codes().get(0).name()).isEqualTo("mijn naam");
            ana.undo();
            assertThat(ana.study().codes().get(0).name()).isEqualTo("haar naam");
        }
    }

    @Test
    void stepsAreForcedToTheDiskInTheBackgroundWithoutTrouble() throws Exception {
        List<PlainException> troubles = new ArrayList<>();
        try (OpenStudy open = create()) {
            open.addListener(new StudyListener() {
                @Override
                public void changed(Study before, Study after, Step step) {
                    assertThat(after).isNotNull();
                }

                @Override
                public void trouble(PlainException problem) {
                    troubles.add(problem);
                }
            });
            open.apply("study.describe", new StudyDescribed("A", ""));
            Thread.sleep(Duration.ofMillis(700).toMillis());
            open.apply("study.describe", new StudyDescribed("B", ""));
        }
        assertThat(troubles).isEmpty();
    }
}
