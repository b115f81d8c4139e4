package org.kantlijn.intake.speaker;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.kantlijn.intake.script.Language;

/** Words that are written with a capital inside a sentence, or after direct speech began, and name nobody. */
final class CommonWords {

    private static final Set<String> WORDS = Set.of("nederland", "nederlands", "nederlandse", "nederlander", "nederlanders",
        "engels", "engelse", "duits", "duitse", "frans", "franse", "english", "dutch", "german", "french", "european", "europa",
        "europe", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march", "april",
        "may", "june", "july", "august", "september", "october", "november", "december", "god", "word", "excel", "teams", "zoom",
        "google", "internet", "kerst", "pasen", "christmas", "easter", "covid", "corona", "interviewer", "moderator", "respondent",
        "ach", "och", "oh", "o", "ah", "aha", "hè", "hé", "hee", "hey", "hi", "hoi", "hallo", "hello", "nou", "nee", "nah", "tja", "goh",
        "jee", "joh", "oei", "zo", "oké", "oke", "ok", "okay", "hm", "hmm", "mm", "mmm", "eh", "ehm", "euh", "uh", "uhm", "um", "wow",
        "no", "yes", "well", "please", "sorry", "kijk", "luister", "wacht", "kom", "ga", "doe", "mag", "moet", "kan", "waarom",
        "waar", "wie", "why", "where", "who", "when", "can", "mama", "papa", "mam", "pap", "opa", "oma", "mum", "mom", "dad", "meneer",
        "mevrouw", "mijnheer", "sir", "madam");
    private static final Pattern THING = Pattern.compile(".{3,}(?:heid|heden|tie|ties|teit|schap|kunde|logie|isme|ness|tion|ment)");
    private static final Pattern STREET = Pattern.compile(
        ".*(?:straat|laan|weg|plein|gracht|kade|dijk|hof|singel|steeg|pad|dreef|street|road|lane|avenue|stra(?:ss|ß)e|gasse|platz)");

    private CommonWords() {
    }

    /** True for a word, in small letters, that is no name. */
    static boolean contain(String word) {
        return WORDS.contains(word) || Language.isEverywhere(word) || THING.matcher(word).matches();
    }

    static boolean isStreet(String name) {
        return STREET.matcher(name.toLowerCase(Locale.ROOT)).matches();
    }
}
