package org.kantlijn.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kantlijn.change.Change;
import org.kantlijn.change.CodeApplied;
import org.kantlijn.change.CodingRecoded;
import org.kantlijn.change.CodingResized;
import org.kantlijn.change.ParticipantAdded;
import org.kantlijn.change.Removed;
import org.kantlijn.change.Restored;
import org.kantlijn.change.Step;
import org.kantlijn.change.TranscriptAdded;
import org.kantlijn.study.Coder;
import org.kantlijn.study.Id;
import org.kantlijn.study.Kind;
import org.kantlijn.study.Participant;
import org.kantlijn.testing.RandomHistory;
import org.kantlijn.text.Span;
import org.kantlijn.text.Turn;
import org.kantlijn.text.TurnTable;

class LineReaderTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00.25Z");
    private static final Id<Coder> ZOE = new Id<>("c-zoë-😀");
    private static final String HEAD = "{\"v\":1,\"id\":\"s1\",\"w\":\"anna\",\"n\":1,\"clock\":1,\"at\":\"2026-03-02T12:00:00Z\","
        + "\"coder\":\"c\",\"step\":\"x\",\"changes\":[";
    private static final String SPAN = "{\"t\":\"coding.span\",\"id\":\"x\",\"transcript\":\"f\",";
    private static final String PERSON = "{\"t\":\"participant.add\",\"id\":\"p\",\"code\":\"P\",";
    private static final String TEXT = "{\"t\":\"transcript.add\",\"id\":\"f\",\"title\":\"x\",\"format\":\"txt\",\"text\":\"r\","
        + "\"characters\":9,";
    private static final String REMOVE = "{\"t\":\"remove\",\"kind\":\"coding\",\"id\":\"k\"}";

    private static final Set<Class<?>> READ_AT_ONCE = Set.of(CodeApplied.class, CodingResized.class, CodingRecoded.class, Removed.class,
        Restored.class, ParticipantAdded.class, TranscriptAdded.class);

    private final LineReader reader = new LineReader();
    private final LineBinding binding = new LineBinding();
    private final StepCodec codec = new StepCodec();

    static LongStream seeds() {
        return LongStream.range(0, 20);
    }

    @Test
    void everyChangeThatCodingConsistsOfIsReadWithoutTheGeneralWay() {
        List<Change> changes = List.of(
            new CodeApplied(new Id<>("x1"), new Id<>("f"), "r", 0, Integer.MAX_VALUE, new Id<>("k"), null, null),
            new CodeApplied(new Id<>("x2"), new Id<>("f"), "", 3, 9, new Id<>("k"), ZOE, NOON),
            new CodingResized(new Id<>("x1"), new Id<>("f"), 1, 2), new CodingResized(new Id<>("x1"), new Id<>("f"), 1, 2, "r"),
            new CodingRecoded(new Id<>("x1"), new Id<>("f"), new Id<>("l")),
            new Removed(Kind.CODING, new Id<>("x1")), new Restored(Kind.THEME, new Id<>("x1")));
        assertReadAtOnce(new Step(new Id<>("s"), "zoë", 1, StepCodec.HIGHEST / 4, NOON, ZOE, "", changes, new Id<>("s0")));
        assertReadAtOnce(new Step(new Id<>("s"), "zoë", 0, 0, NOON, ZOE, "code.apply", List.of(), null));
    }

    @Test
    void idsWithTheSameHashAreToldApart() {
        // "Aa" and "BB" have one hash, and so have these.
        for (String id : List.of("AaAa", "BBBB", "AaBB", "BBAa", "AaAa", "AaA")) {
            Step step = new Step(new Id<>("s"), id, 1, 1, NOON, new Id<>(id), id, List.of(new CodingRecoded(new Id<>("x"), new Id<>(id),
                new Id<>(id))), null);
            assertReadAtOnce(step);
        }
    }

    @Test
    void everyChangeThatAnImportConsistsOfIsReadWithoutTheGeneralWay() {
        TurnTable turns = new TurnTable(List.of(Turn.speech("P1", new Span(0, 4)), Turn.speech(null, new Span(4, 4)),
            Turn.speech("Zoë", new Span(5, 9))));
        List<Change> changes = List.of(
            new ParticipantAdded(new Id<>("p1"), "P1", Participant.Role.PARTICIPANT, "", Map.of()),
            new ParticipantAdded(new Id<>("m"), "M", Participant.Role.MODERATOR, "staf", Map.of("leeftijd", "30", "regio", "")),
            new TranscriptAdded(new Id<>("f"), "Groep één", "docx", "rev", 9, turns, Map.of("P1", new Id<>("p1"), "Zoë", new Id<>("m")),
                "o.docx"),
            new TranscriptAdded(new Id<>("g"), "", "txt", "rev", 0, new TurnTable(List.of()), Map.of(), null));
        assertReadAtOnce(new Step(new Id<>("s"), "zoë", 1, 1, NOON, ZOE, "transcript.import", changes, null));
    }

    @Test
    void whatMoreIsKnownOfATurnIsLeftToTheGeneralWay() {
        Span words = new Span(0, 4);
        for (Turn turn : List.of(new Turn(Turn.Kind.SPEECH, "P1", words, 2.5), new Turn(Turn.Kind.HEADING, null, words, null))) {
            Change added = new TranscriptAdded(new Id<>("f"), "x", "txt", "rev", 9, new TurnTable(List.of(turn)), Map.of(), null);
            byte[] line = codec.write(new Step(new Id<>("s"), "zoë", 1, 1, NOON, ZOE, "transcript.import", List.of(added), null));
            assertThat(reader.read(line, 0, line.length)).isNull();
            assertThat(codec.read(line, 0, line.length)).isEqualTo(binding.read(line, 0, line.length)).isNotNull();
        }
    }

    private void assertReadAtOnce(Step step) {
        byte[] line = codec.write(step);
        assertThat(reader.read(line, 0, line.length)).isEqualTo(step);
    }

    @Test
    void whatComesAgainIsHeldOnce() {
        Change applied = new CodeApplied(new Id<>("x"), new Id<>("f"), "r", 1, 3, new Id<>("k"), null, null);
        byte[] line = codec.write(new Step(new Id<>("s"), "zoë", 1, 1, NOON, ZOE, "code.apply", List.of(applied), null));
        Step one = reader.read(line, 0, line.length);
        Step other = reader.read(line, 0, line.length);
        assertThat(other).isEqualTo(one);
        assertThat(other.writer()).isSameAs(one.writer());
        assertThat(other.coder()).isSameAs(one.coder());
        assertThat(((CodeApplied) other.changes().get(0)).code()).isSameAs(((CodeApplied) one.changes().get(0)).code());
    }

    @ParameterizedTest
    @ValueSource(strings = {HEAD, HEAD + "]", HEAD + "]}x", HEAD + "]} ", " " + HEAD + "]}", HEAD + "],\"undoes\":\"s0\"}",
        HEAD + REMOVE + ",]}", HEAD + "," + REMOVE + "]}", HEAD + REMOVE + REMOVE + "]}", HEAD + "null]}", HEAD + "5]}", HEAD + "{}]}",
        HEAD + REMOVE + "],\"step\":\"y\"}", HEAD + "{\"kind\":\"coding\",\"id\":\"k\",\"t\":\"remove\"}]}",
        HEAD + "{\"t\":\"remove\",\"kind\":\"CODING\",\"id\":\"k\"}]}", HEAD + "{\"t\":\"remove\",\"kind\":\"universe\",\"id\":\"k\"}]}",
        HEAD + "{\"t\":\"remove\",\"kind\":\"coding\",\"id\":\" \"}]}",
        HEAD + "{\"t\":\"remove\",\"kind\":\"coding\",\"id\":\"\\u0041\"}]}",
        HEAD + "{\"t\":\"remove\",\"kind\":\"coding\",\"id\":\"\uFFFD\"}]}", HEAD + "{\"t\":\"remove\",\"kind\":\"coding\",\"id\":5}]}",
        HEAD + "{\"t\":\"remove\",\"kind\":\"coding\",\"id\":null}]}",
        HEAD + "{\"t\":\"remove\",\"kind\":\"coding\",\"id\":\"k\",\"x\":1}]}",
        HEAD + PERSON + "\"role\":\"PARTICIPANT\",\"group\":\"\",\"attributes\":{}}]}",
        HEAD + PERSON + "\"role\":\"participant\",\"group\":\"\",\"attributes\":{\"a\":\"b\",\"a\":\"c\"}}]}",
        HEAD + PERSON + "\"role\":\"participant\",\"group\":\"\",\"attributes\":{\"a\":null}}]}",
        HEAD + PERSON + "\"role\":\"participant\",\"group\":\"\",\"attributes\":{\"a\":\"b\",}}]}",
        HEAD + PERSON + "\"role\":\"participant\",\"group\":\"\",\"attributes\":{\"a\":\"b\"",
        HEAD + TEXT + "\"turns\":[[0,4,\"P\"],[3,5,\"P\"]],\"speakers\":{}}]}",
        HEAD + TEXT + "\"turns\":[[4,0,\"P\"]],\"speakers\":{}}]}", HEAD + TEXT + "\"turns\":[[0,4]],\"speakers\":{}}]}",
        HEAD + TEXT + "\"turns\":[[0,4,nul]],\"speakers\":{}}]}", HEAD + TEXT + "\"turns\":[[0,4,\"P\"],],\"speakers\":{}}]}",
        HEAD + TEXT + "\"turns\":[[0,4,\"P\"]],\"speakers\":{\"P\":\" \"}}]}", HEAD + TEXT + "\"turns\":[[0,4,nu",
        HEAD + "{\"t\":\"code.sing\",\"id\":\"k\"}]}", HEAD + SPAN + "\"start\":01,\"end\":3}]}",
        HEAD + SPAN + "\"start\":1.0,\"end\":3}]}",
        HEAD + SPAN + "\"start\":-1,\"end\":3}]}",
        HEAD + SPAN + "\"start\":1,\"end\":2147483648}]}",
        HEAD + SPAN + "\"start\":1,\"end\":\"3\"}]}", "", "{", "{\"v\":2}"})
    void anyOtherFormIsLeftToTheGeneralWay(String line) {
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        assertThat(reader.read(bytes, 0, bytes.length)).isNull();
        assertThat(codec.read(bytes, 0, bytes.length)).isEqualTo(binding.read(bytes, 0, bytes.length));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void bothWaysGiveTheSameOfWholeAndOfDamagedLines(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int atOnce = 0;
        for (Step step : coding(new RandomHistory(seed).steps(60))) {
            byte[] line = codec.write(step);
            assertThat(binding.read(line, 0, line.length)).isEqualTo(new StepCodec.Read(step, false));
            atOnce += isReadAtOnceAsInTheGeneralWay(line) ? 1 : 0;
            for (int i = 0; i < 100; i++) {
                atOnce += isReadAtOnceAsInTheGeneralWay(damaged(line, random)) ? 1 : 0;
            }
        }
        assertThat(atOnce).isGreaterThan(300);
    }

    /** Also with other bytes before and after the line, as in a log. */
    private boolean isReadAtOnceAsInTheGeneralWay(byte[] line) {
        byte[] among = joined("\"{[,".getBytes(StandardCharsets.UTF_8), 4, joined(line, line.length, new byte[] {'}'}, line.length), 4);
        Step read = reader.read(among, 4, line.length);
        if (read != null) {
            assertThat(new StepCodec.Read(read, false)).describedAs(new String(line, StandardCharsets.UTF_8))
                .isEqualTo(binding.read(line, 0, line.length));
        }
        return read != null;
    }

    /** The steps, holding only what coding and importing consist of. */
    private static List<Step> coding(List<Step> steps) {
        List<Step> coding = new ArrayList<>();
        for (Step step : steps) {
            List<Change> changes = step.changes().stream().filter(change -> READ_AT_ONCE.contains(change.getClass())).toList();
            coding.add(new Step(step.id(), step.writer(), step.n(), step.clock(), step.at(), step.coder(), step.name(), changes,
                step.undoes()));
        }
        return coding;
    }

    /** A line in which a byte was changed, left out or put in, or a stretch was doubled. */
    private static byte[] damaged(byte[] line, SplittableRandom random) {
        int place = random.nextInt(line.length);
        int other = place + random.nextInt(Math.min(40, line.length - place));
        String telling = "\"\\{}[],:-+.0159eEtnz \té";
        byte odd = random.nextBoolean() ? (byte) random.nextInt(256) : (byte) telling.charAt(random.nextInt(telling.length()));
        return switch (random.nextInt(4)) {
            case 0 -> joined(line, place, new byte[] {odd}, place + 1);
            case 1 -> joined(line, place, new byte[0], other);
            case 2 -> joined(line, place, new byte[] {odd}, place);
            default -> joined(line, other, Arrays.copyOfRange(line, place, other), other);
        };
    }

    private static byte[] joined(byte[] line, int before, byte[] middle, int after) {
        byte[] joined = Arrays.copyOf(line, before + middle.length + line.length - after);
        System.arraycopy(middle, 0, joined, before, middle.length);
        System.arraycopy(line, after, joined, before + middle.length, line.length - after);
        return joined;
    }
}
