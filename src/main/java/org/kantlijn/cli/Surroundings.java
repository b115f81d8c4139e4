package org.kantlijn.cli;

import java.nio.file.Path;
import java.util.Locale;
import org.kantlijn.settings.PreferencesFile;

/**
 * What the commands find where they are run.
 *
 * @param userHome the user's home folder, where a working copy of the sample study is kept
 * @param ownHome the folder for this program's own files
 * @param user the name of the user, who acts where nobody else is named
 * @param locale the language in which to speak: Dutch, or else English
 * @param desktop the workbench
 */
public record Surroundings(Path userHome, Path ownHome, String user, Locale locale, Desktop desktop) {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    /** Those of this machine and its user. */
    public static Surroundings here(Desktop desktop) {
        String language = System.getenv("LANG");
        boolean dutch = language != null && language.startsWith("nl") || Locale.getDefault().getLanguage().equals("nl");
        return new Surroundings(Path.of(System.getProperty("user.home")), PreferencesFile.home(),
            System.getProperty("user.name"), dutch ? DUTCH : Locale.ENGLISH, desktop);
    }

    /** The same in the language that the words of a command ask for by {@code --lang}, where they do. */
    Surroundings speaking(String... words) {
        for (int i = 0; i < words.length; i++) {
            String next = i + 1 < words.length ? words[i + 1] : "";
            String language = words[i].startsWith("--lang=") ? words[i].substring("--lang=".length()) : words[i].equals("--lang") ? next : "";
            if (!language.isEmpty()) {
                return new Surroundings(userHome, ownHome, user, language.startsWith("nl") ? DUTCH : Locale.ENGLISH, desktop);
            }
        }
        return this;
    }
}
