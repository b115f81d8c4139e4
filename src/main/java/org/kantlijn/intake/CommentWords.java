package org.kantlijn.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kantlijn.intake.script.Comment;
import org.kantlijn.intake.source.Blanks;

/**
 * What a comment says: names of codes, and a remark.
 *
 * @param comment the comment
 * @param answers the comments that answer it
 * @param codes names or paths of the codes that it names, or of the code for comments; never empty
 * @param remark what else it says; may be empty
 */
record CommentWords(Comment comment, List<Comment> answers, List<String> codes, String remark) {

    private static final int MOST_WORDS = 6;
    private static final int LONGEST = 60;
    private static final Pattern SENTENCE = Pattern.compile("[.?!…]\\s|[?!…]$|[^.]{20,}\\.$|(?i)\\b(?:ik|jij|wij|dit|dat|is|zijn|was|wordt|"
        + "i|you|we|this|that|are|were|does|misschien|maybe)\\b");
    private static final Pattern MARKS =
        Pattern.compile("^(?:(?:code|codes|thema|theme)\\s*:|[#•*–—-])\\s*|[.,;:]+$", Pattern.CASE_INSENSITIVE);

    /**
     * What tells codes from other words.
     *
     * @param separator what stands between two codes besides a line's end; empty for nothing else
     * @param known tells names and paths of codes that are there
     * @param general the name of the code for comments that name none
     */
    record Rules(String separator, Predicate<String> known, String general) {
    }

    /**
     * Reads a comment.
     *
     * @param choice whether codes are looked for
     */
    static CommentWords of(Comment comment, List<Comment> answers, CommentChoice choice, Rules rules) {
        List<String> codes = new ArrayList<>();
        List<String> rest = new ArrayList<>();
        if (choice == CommentChoice.CODES) {
            comment.text().lines().flatMap(line -> pieces(line, rules.separator())).filter(piece -> !piece.isEmpty())
                .forEach(piece -> (isCode(piece, rules.known()) ? codes : rest).add(piece));
        } else {
            rest.add(comment.text());
        }
        List<String> names = codes.stream().map(CommentWords::bare).distinct().toList();
        return new CommentWords(comment, answers, names.isEmpty() ? List.of(rules.general()) : names, String.join("\n", rest));
    }

    /** A line, cut at the separators; a line that is a sentence stays whole. */
    private static Stream<String> pieces(String line, String separator) {
        List<String> pieces = separator.isEmpty() ? List.of(line) : List.of(line.split(Pattern.quote(separator), -1));
        return pieces.stream().map(Blanks::strip);
    }

    /** True for a few words that make no sentence, and for whatever is the name of a code. */
    private static boolean isCode(String piece, Predicate<String> known) {
        String bare = bare(piece);
        boolean brief = bare.length() <= LONGEST && bare.split("[\\s\\p{Z}]+").length <= MOST_WORDS;
        return known.test(bare) || brief && !bare.isEmpty() && !SENTENCE.matcher(piece).find();
    }

    private static String bare(String piece) {
        return Blanks.folded(MARKS.matcher(piece).replaceAll(""));
    }
}
