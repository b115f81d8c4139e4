package org.kantlijn.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.stream.Stream;

/** Copies what is longer in one folder to another, as programs do that keep folders alike. */
public final class FolderSync {

    private FolderSync() {
    }

    /**
     * Copies one way.
     *
     * @param share how much of each log has come over by now, 0 to 1
     */
    public static void copy(Path from, Path to, double share) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                if (!Files.exists(target) || Files.size(target) < Files.size(file)) {
                    byte[] bytes = Files.readAllBytes(file);
                    int length = target.getParent().endsWith("log") ? (int) (bytes.length * share) : bytes.length;
                    if (!Files.exists(target) || Files.size(target) < length) {
                        Path part = Files.write(target.resolveSibling("part"), Arrays.copyOf(bytes, length));
                        Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
                    }
                }
            }
        }
    }
}
