package org.kantlijn.intake.speaker;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kantlijn.intake.script.Language;
import org.kantlijn.intake.script.SpeakerWords;
import org.kantlijn.intake.source.Blanks;
import org.kantlijn.study.Participant;

/** Finds words that may be names: in labels, in the legend, and words in the middle of a sentence that begin with a capital. */
public final class NameFinder {

    private static final int MOST = 40;
    private static final String WORD = "\\p{Lu}[\\p{Ll}\\p{M}]+(?:[-'’]\\p{Lu}?[\\p{Ll}\\p{M}]+)*";
    private static final Pattern NAME = Pattern.compile("(?<![\\p{L}\\p{M}\\p{N}])" + WORD
        + "(?: (?:(?:van|von|de|den|der|ten|ter|het|la|le|di) ){0,2}" + WORD + ")*+(?![\\p{L}\\p{M}\\p{N}])");
    private static final Pattern GERMAN_NAME = Pattern.compile("(?<=(?:Herr|Frau|Herrn) )" + WORD + "(?: " + WORD + ")?");
    private static final Pattern BRACKETS = Pattern.compile("[\\[(].*?[\\])]");
    private static final Pattern BEFORE = Pattern.compile("[\\p{L}\\p{M}\\p{N},;)’'] $");
    /** “’s Avonds” begins a sentence. */
    private static final Pattern AFTER_S = Pattern.compile("(?<![\\p{L}\\p{M}])['’‘`]s $");
    private static final Pattern NUMBERED = Pattern.compile(" \\d");
    /** A word that begins a sentence so many times as often as it stands inside one is no name. */
    private static final int MOSTLY_FIRST = 6;
    private static final int REACH = 4;

    private final String text;
    private final List<LabelRow> labels;
    private final Set<String> replaced;
    private final Map<String, Integer> words = new HashMap<>();
    private final Map<String, NameHint> found = new LinkedHashMap<>();

    /** @param replaced the words that have a pseudonym already */
    public NameFinder(String text, List<LabelRow> labels, Set<String> replaced) {
        this.text = text;
        this.labels = labels;
        this.replaced = replaced;
        WordPlaces.of(text).spans().forEach(span -> words.merge(text.substring(span.start(), span.end()), 1, Integer::sum));
    }

    /** Names of speakers first, then the most frequent first. */
    public List<NameHint> hints() {
        List<LabelRow> speakers = labels.stream().filter(row -> !row.struck()).toList();
        for (LabelRow row : speakers) {
            Stream.concat(named(row.label()), names(row.explanation())).distinct().forEach(name -> take(name, standIn(row, name)));
        }
        Optional<Language> language = Language.of(text);
        String placeholder = language.map(Language::placeholder).orElse("[…]");
        Map<String, Integer> mentioned = language.filter(Language.DE::equals).isPresent() ? addressed() : capitalised();
        mentioned.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
            .limit(MOST).forEach(name -> take(name.getKey(), placeholder));
        return found.values().stream().limit(MOST).toList();
    }

    /** What a label says of a name: all of it, unless it is a usual word with a number. */
    private static Stream<String> named(String label) {
        boolean plain = label.codePoints().allMatch(c -> Character.isLetter(c) || Blanks.isBlank((char) c));
        boolean name = plain && label.length() > 1 && !SpeakerWords.isUsual(SpeakerWords.key(label));
        return name ? Stream.concat(Stream.of(label), names(label)) : names(label);
    }

    /** The names in words, whole and each of their parts. */
    private static Stream<String> names(String words) {
        return NAME.matcher(words).results().map(MatchResult::group)
            .flatMap(name -> Stream.concat(Stream.of(name), Stream.of(name.split(" "))))
            .filter(name -> NAME.matcher(name).matches() && !CommonWords.contain(name.toLowerCase(Locale.ROOT))
                && !SpeakerWords.isUsual(SpeakerWords.key(name)));
    }

    /** The label of who bears the name, or one that tells nothing where that is the name. */
    private String standIn(LabelRow row, String name) {
        if (!Pseudonyms.wholeWords(List.of(name)).matcher(row.becomes()).find() && !row.becomes().equals(row.label())) {
            return row.becomes();
        }
        String bare = Blanks.strip(BRACKETS.matcher(row.becomes()).replaceAll(""));
        if (SpeakerWords.isUsual(SpeakerWords.key(bare))) {
            return bare;
        }
        List<String> people = labels.stream().filter(other -> !other.struck() && other.role() == row.role()).map(LabelRow::becomes)
            .distinct().toList();
        String letters = row.role() == Participant.Role.MODERATOR ? "Mod" : "P";
        return people.size() == 1 && row.role() == Participant.Role.MODERATOR ? letters : letters + (people.indexOf(row.becomes()) + 1);
    }

    private void take(String name, String instead) {
        add(name, instead);
        int inflected = words.getOrDefault(name + "s", 0);
        if (inflected > 0 && !name.endsWith("s")) {
            add(name + "s", instead + "s");
        }
    }

    private void add(String name, String instead) {
        if (!replaced.contains(Pseudonyms.form(name))) {
            found.putIfAbsent(name, new NameHint(name, times(name), instead));
        }
    }

    private int times(String name) {
        if (name.codePoints().allMatch(Character::isLetter)) {
            return words.getOrDefault(name, 0);
        }
        return (int) Pseudonyms.wholeWords(List.of(name)).matcher(text).results().count();
    }

    /** Words with a capital where no sentence begins, that are never written without it. */
    private Map<String, Integer> capitalised() {
        Map<String, Integer> counts = new TreeMap<>();
        Matcher matcher = NAME.matcher(text);
        while (matcher.find()) {
            int start = matcher.start();
            boolean inside = isInside(text.substring(Math.max(0, start - REACH), start));
            int blank = matcher.group().indexOf(' ');
            String name = inside ? matcher.group() : blank < 0 ? "" : matcher.group().substring(blank + 1);
            if (NAME.matcher(name).matches() && isName(name) && !isNumbered(name, matcher.end())) {
                counts.merge(name, 1, Integer::sum);
            }
        }
        counts.entrySet().removeIf(name -> words.getOrDefault(name.getKey(), 0) > MOSTLY_FIRST * name.getValue());
        return counts;
    }

    /** True where words go on in the middle of a sentence. */
    private static boolean isInside(String before) {
        return BEFORE.matcher(before).find() && !AFTER_S.matcher(before).find();
    }

    /** True for “Formule 1”, but not for a street, which is numbered too. */
    private boolean isNumbered(String name, int end) {
        return name.indexOf(' ') < 0 && NUMBERED.matcher(text).region(end, text.length()).lookingAt() && !CommonWords.isStreet(name);
    }

    private boolean isName(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return !CommonWords.contain(small) && !words.containsKey(small) && !SpeakerWords.isUsual(small);
    }

    /** German writes every noun with a capital: only who is addressed with a title is sure to be named. */
    private Map<String, Integer> addressed() {
        Map<String, Integer> counts = new TreeMap<>();
        GERMAN_NAME.matcher(text).results().forEach(name -> counts.merge(name.group(), 1, Integer::sum));
        return counts;
    }
}
