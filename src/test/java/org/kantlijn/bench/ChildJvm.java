package org.kantlijn.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts a class of this class path in a JVM of its own, as {@code java -cp} does. */
final class ChildJvm {

    private final List<String> options = new ArrayList<>();

    /** Gives the JVM an option, such as {@code -Xmx512m}. */
    ChildJvm with(String option) {
        options.add(option);
        return this;
    }

    Process start(Class<?> main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    /** Runs it to its end and returns the lines that it printed. */
    List<String> run(Class<?> main, String... arguments) throws IOException, InterruptedException {
        Process process = start(main, arguments);
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int code = process.waitFor();
        List<String> lines = new ArrayList<>(printed.lines().toList());
        if (code != 0) {
            lines.add(main.getSimpleName() + " ended with " + code);
        }
        return lines;
    }
}
