package org.kantlijn.settings;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Where the preferences of a user are kept. */
public final class PreferencesFile {

    private final Path file;
    private final Map<Path, DraftsFile> drafts = new ConcurrentHashMap<>();

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
        return own == null || own.isBlank() ? UserFolders.kept() : Path.of(own);
    }

    /** The drafts of the study in a folder, kept beside the preferences. */
    public DraftsFile drafts(Path study) {
        return drafts.compute(study.toAbsolutePath().normalize(), (path, before) -> DraftsFile.of(file.getParent(), path, before));
    }

    /** The preferences; those of a new user where there are none or they cannot be read. */
    public Preferences load() {
        JsonFile json = new JsonFile(file);
        try {
            return json.exists() ? PreferencesJson.preferences(json.read()) : Preferences.fresh();
        } catch (IOException e) {
            warn("the preferences cannot be read; those of a new user are taken", e);
            return Preferences.fresh();
        }
    }

    /** Saves the preferences whole. A disk that refuses costs only the preferences, so the work goes on. */
    public void save(Preferences preferences) {
        try {
            new JsonFile(file).write(PreferencesJson.of(preferences), false);
        } catch (IOException e) {
            warn("the preferences could not be saved", e);
        }
    }

    /** Only where there is something to write: having a logger takes its time, and nothing begins before the preferences are read. */
    private static void warn(String what, IOException why) {
        Logger.getLogger(PreferencesFile.class.getName()).log(Level.WARNING, what, why);
    }
}
