package org.kantlijn.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kantlijn.store.Machine;
import org.kantlijn.wording.Message;
import org.kantlijn.wording.PlainException;
import org.kantlijn.wording.Wording;
import org.kantlijn.workspace.OpenStudy;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What commands speak through, and how they come to a study. */
final class Face {

    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT)
        .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY).build();

    private final Surroundings surroundings;
    private final PrintStream out;
    private final PrintStream err;
    private final Wording wording;

    Face(Surroundings surroundings, PrintStream out, PrintStream err) {
        this.surroundings = surroundings;
        this.out = out;
        this.err = err;
        this.wording = Wording.of(Face.class, surroundings.locale());
    }

    /** For what is written by the library that takes the words apart. */
    PrintWriter writer() {
        return new PrintWriter(out, true, StandardCharsets.UTF_8);
    }

    Surroundings surroundings() {
        return surroundings;
    }

    Locale locale() {
        return surroundings.locale();
    }

    String words(String key, Object... arguments) {
        return wording.text(key, arguments);
    }

    /** Gives the answer: a sentence on standard output. */
    void say(String key, Object... arguments) {
        answer(words(key, arguments));
    }

    /** Gives part of the answer: a sentence that is in the language already. */
    void answer(String sentence) {
        out.println(OneLine.of(sentence));
    }

    /** Gives the answer as a table of the columns named, with a header. */
    void table(List<?> rows, List<String> columns) {
        JsonNode tree = JSON.valueToTree(rows);
        new TextTable(columns.stream().map(column -> words("column." + column)).toList())
            .lines(tree.valueStream().map(row -> columns.stream().map(row::path).toList()).toList()).forEach(out::println);
    }

    /** Gives the answer as one JSON document. */
    void json(Object answer) {
        out.println(JSON.writeValueAsString(answer));
    }

    /** Says something beside the answer, on standard error. */
    void remark(String sentence) {
        err.println(OneLine.of(sentence));
    }

    /** Shows how the commands are used, beside the answer. */
    void usage(String lines) {
        err.println(lines.stripTrailing());
    }

    void remark(Message message) {
        remark(message.in(locale()));
    }

    void remark(PlainException problem) {
        remark(problem.told());
    }

    Machine machine() {
        return Machine.at(surroundings.ownHome());
    }

    /** Who acts, how and where, for opening a study. */
    OpenStudy.Session session(@Nullable String coder, boolean writing) {
        String name = Optional.ofNullable(coder).filter(given -> !given.isBlank()).orElse(surroundings.user());
        return new OpenStudy.Session(machine(), name, Clock.tickMillis(ZoneOffset.UTC), writing, Runnable::run);
    }

    /** Opens a study whose name may have been given without its ending; one to be written in that cannot be is refused. */
    OpenStudy open(Path named, @Nullable String coder, boolean writing) throws PlainException {
        Path ended = named.resolveSibling(named.getFileName() + ".kantlijn");
        OpenStudy open = OpenStudy.open(!Files.exists(named) && Files.exists(ended) ? ended : named, session(coder, writing));
        List<String> findings = open.findings().stream().map(finding -> finding.in(locale())).toList();
        if (writing && !open.isWritable()) {
            open.close();
            throw new PlainException(Message.of(Face.class, "study.readonly", named, String.join(" ", findings)));
        }
        findings.forEach(this::remark);
        return open;
    }
}
