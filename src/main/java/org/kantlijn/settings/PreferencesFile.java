package org.kantlijn.settings;

import com.fasterxml.jackson.annotation.Nulls;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/** Where the preferences of a user are kept. */
public final class PreferencesFile {

    private static final Logger LOGGER = Logger.getLogger(PreferencesFile.class.getName());
    private final JsonMapper json = JsonMapper.builder()
        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
        .enable(EnumFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL)
        .changeDefaultNullHandling(nulls -> nulls.withContentNulls(Nulls.SKIP)).build();
    private final Path file;

    /** Keeps them in a folder, which is made when first needed. */
    public PreferencesFile(Path home) {
        this.file = home.resolve("preferences.json");
    }

    /**
     * The folder for this program's own files: the one that the system property {@code kantlijn.home} or else the environment variable
     * {@code KANTLIJN_HOME} names, or where the operating system wants such folders.
     */
    public static Path home() {
        String own = System.getProperty("kantlijn.home", System.getenv("KANTLIJN_HOME"));
        return own == null || own.isBlank() ? systemHome() : Path.of(own);
    }

    private static Path systemHome() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        Path user = Path.of(System.getProperty("user.home"));
        if (system.contains("win") && System.getenv("APPDATA") != null) {
            return Path.of(System.getenv("APPDATA"), "Kantlijn");
        }
        if (system.contains("mac")) {
            return user.resolve("Library/Application Support/Kantlijn");
        }
        String config = System.getenv("XDG_CONFIG_HOME");
        return (config == null || config.isBlank() ? user.resolve(".config") : Path.of(config)).resolve("kantlijn");
    }

    /** The drafts of the study in a folder, kept beside the preferences. */
    public DraftsFile drafts(Path study) {
        return DraftsFile.of(file.getParent(), study);
    }

    /** The preferences; those of a new user where there are none or they cannot be read. */
    public Preferences load() {
        if (!Files.exists(file)) {
            return Preferences.fresh();
        }
        try {
            return json.readValue(Files.readAllBytes(file), Preferences.class);
        } catch (IOException | JacksonException e) {
            LOGGER.log(Level.WARNING, "the preferences cannot be read; those of a new user are taken", e);
            return Preferences.fresh();
        }
    }

    /** Saves the preferences whole. A disk that refuses costs only the preferences, so the work goes on. */
    public void save(Preferences preferences) {
        try {
            Files.createDirectories(file.getParent());
            Path fresh = file.resolveSibling(file.getFileName() + ".new");
            Files.write(fresh, json.writeValueAsBytes(preferences));
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOGGER.log(Level.WARNING, "the preferences could not be saved", e);
        }
    }
}
