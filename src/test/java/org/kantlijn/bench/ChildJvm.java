package org.kantlijn.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts a class in a JVM of its own, as {@code java -cp} does. */
public final class ChildJvm {

    private final List<String> options = new ArrayList<>();
    private final String classPath;

    /** One that has this class path too. */
    public ChildJvm() {
        this(System.getProperty("java.class.path"));
    }

    ChildJvm(String classPath) {
        this.classPath = classPath;
    }

    /** Gives the JVM an option, such as {@code -Xmx512m}. */
    public ChildJvm with(String option) {
        options.add(option);
        return this;
    }

    /** Starts it; what it prints is read from the process. */
    public Process start(Class<?> main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", classPath, main.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    /** Runs it to its end and returns the lines that it printed. */
    public List<String> run(Class<?> main, String... arguments) throws IOException, InterruptedException {
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
