package org.kantlijn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class CommonTest {

    @TempDir
    private Path folder;

    private Terminal terminal() {
        return new Terminal(folder);
    }

    @Test
    void whatIsSaidWithEveryCommandMayStandBeforeItsName() {
        Path study = folder.resolve("voor.kantlijn");
        assertThat(terminal().run("--json", "--coder", "Bram", "new", study, "--title", "Voor").fields()).contains("title");
        JsonNode changes = terminal().run("--json", "list", study, "changes").json();
        assertThat(changes.get(0).get("coder").asString()).isEqualTo("Bram");
    }
}
