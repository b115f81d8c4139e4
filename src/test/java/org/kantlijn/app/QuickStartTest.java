package org.kantlijn.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workbench in a Java of its own. */
class QuickStartTest {

    /** Stands for the program: writes down what it was started with. */
    private static final String PROGRAM = """
        package org.kantlijn.app;

        public final class Main {
            public static void main(String[] words) throws Exception {
                String told = System.getProperty("told") + " " + System.getProperty("kantlijn.started") + " " + words.length;
                java.nio.file.Files.writeString(java.nio.file.Path.of(System.getProperty("answer")), told);
                System.exit(3);
            }
        }
        """;

    @TempDir
    private Path folder;

    @Test
    void onlyClassesInJarsAreStartedAnew() throws IOException {
        Path jar = Files.createFile(folder.resolve("a.jar"));
        assertThat(start(List.of(jar), List.of("-Xmx1g")).isPossible()).isTrue();
        assertThat(start(List.of(jar, folder), List.of()).isPossible()).isFalse();
        assertThat(start(List.of(jar, folder.resolve("gone.jar")), List.of()).isPossible()).isFalse();
        assertThat(start(List.of(), List.of()).isPossible()).isFalse();
    }

    @Test
    void aJavaThatIsLookedIntoDoesTheWorkItself() throws IOException {
        Path jar = Files.createFile(folder.resolve("a.jar"));
        assertThat(List.of("-agentlib:jdwp=transport=dt_socket", "-javaagent:coverage.jar", "-Xrunjdwp:server=y"))
            .noneMatch(option -> start(List.of(jar), List.of(option)).isPossible());
        assertThat(QuickStart.here().isPossible()).isFalse();
    }

    @Test
    void theOtherJavaGetsTheSameOptionsAndGivesItsExitBack() throws IOException {
        Path answer = folder.resolve("answer");
        QuickStart start = start(List.of(program()), List.of("-Dtold=yes", "-Danswer=" + answer));
        for (int run = 1; run <= 2; run++) {
            assertThat(start.run()).hasValue(3);
            assertThat(answer).hasContent("yes true 0");
            Files.delete(answer);
            try (Stream<Path> kept = Files.list(folder.resolve("cache"))) {
                assertThat(kept).allSatisfy(archive -> assertThat(archive.getFileName().toString()).matches("classes-[0-9a-f]+\\.jsa"));
            }
        }
    }

    @Test
    void whatAUserAsksOfJavaIsDone() throws IOException {
        Path jar = Files.createFile(folder.resolve("a.jar"));
        assertThat(start(List.of(jar), List.of("-Dx=y")).command("-Xshare:auto")).contains("-XX:NewSize=96m");
        assertThat(List.of("-Xmx64m", "-Xmn8m", "-XX:NewSize=8m", "-XX:MaxNewSize=8m", "-XX:MaxRAMPercentage=10", "-XX:MaxHeapSize=64m",
            "-XX:+UseG1GC", "-XX:+UseParallelGC")).allSatisfy(option -> assertThat(start(List.of(jar), List.of(option))
                .command("-Xshare:auto")).contains(option).doesNotContain("-XX:NewSize=96m", "-XX:+UseSerialGC"));
        List<String> command = start(List.of(jar), List.of("-XX:TieredStopAtLevel=4")).command("-Xshare:auto");
        assertThat(command.indexOf("-XX:TieredStopAtLevel=4")).isGreaterThan(command.indexOf("-XX:TieredStopAtLevel=1"));
    }

    @Test
    void whereNoOtherJavaCanBeStartedThisOneGoesOn() throws IOException {
        Path jar = Files.createFile(folder.resolve("a.jar"));
        Path file = Files.createFile(folder.resolve("file"));
        assertThat(new QuickStart(List.of(jar), List.of(), file.resolve("cache")).run()).isEmpty();
    }

    private QuickStart start(List<Path> jars, List<String> options) {
        return new QuickStart(jars, options, folder.resolve("cache"));
    }

    private Path program() throws IOException {
        Path source = Files.writeString(Files.createDirectories(folder.resolve("source")).resolve("Main.java"), PROGRAM);
        Path classes = Files.createDirectories(folder.resolve("classes"));
        assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, "-d", classes.toString(), source.toString())).isZero();
        Path jar = folder.resolve("program.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new JarEntry("org/kantlijn/app/Main.class"));
            Files.copy(classes.resolve("org/kantlijn/app/Main.class"), out);
        }
        return jar;
    }
}
