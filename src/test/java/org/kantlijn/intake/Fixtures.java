package org.kantlijn.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The transcripts in the formats that programs write, invented in their shapes. */
public final class Fixtures {

    private Fixtures() {
    }

    /** All files of the resources of this package. */
    public static List<Path> all() {
        try (Stream<Path> files = Files.walk(folder())) {
            return files.filter(Files::isRegularFile).filter(file -> !file.toString().matches(".*\\.(class|properties)")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder() {
        try {
            URI any = Objects.requireNonNull(Fixtures.class.getResource("interview.txt")).toURI();
            return Objects.requireNonNull(Path.of(any).getParent());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
