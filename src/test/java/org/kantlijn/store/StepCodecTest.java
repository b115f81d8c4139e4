package org.kantlijn.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kantlijn.change.Change;
import org.kantlijn.change.CodeRenamed;
import org.kantlijn.change.Step;
import org.kantlijn.change.TranscriptAdded;
import org.kantlijn.study.Id;
import org.kantlijn.testing.Folding;
import org.kantlijn.testing.RandomHistory;
import org.kantlijn.text.Span;
import org.kantlijn.text.TimeMark;
import org.kantlijn.text.Turn;
import org.kantlijn.text.TurnTable;

class StepCodecTest {

    private static final String HEAD = "{\"v\":1,\"id\":\"s1\",\"w\":\"anna\",\"n\":1,\"clock\":1,"
        + "\"at\":\"2026-03-02T12:00:00Z\",\"coder\":\"c-ana\",\"step\":\"x\"";

    private static final String CORRECT = "{\"t\":\"transcript.correct\",\"transcript\":\"f\",\"from\":\"a\",\"text\":\"b\","
        + "\"characters\":9";

    private final StepCodec codec = new StepCodec();

    private StepCodec.Read read(String line) {
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        return codec.read(bytes, 0, bytes.length);
    }

    private StepCodec.Read readChange(String change) {
        return read(HEAD + ",\"changes\":[" + change + "]}");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everyStepComesBackAsItWasWritten(long seed) {
        Set<Class<?>> kinds = new HashSet<>();
        for (Step step : new RandomHistory(seed).steps(300)) {
            byte[] line = codec.write(step);
            assertThat(line).doesNotContain('\n');
            assertThat(codec.read(line, 0, line.length)).isEqualTo(new StepCodec.Read(step, false));
            step.changes().forEach(change -> kinds.add(change.getClass()));
        }
        assertThat(kinds).containsExactlyInAnyOrder(Change.class.getPermittedSubclasses());
    }

    @Test
    void timesInsideATurnStandBehindItWhereAnOlderProgramPassesOverThem() {
        TurnTable turns = new TurnTable(List.of(Turn.speech("P1", new Span(2, 5)), new Turn(Turn.Kind.NOTE, null, new Span(6, 9), 1.5),
            Turn.speech(null, new Span(9, 12))), List.of(new TimeMark(0, 0), new TimeMark(3, 0.25), new TimeMark(9, 2)));
        Change change = new TranscriptAdded(new Id<>("f"), "t", "txt", "x", 20, turns, Map.of(), null);
        String line = new String(codec.write(new Step(new Id<>("s"), "w", 1, 1, Instant.EPOCH, new Id<>("c"), "x", List.of(change), null)),
            StandardCharsets.UTF_8);
        assertThat(line).contains("[[2,5,\"P1\",null,\"speech\",[0,0.0,3,0.25]],[6,9,null,1.5,\"note\"],"
            + "[9,12,null,null,\"speech\",[9,2.0]]]");
        assertThat(read(line).step().changes()).containsExactly(change);
    }

    @Test
    void everyKindOfChangeHasOneName() {
        List<Class<?>> named = List.copyOf(ChangeKinds.BY_NAME.values());
        assertThat(named).containsExactlyInAnyOrder(Change.class.getPermittedSubclasses());
    }

    @Test
    void halfASurrogatePairIsWrittenAsAQuestionMark() {
        Step step = new Step(new Id<>("s"), "w", 1, 1, Instant.EPOCH, new Id<>("c"), "code.rename",
            List.of(new CodeRenamed(new Id<>("k"), "half \uD83D")), null);
        byte[] line = codec.write(step);
        assertThat(codec.read(line, 0, line.length).step().changes()).containsExactly(new CodeRenamed(new Id<>("k"), "half ?"));
    }

    @Test
    void aFieldOfALaterProgramIsPassedOver() {
        StepCodec.Read read = readChange("{\"t\":\"code.rename\",\"id\":\"k\",\"name\":\"angst\",\"mood\":{\"deep\":[1,2]}}");
        assertThat(read.foreign()).isFalse();
        assertThat(read.step().changes()).containsExactly(new CodeRenamed(new Id<>("k"), "angst"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"t\":\"code.sing\",\"id\":\"k\"}", "{\"id\":\"k\"}", "null", "5", "\"text\""})
    void aChangeOfAnUnknownKindIsLeftOutAndNoticed(String unknown) {
        StepCodec.Read read = readChange(unknown + ",{\"t\":\"code.rename\",\"id\":\"k\",\"name\":\"angst\"}");
        assertThat(read.foreign()).isTrue();
        assertThat(read.step().changes()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"v\":2,\"id\":\"s1\",\"w\":{\"name\":\"x\"}}", "{\"v\":99999999999999999999}",
        "{\"v\":2,\"steps\":[[[1]]],\"changes\":5}"})
    void aLineOfAHigherVersionIsNoticedEvenWhereNothingElseOfItIsUnderstood(String line) {
        assertThat(read(line)).isEqualTo(new StepCodec.Read(null, true));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{\"t\":\"code.rename\",\"id\":\"k\"}",
        "{\"t\":\"code.rename\",\"name\":\"no id\"}",
        "{\"t\":\"code.rename\",\"id\":\"\",\"name\":\"blank id\"}",
        "{\"t\":\"code.rename\",\"id\":{},\"name\":\"odd id\"}",
        "{\"t\":\"code.add\",\"id\":\"k\",\"name\":\"x\",\"colour\":\"blue\",\"guide\":{\"description\":\"half a guide\"}}",
        "{\"t\":\"code.colour\",\"id\":\"k\",\"colour\":\"infrared\"}",
        "{\"t\":\"theme.messages\",\"id\":\"t\",\"messages\":[\"a\",null]}",
        "{\"t\":\"code.merge\",\"from\":[null],\"into\":\"k\"}",
        "{\"t\":\"transcript.speakers\",\"id\":\"f\",\"speakers\":{\"P1\":null}}",
        "{\"t\":\"transcript.read\",\"transcript\":\"f\",\"coder\":\"c\",\"turns\":[[5,2]]}",
        "{\"t\":\"transcript.read\",\"transcript\":\"f\",\"coder\":\"c\",\"turns\":[null]}",
        "{\"t\":\"coding.add\",\"id\":\"x\",\"transcript\":\"f\",\"rev\":\"r\",\"start\":1e99,\"end\":3,\"code\":\"k\"}",
        "{\"t\":\"coding.span\",\"id\":\"x\",\"transcript\":\"f\",\"start\":99999999999999,\"end\":3}",
        "{\"t\":\"remove\",\"kind\":\"universe\",\"id\":\"x\"}",
        CORRECT + "}", CORRECT + ",\"edits\":null}", CORRECT + ",\"edits\":[null]}", CORRECT + ",\"edits\":[[1,2]]}",
        CORRECT + ",\"edits\":[[2,1,0]]}", CORRECT + ",\"edits\":[[0,3,-1]]}", CORRECT + ",\"edits\":[[0,3,1],[2,4,1]]}",
        CORRECT + ",\"edits\":[[5,6,1],[2,4,1]]}", CORRECT + ",\"edits\":[[0,3,2147483647],[4,5,2147483647]]}",
        "{\"t\":\"citation.numbers\",\"numbers\":{\"x\":null}}", "{\"t\":\"citation.numbers\",\"numbers\":{\"\":1}}",
        "{\"t\":\"attributes.define\",\"attributes\":[{\"name\":\"rol\",\"sort\":\"choice\"}]}",
        "{\"t\":\"transcript.describe\",\"transcript\":\"f\",\"session\":{\"sort\":\"other\",\"place\":\"\",\"language\":\"\"}}",
        "{\"t\":\"transcript.describe\",\"transcript\":\"f\",\"session\":{\"sort\":\"other\",\"date\":\"ooit\",\"place\":\"\","
            + "\"language\":\"\",\"parts\":[]}}",
        "[[]]"})
    void aMalformedChangeMakesItsLineUnreadable(String change) {
        assertThat(readChange(change)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "{}", "null", "[5]", "[[0]]", "[[0,5]]", "[[5,2,null]]", "[[0,5,7]]", "[[0,9,null],[3,12,null]]",
        "[[0,5,null,null,\"song\"]]", "[[0,5,null],5]", "[[0,5.5,null]]", "[[0,5,null,null,\"speech\",[1.5,2]]]",
        "[[0,5,null,null,\"speech\",[-1,2]]]", "[[0,5,null,null,\"speech\",[1,\"x\"]]]"})
    void malformedTurnsMakeTheirLineUnreadable(String turns) {
        assertThat(readChange("{\"t\":\"transcript.add\",\"id\":\"f\",\"title\":\"t\",\"format\":\"txt\",\"text\":\"x\",\"characters\":20,"
            + "\"turns\":" + turns + ",\"speakers\":{}}")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "5", "{}", "{\"v\":1}", "garbage", "\u0000\u0000", "\"\\ud800\"",
        "{\"v\":1,\"id\":\"s\",\"w\":\"a\",\"n\":1,\"clock\":1,\"at\":\"yesterday\",\"coder\":\"c\"}",
        "{\"v\":1,\"id\":\"s\",\"w\":\"a\",\"n\":-1,\"clock\":1,\"at\":\"2026-03-02T12:00:00Z\",\"coder\":\"c\"}",
        "{\"v\":1,\"id\":\"s\",\"w\":\"a\",\"n\":1,\"clock\":9223372036854775807,\"at\":\"2026-03-02T12:00:00Z\",\"coder\":\"c\"}",
        "{\"v\":1,\"id\":\"s\",\"w\":\"a\",\"n\":1,\"clock\":9e99,\"at\":\"2026-03-02T12:00:00Z\",\"coder\":\"c\"}"})
    void whatIsNoStepIsUnreadable(String line) {
        assertThat(read(line)).isNull();
    }

    @Test
    void deepNestingAndInvalidUtf8AreUnreadable() {
        assertThat(read(HEAD + ",\"x\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}")).isNull();
        assertThat(read("[".repeat(1_000_000))).isNull();
        byte[] line = (HEAD + ",\"changes\":[{\"t\":\"code.rename\",\"id\":\"k\",\"name\":\"?\"}]}").getBytes(StandardCharsets.UTF_8);
        line[line.length - 6] = (byte) 0xE9;
        assertThat(codec.read(line, 0, line.length)).isNull();
    }

    @Test
    void oddIdsComeThroughAndHarmNothing() {
        String odd = "../../a b\\u0000\\ud83d\\ude00\\\"{}";
        StepCodec.Read read = readChange("{\"t\":\"code.add\",\"id\":\"" + odd + "\",\"name\":\"x\",\"colour\":\"blue\",\"guide\":"
            + "{\"description\":\"\",\"include\":\"\",\"exclude\":\"\",\"example\":\"\"}}");
        assertThat(Folding.fold(List.of(read.step())).codes()).hasSize(1);
    }
}
