package org.kantlijn.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Measures the program at work on the three synthetic studies, and importing, and prints a table. Sets are chosen by name; all of them
 * without arguments.
 * What needs a screen is left out where there is none.
 */
public final class Benchmark {

    private static final String IMPORT = "IMPORT";

    private Benchmark() {
    }

    /** @param arguments the names of the sets to measure, {@code IMPORT} for importing */
    public static void main(String[] arguments) throws Exception {
        Figures figures = new Figures(System.out);
        figures.head();
        List<String> named = List.of(arguments);
        if (named.isEmpty() || named.contains(IMPORT)) {
            measureImport(figures);
        }
        List<Workload.Set> sets = named.stream().filter(name -> !name.equals(IMPORT)).map(Workload.Set::valueOf).toList();
        for (Workload.Set set : named.isEmpty() ? List.of(Workload.Set.values()) : sets) {
            Path home = Files.createTempDirectory("kantlijn-benchmark");
            try {
                if (set == Workload.Set.LARGE) {
                    new LargeRun(figures, home).measure();
                } else {
                    new WindowRun(figures, home).measure(set);
                }
                if (set == Workload.Set.LONG) {
                    new EditRun(figures, home).measure();
                }
            } finally {
                delete(home);
            }
        }
        System.exit(0);
    }

    private static void measureImport(Figures figures) throws Exception {
        Path home = Files.createTempDirectory("kantlijn-benchmark");
        try {
            new ImportRun(figures, home).measure();
        } finally {
            delete(home);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
