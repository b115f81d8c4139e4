package org.kantlijn.settings;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Where the operating system wants the files that a program keeps for a user. */
public final class UserFolders {

    private static final String NAME = "Kantlijn";

    private UserFolders() {
    }

    /** What a program must remember. */
    static Path kept() {
        return switch (system()) {
            case "win" -> named("APPDATA", "AppData/Roaming").resolve(NAME);
            case "mac" -> user().resolve("Library/Application Support").resolve(NAME);
            default -> named("XDG_CONFIG_HOME", ".config").resolve("kantlijn");
        };
    }

    /** What may be thrown away at any time; it may have to be made. */
    public static Path cache() {
        return switch (system()) {
            case "win" -> named("LOCALAPPDATA", "AppData/Local").resolve(NAME).resolve("cache");
            case "mac" -> user().resolve("Library/Caches").resolve(NAME);
            default -> named("XDG_CACHE_HOME", ".cache").resolve("kantlijn");
        };
    }

    private static String system() {
        String name = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        return name.startsWith("win") ? "win" : name.contains("mac") ? "mac" : "other";
    }

    private static Path user() {
        return Path.of(System.getProperty("user.home"));
    }

    private static Path named(String variable, String usual) {
        return Optional.ofNullable(System.getenv(variable)).filter(folder -> !folder.isBlank()).map(Path::of).orElse(user().resolve(usual));
    }
}
