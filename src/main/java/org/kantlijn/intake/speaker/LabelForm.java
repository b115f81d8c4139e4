package org.kantlijn.intake.speaker;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kantlijn.intake.script.ClockTime;
import org.kantlijn.intake.script.Paragraph;
import org.kantlijn.intake.script.SpeakerWords;
import org.kantlijn.intake.source.Blanks;

/** The ways in which transcripts write who speaks at the start of a paragraph. */
public enum LabelForm {
    /** {@code SP1 text}: letters and digits, then a blank and nothing else to tell it by. */
    BARE("(?<label>\\p{L}{1,10}\\d{1,3})(?:[ \\u00A0]++(?![\\s:=–—-])(?:@MARK)?|$)"),
    /** {@code Name: text}, in Markdown {@code **Name:** text}, after a dash or not, with a time before or after the name or not. */
    COLON("(?:[-–—•*]\\s++)?(?:\\*\\*)?(?:@TIME\\s*+)?"
        + "(?<label>(?!\\[)[^:\\t\\n]{1,40}?)\\s*+(?:@TIME\\s*+)?(?:\\*\\*)?\\s*+:(?:\\*\\*)?(?:\\s*+@MARK)?"),
    /** {@code [Name] text}. */
    BRACKET("\\[(?<label>[^\\]:\\n]{1,40}(?::\\d{1,2})?)\\](?:\\s*+@MARK)?\\s*+:?"),
    /** {@code Name}, a tab, text: also a row of a table, which may have a number and times before the name. */
    TAB("(?:@NUMBER)?(?:@TIME\\s*+){0,2}(?<label>[^:\\t\\n]{1,40}?)(?:\\s*+@TIME)?[^\\S\\t]*+\\t"),
    /** {@code **Name** text} in Markdown, or the words in bold at the start of a paragraph of Word. */
    BOLD("\\*\\*(?<label>[^*:\\n]{1,40})\\*\\*(?:\\s*+@MARK)?"),

    /** {@code V. text}: an initial with a full stop. */
    INITIAL("(?<label>\\p{Lu}\\d?)\\.[ \\u00A0]++(?=\\S)");

    private static final Pattern BOLD_WORDS = compile("(?:@NUMBER)?(?:@TIME\\s*+){0,2}(?<label>[^:\\t\\n]{1,40}?)\\s*+@TIME?");
    /** In how many units of a paragraph a label is looked for, so that endless blanks cost nothing. */
    private static final int REACH = 120;
    private static final int MOST_WORDS = 5;
    private static final Pattern ABBREVIATION = Pattern.compile("\\b\\p{L}{1,5}\\.");
    private static final Pattern NO_PART_OF_NAMES = Pattern.compile("[.!?;,…\"“”„=<>{}|/\\\\]");
    private static final Pattern LAST_WORD_NUMBER = Pattern.compile("(?:.*\\s)?\\d+");

    private final Pattern pattern;

    LabelForm(String expression) {
        this.pattern = compile(expression);
    }

    /** The same for people to choose by. */
    LabelSign sign() {
        return LabelSign.valueOf(name());
    }

    private static Pattern compile(String expression) {
        String time = ClockTime.EXPRESSION;
        return Pattern.compile(expression.replace("@TIME", "(?:[\\[(]?" + time + "[\\])]?)").replace("@MARK", "[\\[(]" + time + "[\\])]")
            .replace("@NUMBER", "\\d{1,5}[.)]?[ \\u00A0]*+\\t"));
    }

    /** All that may be a label at the start of the paragraph. */
    static List<Candidate> candidates(Paragraph paragraph) {
        String text = Blanks.strip(paragraph.text());
        int start = text.isEmpty() ? 0 : paragraph.text().indexOf(text.charAt(0));
        return Arrays.stream(values()).flatMap(form -> form.in(text, start, paragraph.lead()).stream()).toList();
    }

    /** True when a line begins with what looks like a name before a colon or in brackets. */
    public static boolean isNamed(String line) {
        return candidates(Paragraph.plain(line)).stream().anyMatch(candidate -> candidate.is(COLON) || candidate.is(BRACKET));
    }

    private Optional<Candidate> in(String text, int start, @Nullable String lead) {
        if (this == BOLD && lead != null) {
            Matcher matcher = BOLD_WORDS.matcher(lead);
            return lead.length() <= REACH && matcher.matches() ? candidate(text, start, matcher) : Optional.empty();
        }
        Matcher matcher = beginning(pattern, text);
        return matcher.lookingAt() ? candidate(text, start, matcher) : Optional.empty();
    }

    /** Looks at the beginning of a text only, which is where labels stand; a line's end is the end of the text all the same. */
    public static Matcher beginning(Pattern pattern, String text) {
        return pattern.matcher(text).region(0, Math.min(REACH, text.length())).useAnchoringBounds(false).useTransparentBounds(true);
    }

    /** @param start where the text, which has no blanks around it, begins in the paragraph */
    private Optional<Candidate> candidate(String text, int start, Matcher matcher) {
        String label = Blanks.strip(matcher.group("label"));
        if (!isName(label) || isTimeOrAddress(label, text.substring(matcher.end()))) {
            return Optional.empty();
        }
        return Optional.of(new Candidate(this, label, SpeakerWords.key(label), ClockTime.in(matcher.group()), start + matcher.end()));
    }

    private static boolean isName(String label) {
        String bare = ABBREVIATION.matcher(label).replaceAll("x");
        boolean hasLetter = label.chars().anyMatch(Character::isLetter);
        return hasLetter && ClockTime.in(label) == null && !NO_PART_OF_NAMES.matcher(bare).find()
            && label.split("\\s+").length <= MOST_WORDS;
    }

    /** “Om 10:30” and “https://” have a colon too. */
    private static boolean isTimeOrAddress(String label, String body) {
        boolean beforeDigit = !body.isEmpty() && Character.isDigit(body.charAt(0));
        return beforeDigit && LAST_WORD_NUMBER.matcher(label).matches() || body.startsWith("//");
    }
}
