package org.kantlijn.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.kantlijn.change.Change;
import org.kantlijn.change.CodeAdded;
import org.kantlijn.change.Step;
import org.kantlijn.study.Code;
import org.kantlijn.study.Coder;
import org.kantlijn.study.Colour;
import org.kantlijn.study.Id;
import org.kantlijn.wording.PlainException;

/** Makes and reads study folders for the tests here. */
final class Folders {

    static final Id<Coder> ANA = new Id<>("c-ana");
    static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private Folders() {
    }

    static Step append(StudyFolder folder, String codeName) throws PlainException {
        Change added = new CodeAdded(new Id<>(codeName), codeName, null, Colour.BLUE, Code.Guide.EMPTY);
        return folder.append(ANA, NOON, "code.create", List.of(added), null);
    }

    static List<String> keys(List<Finding> findings) {
        return findings.stream().map(finding -> finding.message().key()).toList();
    }

    static Path log(Path study, String writer, int part) {
        return study.resolve("log").resolve(String.format(Locale.ROOT, "%s-%04d.jsonl", writer, part));
    }

    static void write(Path log, List<byte[]> lines) throws IOException {
        Files.createDirectories(log.getParent());
        for (byte[] line : lines) {
            Files.write(log, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            Files.write(log, "\n".getBytes(StandardCharsets.UTF_8), StandardOpenOption.APPEND);
        }
    }
}
