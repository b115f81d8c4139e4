package org.kantlijn.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How long a start takes until the window is there with a study in it: in any Java, and in the one that the program starts for itself. */
final class StartRun {

    private static final int STARTS = 5;
    private static final Pattern USABLE = Pattern.compile(StartProgram.USABLE + ": (\\d+) ms");
    /** What the program gives to the Java that it starts for itself. */
    private static final List<String> QUICK = List.of("-XX:TieredStopAtLevel=1", "-Xlog:disable", "-XX:+UseSerialGC", "-XX:NewSize=96m",
        "-XX:+UseTransparentHugePages", "-XX:+IgnoreUnrecognizedVMOptions");

    private final Figures figures;
    private final Path home;
    private final Path study;

    StartRun(Figures figures, Path home, Path study) {
        this.figures = figures;
        this.home = home;
        this.study = study;
    }

    void measure(double aim) throws IOException, InterruptedException {
        starts("start of a plain Java until the window is painted and usable", Double.POSITIVE_INFINITY, new ChildJvm());
        String jars = jars();
        Path archive = home.resolve("classes.jsa");
        child(jars).with("-XX:ArchiveClassesAtExit=" + archive).run(StartProgram.class, arguments(false));
        starts("start of the Java that the program runs in, until the same", aim, child(jars).with("-XX:SharedArchiveFile=" + archive));
    }

    private static ChildJvm child(String jars) {
        ChildJvm child = new ChildJvm(jars);
        QUICK.forEach(child::with);
        return child;
    }

    private void starts(String what, double aim, ChildJvm child) throws IOException, InterruptedException {
        List<Integer> times = new ArrayList<>();
        List<String> printed = List.of();
        for (int i = 1; i <= STARTS; i++) {
            printed = child.run(StartProgram.class, arguments(i == STARTS));
            printed.stream().map(USABLE::matcher).filter(Matcher::find).forEach(found -> times.add(Integer.valueOf(found.group(1))));
        }
        List<Integer> sorted = times.stream().sorted().toList();
        if (!sorted.isEmpty()) {
            String all = "ms, median of " + sorted.stream().map(String::valueOf).collect(Collectors.joining(" "));
            figures.once(what, sorted.get(sorted.size() / 2), all, aim);
        }
        printed.forEach(line -> figures.remark("  the last of them, " + line));
    }

    private String[] arguments(boolean coding) {
        return new String[] {study.toString(), home.toString(), String.valueOf(System.currentTimeMillis()), String.valueOf(coding)};
    }

    /** The class path as jars: of folders no classes can be shared between one run of Java and the next. */
    private String jars() throws IOException {
        List<String> jars = new ArrayList<>();
        for (String part : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path folder = Path.of(part);
            jars.add(Files.isDirectory(folder) ? jar(folder, home.resolve("classes" + jars.size() + ".jar")).toString() : part);
        }
        return String.join(File.pathSeparator, jars);
    }

    private static Path jar(Path folder, Path jar) throws IOException {
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar)); Stream<Path> inside = Files.walk(folder)) {
            for (Path file : inside.filter(Files::isRegularFile).sorted().toList()) {
                out.putNextEntry(new JarEntry(folder.relativize(file).toString().replace(File.separatorChar, '/')));
                Files.copy(file, out);
            }
        }
        return jar;
    }
}
