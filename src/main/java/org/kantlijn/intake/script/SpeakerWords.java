package org.kantlijn.intake.script;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kantlijn.intake.source.Blanks;

/** The words that transcripts use for speakers, in Dutch and English, and words before a colon that never name one. */
public final class SpeakerWords {

    private static final Set<String> MODERATORS = Set.of("i", "q", "v", "m", "int", "interviewer", "interviewster", "mod", "moderator",
        "host", "facilitator", "gespreksleider", "gespreksleidster", "onderzoeker", "onderzoekster", "researcher", "begeleider");

    private static final Set<String> SPEAKERS = Set.of("a", "b", "r", "p", "s", "d", "sp", "res", "resp", "respondent", "respondente",
        "participant", "deelnemer", "deelneemster", "geïnterviewde", "interviewee", "spreker", "speaker", "cliënt", "client", "coach",
        "observator", "observer", "notulist", "allen", "all");

    /** Over a text or in it: what is told about the conversation, and stage directions. */
    private static final Set<String> NEVER = Set.of("for example", "example", "bijvoorbeeld", "voorbeeld", "let op", "note", "nota bene",
        "nb", "ps", "opmerking", "remark", "datum", "date", "duur", "duration", "tijd", "time", "pauze", "pause", "break", "plaats",
        "place", "locatie", "location", "onderwerp", "subject", "topic", "titel", "title", "meeting title", "bron", "source",
        "bestand", "file",
        "audio", "opname", "recording", "transcript", "transcriptie", "legenda", "legend", "deelnemers", "participants", "respondenten",
        "respondents", "sprekers", "speakers", "aanwezig", "present", "samenvatting", "summary", "conclusie", "conclusion", "http", "https",
        "onhoorbaar", "onverstaanbaar", "inaudible", "unintelligible", "lacht", "lachen", "gelach", "laughs", "laughter", "laughing",
        "stilte", "silence", "zucht", "sighs", "crosstalk", "door elkaar", "muziek", "music", "applaus", "applause");

    /** How a sentence begins that runs up to a colon: “Ik dacht: …”. */
    private static final Set<String> SENTENCE_STARTS = Set.of("ik", "en", "dus", "maar", "toen", "hij", "zij", "ze", "we", "wij", "je",
        "jij", "u", "jullie", "dat", "dit", "dan", "want", "of", "nou", "ja", "nee", "wat", "kijk", "eh", "ehm", "i", "and", "so", "but",
        "then", "he", "she", "they", "you", "it", "that", "this", "what", "well", "yes", "yeah", "no", "because", "like");

    private static final Pattern NUMBER = Pattern.compile("[ .#_-]{0,2}\\d{1,3}$");
    private static final Pattern BRACKETS = Pattern.compile("(?<=.) ?[(\\[][^()\\[\\]]*[)\\]]$");
    private static final Pattern OF_PROGRAM = Pattern.compile("(?:speaker|spk)_\\d{1,3}");
    private static final Pattern NUMBERED = Pattern.compile("(\\p{L}{1,10})\\d{1,3}");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern LONG_WORD = Pattern.compile("\\p{L}{3,}");

    private SpeakerWords() {
    }

    /** What two spellings of one label have in common: composed letters, single spaces, plain apostrophes, no capitals. */
    public static String key(String label) {
        String composed = Normalizer.normalize(Blanks.strip(label), Normalizer.Form.NFC);
        return BLANKS.matcher(composed).replaceAll(" ").replace('’', '\'').toLowerCase(Locale.ROOT);
    }

    /** The letters of a key such as {@code sp1}; empty for any other. */
    public static String series(String key) {
        Matcher matcher = NUMBERED.matcher(key);
        return matcher.matches() ? matcher.group(1) : "";
    }

    /** A label without what stands between brackets behind it. */
    public static String withoutBrackets(String label) {
        return BRACKETS.matcher(label).replaceFirst("");
    }

    /** True for a usual word for a speaker, with a number or without, and whatever stands between brackets behind it. */
    public static boolean isUsual(String key) {
        String word = NUMBER.matcher(withoutBrackets(key)).replaceFirst("");
        return MODERATORS.contains(word) || SPEAKERS.contains(word);
    }

    /** True for the key of words before a colon that never name a speaker. */
    public static boolean isNever(String key) {
        return NEVER.contains(key) || beginsSentence(key);
    }

    /** True for “ik dacht” and its like. */
    public static boolean beginsSentence(String key) {
        return SENTENCE_STARTS.contains(key.split(" ")[0]) && !isUsual(key);
    }

    /** True for {@code SPEAKER_00}, which no person types. */
    public static boolean isOfProgram(String key) {
        return OF_PROGRAM.matcher(key).matches();
    }

    /** True when a label says that its bearer leads the conversation: {@code Int 2} does, but {@code I2} or {@code V1} may be anybody. */
    public static boolean isModerator(String label) {
        String key = key(label);
        String word = NUMBER.matcher(key).replaceFirst("");
        return MODERATORS.contains(key) || word.length() > 2 && namesModerator(word);
    }

    /** True when a description such as “gespreksleider en notulist” names one who leads the conversation. */
    public static boolean namesModerator(String description) {
        Stream<String> words = LONG_WORD.matcher(key(description)).results().map(match -> match.group());
        return words.anyMatch(MODERATORS::contains);
    }
}
