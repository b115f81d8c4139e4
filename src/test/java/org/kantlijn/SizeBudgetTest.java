package org.kantlijn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SizeBudgetTest {

    private static final int MOST = 300;

    @ParameterizedTest
    @ValueSource(strings = {"src/main", "src/test"})
    void noFileHoldsMoreCodeThanCanBeReadInOneGo(String root) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(root))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java"))).allSatisfy(file ->
                assertThat(codeLines(Files.readAllLines(file))).describedAs(file.toString()).isLessThanOrEqualTo(MOST));
        }
    }

    @Test
    void blanksCommentsAndImportsAreNoCode() {
        assertThat(codeLines("""
            package a;

            import b.C;
            /**
             * Says something.
             */
            class D { // this one counts
                /* not */
                // not
                int e; /* counts,
                does not */
            }
            """.lines().toList())).isEqualTo(3);
    }

    private static long codeLines(List<String> lines) {
        long count = 0;
        boolean inComment = false;
        for (String line : lines) {
            String text = line.strip();
            boolean silent = text.isEmpty() || text.startsWith("//") || text.startsWith("import ") || text.startsWith("package ");
            count += silent || inComment || text.startsWith("/*") ? 0 : 1;
            int opened = text.lastIndexOf("/*");
            inComment = opened >= 0 && !text.startsWith("//") ? text.indexOf("*/", opened) < 0 : inComment && !text.contains("*/");
        }
        return count;
    }
}
