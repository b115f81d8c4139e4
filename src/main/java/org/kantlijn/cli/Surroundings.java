package org.kantlijn.cli;

import java.nio.file.Path;
import java.util.Locale;

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

    /** Those of this machine and its user, with the folder for this program's own files. */
    public static Surroundings here(Path ownHome, Desktop desktop) {
        String language = System.getenv("LANG");
        boolean dutch = language != null && language.startsWith("nl") || Locale.getDefault().getLanguage().equals("nl");
        return new Surroundings(Path.of(System.getProperty("user.home")), ownHome, System.getProperty("user.name"),
            dutch ? DUTCH : Locale.ENGLISH, desktop);
    }

    /** The same in the language that the words of a command ask for by {@code --lang}, where they do and it is one of the two. */
    Surroundings speaking(String... words) {
        for (int i = 0; i < words.length; i++) {
            String[] option = words[i].split("=", 2);
            if (option[0].equals("--lang") && (option.length > 1 || i + 1 < words.length)) {
                String language = option.length > 1 ? option[1] : words[i + 1];
                return switch (language) {
                    case "nl" -> speaking(DUTCH);
                    case "en" -> speaking(Locale.ENGLISH);
                    default -> this;
                };
            }
        }
        return this;
    }

    private Surroundings speaking(Locale language) {
        return new Surroundings(userHome, ownHome, user, language, desktop);
    }
}
