package org.kantlijn.intake.speaker;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.kantlijn.intake.script.SpeakerWords;
import org.kantlijn.intake.source.Blanks;

/**
 * Guesses which labels of a file mean the same speaker: {@code DB} and {@code Devin Becker}, {@code P4 (Ans)} and {@code P4}, {@code P7}
 * and {@code Deelnemer 7}, or one that was mistyped.
 */
final class Aliases {

    private static final int MOST_LABELS = 150;
    private static final int LONG_ENOUGH = 4;
    private static final int RARE = 2;
    private static final List<Set<String>> SAME_WORDS = List.of(Set.of("p", "pp", "d", "participant", "deelnemer", "deelneemster"),
        Set.of("r", "resp", "respondent", "respondente"), Set.of("s", "sp", "spk", "spreker", "speaker"));
    private static final Set<String> LEADERS =
        Set.of("i", "int", "interviewer", "interviewster", "m", "mod", "moderator", "gespreksleider", "gespreksleidster", "gl", "host");
    private static final Pattern BETWEEN_BRACKETS = Pattern.compile("(.*?)\\s*[\\[(](.*?)[\\])]\\s*");
    private static final Pattern LAST_NAME_FIRST = Pattern.compile("([^,]+), *([^,(]+).*");
    private static final Pattern NUMBERED = Pattern.compile("(\\p{L}+)[ .#_-]*0*(\\d{1,3})");

    private final List<FoundLabel> labels;
    private final LabelBook book;
    private final Legend legend;

    Aliases(List<FoundLabel> labels, LabelBook book, Legend legend) {
        this.labels = labels.size() > MOST_LABELS ? List.of() : labels;
        this.book = book;
        this.legend = legend;
    }

    /** The labels that seem to mean the same speaker, speak less often and are not one with it yet. */
    List<String> of(FoundLabel label) {
        return labels.stream().filter(other -> other != label && comesAfter(label, other)
            && !book.becomes(other.label()).equals(book.becomes(label.label())) && meanTheSame(label, other))
            .map(FoundLabel::label).toList();
    }

    private boolean comesAfter(FoundLabel label, FoundLabel other) {
        return label.turns() > other.turns() || label.turns() == other.turns() && labels.indexOf(label) < labels.indexOf(other);
    }

    private boolean meanTheSame(FoundLabel one, FoundLabel other) {
        Set<String> names = names(one);
        Set<String> others = names(other);
        return names.stream().anyMatch(others::contains) || isOnlyPart(one.key(), other.key()) || isOnlyPart(other.key(), one.key())
            || isMistyped(one, other);
    }

    /** The label in all ways in which another may spell it. */
    private Set<String> names(FoundLabel label) {
        Set<String> names = new HashSet<>();
        Matcher brackets = BETWEEN_BRACKETS.matcher(label.key());
        if (brackets.matches()) {
            names.add(standard(brackets.group(1)));
            names.add(standard(brackets.group(2)));
        } else {
            names.add(standard(label.key()));
        }
        Matcher lastFirst = LAST_NAME_FIRST.matcher(label.key());
        if (lastFirst.matches()) {
            names.add(standard(lastFirst.group(2) + " " + lastFirst.group(1)));
        }
        names.add(standard(SpeakerWords.key(legend.description(label.key()))));
        names.remove("");
        return names;
    }

    /** A usual word for a speaker as one of all that mean the same; numbers without their zeros. */
    private static String standard(String key) {
        String plain = Blanks.strip(key.replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " "));
        Matcher numbered = NUMBERED.matcher(plain);
        if (numbered.matches()) {
            String word = numbered.group(1);
            return SAME_WORDS.stream().filter(same -> same.contains(word)).map(same -> String.join("|", same)).findFirst().orElse(word)
                + numbered.group(2);
        }
        return LEADERS.contains(plain) ? "leads" : plain;
    }

    /** True when one label is the initials, or the first or last words, of the other, and of no third. */
    private boolean isOnlyPart(String whole, String part) {
        return isPart(whole, part) && labels.stream().filter(label -> isPart(label.key(), part)).count() == 1;
    }

    private static boolean isPart(String whole, String part) {
        String[] words = whole.split("[^\\p{L}\\p{M}]+");
        boolean plain = part.chars().noneMatch(Character::isDigit) && whole.chars().noneMatch(Character::isDigit);
        if (!plain || words.length < 2 || part.length() < 2 || SpeakerWords.isUsual(part)) {
            return false;
        }
        String initials = Arrays.stream(words).filter(word -> !word.isEmpty()).map(word -> word.substring(0, 1))
            .collect(Collectors.joining());
        return initials.equals(part) || whole.startsWith(part + " ") || whole.endsWith(" " + part);
    }

    private static boolean isMistyped(FoundLabel often, FoundLabel rare) {
        String one = often.key();
        String other = rare.key();
        boolean comparable = rare.turns() <= RARE && often.turns() > RARE && Math.min(one.length(), other.length()) >= LONG_ENOUGH;
        return comparable && digits(one).equals(digits(other)) && differByOne(one, other);
    }

    private static String digits(String key) {
        return key.replaceAll("\\D", "").toLowerCase(Locale.ROOT);
    }

    /** True when one letter is wrong, missing or too many, or two neighbours changed places. */
    private static boolean differByOne(String one, String other) {
        int start = 0;
        while (start < Math.min(one.length(), other.length()) && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        String a = one.substring(start);
        String b = other.substring(start);
        boolean replaced = !a.isEmpty() && !b.isEmpty() && a.substring(1).equals(b.substring(1));
        boolean added = !a.isEmpty() && a.substring(1).equals(b) || !b.isEmpty() && b.substring(1).equals(a);
        boolean swapped = a.length() > 1 && b.length() == a.length() && a.charAt(0) == b.charAt(1) && a.charAt(1) == b.charAt(0)
            && a.substring(2).equals(b.substring(2));
        return replaced || added || swapped;
    }
}
