package org.kantlijn.app;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kantlijn.settings.UserFolders;

/**
 * Starts the workbench in a Java of its own that is there in half the time.
 *
 * <p>Most of a start goes into loading thousands of classes and into compiling code that runs once. The other Java maps its classes from an
 * archive that an earlier run left, and compiles quickly rather than well, because a window waits for people. Both can only be asked for
 * when a Java is started, and a jar cannot ask.
 */
final class QuickStart {

    /** A property of the Java that was started here, or of one that shall do the work itself. */
    static final String STARTED = "kantlijn.started";

    /** Compile quickly; say nothing of an archive that does not fit. */
    private static final List<String> QUICK = List.of("-XX:TieredStopAtLevel=1", "-Xlog:disable");
    /** Tidy up memory on one thread, as so little of it is, and none before the window is there. */
    private static final List<String> MEMORY = List.of("-XX:+UseSerialGC", "-XX:NewSize=96m");
    /** Where Linux says whether a program may ask for large pages; getting small ones is up to a twentieth of a start. */
    private static final Path PAGES = Path.of("/sys/kernel/mm/transparent_hugepage/enabled");
    private static final Pattern OWN_MEMORY = Pattern.compile("^-Xm|^-XX:.*(NewSize|HeapSize|RAM|Use\\w+GC)");

    private static final String NAME = "classes-";
    private static final String ENDING = ".jsa";

    private final List<Path> jars;
    private final List<String> options;
    private final Path cache;

    /**
     * @param jars the class path; empty where this program was not loaded from it, as inside a build tool
     * @param options what this Java was started with
     * @param cache where archives are kept
     */
    QuickStart(List<Path> jars, List<String> options, Path cache) {
        this.jars = jars;
        this.options = options;
        this.cache = cache;
    }

    /** One for the Java that runs now. */
    static QuickStart here() {
        List<Path> jars = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator)).map(Path::of).toList();
        return new QuickStart(jars.stream().anyMatch(QuickStart::holdsThis) ? jars : List.of(),
            ManagementFactory.getRuntimeMXBean().getInputArguments(), UserFolders.cache());
    }

    private static boolean holdsThis(Path jar) {
        CodeSource source = QuickStart.class.getProtectionDomain().getCodeSource();
        return source != null && jar.toAbsolutePath().equals(Path.of(URI.create(source.getLocation().toString())));
    }

    /** True when another Java would do the same: this one is not looked into, and its classes are in jars, as only those are archived. */
    boolean isPossible() {
        List<String> lookingIn = List.of("-agent", "-javaagent", "-Xrunjdwp");
        return options.stream().noneMatch(option -> lookingIn.stream().anyMatch(option::startsWith))
            && !jars.isEmpty() && jars.stream().allMatch(jar -> jar.toString().endsWith(".jar") && Files.isRegularFile(jar));
    }

    /**
     * Runs the workbench to its end.
     *
     * @return how it ended; empty when no other Java could be started
     */
    OptionalInt run() {
        try {
            Path archive = cache.resolve(NAME + key() + ENDING);
            Path fresh = cache.resolve(archive.getFileName() + "." + ProcessHandle.current().pid());
            Files.createDirectories(cache);
            boolean known = Files.isRegularFile(archive);
            int exit = new ProcessBuilder(command(known ? "-XX:SharedArchiveFile=" + archive : "-XX:ArchiveClassesAtExit=" + fresh))
                .inheritIO().start().waitFor();
            if (!known) {
                keep(fresh, archive);
            }
            return OptionalInt.of(exit);
        } catch (IOException e) {
            // Not before: even having a logger takes its time.
            Logger.getLogger(QuickStart.class.getName()).log(Level.FINE, "no other Java could be started; this one goes on", e);
            return OptionalInt.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return OptionalInt.of(0);
        }
    }

    /** @param sharing the option that reads or writes the archive */
    List<String> command(String sharing) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(QUICK);
        if (options.stream().noneMatch(option -> OWN_MEMORY.matcher(option).find())) {
            command.addAll(MEMORY);
        }
        if (Files.isReadable(PAGES) && Files.readString(PAGES).contains("[madvise]")) {
            command.add("-XX:+UseTransparentHugePages");
        }
        command.addAll(options);
        command.addAll(List.of(sharing, "-D" + STARTED + "=true", "-cp",
            String.join(File.pathSeparator, jars.stream().map(Path::toString).toList()), Main.class.getName()));
        return command;
    }

    /** Another for another version of this program or of Java, whose archives do not fit. */
    private String key() throws IOException {
        StringBuilder all = new StringBuilder(System.getProperty("java.home")).append(System.getProperty("java.vm.version"));
        for (Path jar : jars) {
            all.append(jar.toAbsolutePath()).append(Files.size(jar)).append(Files.getLastModifiedTime(jar).toMillis());
        }
        return Integer.toHexString(all.toString().hashCode());
    }

    /** Puts an archive in its place when it is whole, and those of other versions away. */
    private void keep(Path fresh, Path archive) throws IOException {
        if (!Files.isRegularFile(fresh)) {
            return;
        }
        try (DirectoryStream<Path> others = Files.newDirectoryStream(cache, NAME + "*" + ENDING)) {
            for (Path other : others) {
                Files.deleteIfExists(other);
            }
        }
        Files.move(fresh, archive, StandardCopyOption.REPLACE_EXISTING);
    }
}
