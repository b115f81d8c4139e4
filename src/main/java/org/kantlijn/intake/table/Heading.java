package org.kantlijn.intake.table;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the headings of tables mean; the words for it stand in {@code headings.properties}. */
public enum Heading {
    SPEAKER, TIME, END, TEXT, REMARK,
    /** A respondent of a survey. */
    RESPONDENT,
    /** What tells who somebody is. */
    PERSON,
    /** What a program notes of its own accord. */
    PROGRAM,
    /** A participant in a table of participants. */
    CODE, LABEL, TRANSCRIPT, ROLE, GROUP, CONSENT;

    /** A cell may hold a whole transcript, which nobody need look through for a word. */
    private static final int LONGEST = 80;
    private static final Pattern UNIT = Pattern.compile("[(\\[][^()\\[\\]]*[)\\]]");
    private static final Pattern THOUSANDTHS = Pattern.compile("\\bms\\b|milli?sec|millisek");
    private static final Pattern OWN_WORDS = Pattern.compile("opmerking|toelicht|licht .{0,20}toe|waarom|beschrijf|anders, namelijk"
        + "|comment|explain|elaborate|\\bwhy\\b|describe|specify|other:? - text|_text$|own words|eigen woorden"
        + "|bemerkung|anmerkung|erläuter|begründ|warum|beschreib|pourquoi|préciser|por qué|expli[cq]",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final List<String> words;

    Heading() {
        String all = Vocabulary.WORDS.getString(name().toLowerCase(Locale.ROOT));
        words = Arrays.stream(all.split(",")).map(Column::plain).toList();
    }

    /** The file with the words, which is read before the first constant is made. */
    private static final class Vocabulary {

        static final ResourceBundle WORDS = ResourceBundle.getBundle("org.kantlijn.intake.table.headings", Locale.ROOT);
    }

    /** How sure it is that the heading means this, 0 being surest; -1 where it does not. */
    public int rank(String heading) {
        return plain(heading).stream().mapToInt(words::indexOf).filter(rank -> rank >= 0).findFirst().orElse(-1);
    }

    /** True when the heading means this. */
    public boolean isMeantBy(String heading) {
        return rank(heading) >= 0;
    }

    /** True when the heading means any of these. */
    static boolean isUsual(String heading) {
        List<String> plain = plain(heading);
        return Stream.of(values()).anyMatch(meaning -> plain.stream().anyMatch(meaning.words::contains));
    }

    /** The heading as words are compared, whole and without a unit in brackets; nothing of what is too long for one. */
    private static List<String> plain(String heading) {
        if (heading.length() > LONGEST) {
            return List.of();
        }
        String whole = Column.plain(heading);
        boolean hasUnit = heading.indexOf('(') >= 0 || heading.indexOf('[') >= 0;
        return hasUnit ? List.of(whole, Column.plain(UNIT.matcher(heading).replaceAll(""))) : List.of(whole);
    }

    /** True when the heading asks for words of one's own. */
    static boolean asksForWords(String heading) {
        return OWN_WORDS.matcher(heading).find();
    }

    /** True when the heading says that times are in thousandths of seconds. */
    static boolean saysThousandths(String heading) {
        return THOUSANDTHS.matcher(heading.toLowerCase(Locale.ROOT)).find() || Column.plain(heading).endsWith("ms");
    }
}
