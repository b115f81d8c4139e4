package org.kantlijn.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kantlijn.change.Change;
import org.kantlijn.change.Step;
import org.kantlijn.study.Coder;
import org.kantlijn.study.Id;
import org.kantlijn.text.Edit;
import org.kantlijn.text.Span;
import org.kantlijn.text.TurnTable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.NamedType;
import tools.jackson.databind.module.SimpleModule;

/** The general way of reading and writing a line: records are bound to objects, whatever their fields and in whatever order. */
final class LineBinding {

    private final Wholeness wholeness = new Wholeness();
    private final JsonMapper mapper;
    private final ObjectReader reader;

    LineBinding() {
        SimpleModule module = new SimpleModule();
        module.addSerializer(new IdJson.Writer()).addDeserializer(Id.class, new IdJson.Reader());
        module.addSerializer(new SpanJson.Writer()).addDeserializer(Span.class, new SpanJson.Reader());
        module.addSerializer(new TurnTableJson.Writer()).addDeserializer(TurnTable.class, new TurnTableJson.Reader());
        module.addSerializer(new EditJson.Writer()).addDeserializer(Edit.class, new EditJson.Reader());
        module.addDeserializer(Instant.class, new InstantJson());
        JsonMapper.Builder builder = JsonMapper.builder()
            .addModule(module)
            .addMixIn(Change.class, KindFirst.class)
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(DeserializationFeature.FAIL_ON_INVALID_SUBTYPE, DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(EnumFeature.WRITE_ENUMS_TO_LOWERCASE)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL));
        ChangeKinds.BY_NAME.forEach((name, type) -> builder.registerSubtypes(new NamedType(type, name)));
        mapper = builder.build();
        reader = mapper.readerFor(Line.class);
    }

    /** Every change says first what kind it is. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "t")
    private interface KindFirst {
    }

    /** A line as it stands in a log. */
    record Line(int v, @Nullable Id<Step> id, @Nullable String w, long n, long clock, @Nullable Instant at,
                @Nullable Id<Coder> coder, @Nullable String step, @Nullable Id<Step> undoes,
                @Nullable List<@Nullable Change> changes) {
    }

    /** What every line of every version says of itself. */
    record Version(double v) {
    }

    /** The line for a step, without a line end; it holds none. */
    byte[] write(Step step) {
        List<@Nullable Change> changes = new ArrayList<>(step.changes());
        Line line = new Line(StepCodec.VERSION, step.id(), step.writer(), step.n(), step.clock(), step.at(), step.coder(), step.name(),
            step.undoes(), changes);
        // By way of a string, because half a surrogate pair, as a careless paste may bring, is refused when bytes are written directly.
        return mapper.writerFor(Line.class).writeValueAsString(line).getBytes(StandardCharsets.UTF_8);
    }

    /** The step of a line; null where the line is no whole step. */
    StepCodec.@Nullable Read read(byte[] bytes, int from, int length) {
        try {
            StepCodec.Read read = step(reader.readValue(bytes, from, length));
            return read == null ? later(bytes, from, length) : read;
        } catch (JacksonException e) {
            // A torn or foreign line is no mistake of the program: whoever reads the log counts and reports it.
            return later(bytes, from, length);
        }
    }

    private StepCodec.@Nullable Read later(byte[] bytes, int from, int length) {
        try {
            Version version = mapper.readValue(bytes, from, length, Version.class);
            return version != null && version.v > StepCodec.VERSION ? new StepCodec.Read(null, true) : null;
        } catch (JacksonException e) {
            // Not JSON at all: counted and reported as torn.
            return null;
        }
    }

    private StepCodec.@Nullable Read step(@Nullable Line line) {
        if (line == null || line.id == null || line.w == null || line.at == null || line.coder == null) {
            return null;
        }
        List<@Nullable Change> changes = line.changes == null ? List.of() : line.changes;
        List<Change> known = changes.stream().filter(Objects::nonNull).map(Change.class::cast).toList();
        if (!isSound(line.n) || !isSound(line.clock) || !wholeness.isWhole(known)) {
            return null;
        }
        Step step = new Step(line.id, line.w, line.n, line.clock, line.at, line.coder, line.step == null ? "" : line.step, known,
            line.undoes);
        return new StepCodec.Read(step, line.v > StepCodec.VERSION || known.size() < changes.size());
    }

    private static boolean isSound(long number) {
        return number >= 0 && number <= StepCodec.HIGHEST;
    }
}
