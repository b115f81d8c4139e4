package org.kantlijn.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/** Where the operating system wants files that may be thrown away. */
final class CacheFolder {

    private CacheFolder() {
    }

    /** This program's own, which may have to be made. */
    static Path ofUser() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        Path user = Path.of(System.getProperty("user.home"));
        if (system.contains("win")) {
            return named("LOCALAPPDATA", user.resolve("AppData/Local")).resolve("Kantlijn/cache");
        }
        if (system.contains("mac")) {
            return user.resolve("Library/Caches/Kantlijn");
        }
        return named("XDG_CACHE_HOME", user.resolve(".cache")).resolve("kantlijn");
    }

    private static Path named(String variable, Path usual) {
        return Stream.ofNullable(System.getenv(variable)).filter(folder -> !folder.isBlank()).map(Path::of).findFirst().orElse(usual);
    }
}
