package org.kantlijn.intake.script;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The languages that a transcript is told to be in, by the words that every conversation is full of. */
public enum Language {
    NL("nl", "[naam]", "Opmerkingen", "de het een en van ik dat niet ja maar ook dan wel heb naar voor je dus zijn met er hoe wat"),
    EN("en", "[name]", "Comments", "the a and of i that not yeah but also then have to for you so are with there how what it is"),
    DE("de", "[Name]", "Kommentare",
        "der die das ein eine und von ich dass nicht ja aber auch dann habe nach für sie sind mit wie was ist");

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");
    private static final int ENOUGH = 40_000;
    private static final int FEW = 5;

    private final String tag;
    private final String placeholder;
    private final String comments;
    private final Set<String> words;

    Language(String tag, String placeholder, String comments, String words) {
        this.tag = tag;
        this.placeholder = placeholder;
        this.comments = comments;
        this.words = Set.of(words.split(" "));
    }

    /** True for a word, in small letters, that every conversation in one of the languages is full of. */
    public static boolean isEverywhere(String word) {
        return Arrays.stream(values()).anyMatch(language -> language.words.contains(word));
    }

    /** How the language is written down: {@code nl}. */
    public String tag() {
        return tag;
    }

    /** What stands in a transcript where a name was taken out. */
    public String placeholder() {
        return placeholder;
    }

    /** What a code is called under which comments are kept. */
    public String comments() {
        return comments;
    }

    /** The language of a text; empty where its words do not tell. */
    public static Optional<Language> of(String text) {
        Map<Language, Integer> counts = new EnumMap<>(Language.class);
        for (String word : NO_LETTERS.split(text.substring(0, Math.min(ENOUGH, text.length())).toLowerCase(Locale.ROOT))) {
            for (Language language : values()) {
                if (language.words.contains(word)) {
                    counts.merge(language, 1, Integer::sum);
                }
            }
        }
        Comparator<Language> byCount = Comparator.comparing(language -> counts.getOrDefault(language, 0));
        Optional<Language> most = Arrays.stream(values()).max(byCount);
        return most.filter(language -> counts.getOrDefault(language, 0) >= FEW);
    }
}
