package org.kantlijn.intake.recording;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.kantlijn.intake.script.ClockTime;
import org.kantlijn.intake.script.TimedWords;
import org.kantlijn.intake.source.Blanks;

/** The marks in the words of a cue: voices, times, styles and entities. What only looks like a mark, such as {@code <[?]>}, is words. */
final class CueMarkup {

    private static final Pattern MARK = Pattern.compile(
        "<(?<end>/)?(?<name>v|c|i|b|u|lang|ruby|rt|font)(?:\\.[^\\s<>]*+)?(?:\\s(?<rest>[^<>]*+))?>"
            + "|<(?<time>" + ClockTime.EXPRESSION + ")>|\\{\\\\[^{}]*+\\}",
        Pattern.CASE_INSENSITIVE);
    /** A name that is said to be heard while somebody else speaks has strokes before it. */
    private static final Pattern STROKES = Pattern.compile("^//\\s*+");

    /**
     * What one voice says in a cue.
     *
     * @param voice whose voice it is; null where none is named
     * @param words what it says
     */
    record Piece(@Nullable String voice, TimedWords words) {
    }

    private CueMarkup() {
    }

    /** What is said in a cue, voice by voice. */
    static List<Piece> pieces(String cue, @Nullable Double seconds) {
        List<Piece> pieces = new ArrayList<>();
        pieces.add(new Piece(null, new TimedWords().at(seconds)));
        Matcher mark = MARK.matcher(cue);
        int from = 0;
        while (mark.find()) {
            last(pieces).words().add(unescaped(cue.substring(from, mark.start())));
            from = mark.end();
            if ("v".equalsIgnoreCase(mark.group("name"))) {
                String voice = mark.group("end") == null ? voice(mark.group("rest")) : null;
                pieces.add(new Piece(voice, new TimedWords().at(seconds)));
            } else if (mark.group("time") != null) {
                last(pieces).words().at(ClockTime.in(mark.group("time")));
            }
        }
        last(pieces).words().add(unescaped(cue.substring(from)));
        return pieces;
    }

    /** The words of a line without any marks. */
    static String plain(String line) {
        Matcher mark = MARK.matcher(line);
        StringBuilder words = new StringBuilder();
        int from = 0;
        while (mark.find()) {
            words.append(line, from, mark.start());
            from = mark.end();
        }
        return unescaped(words.append(line, from, line.length()).toString());
    }

    private static String voice(@Nullable String rest) {
        return rest == null ? "" : STROKES.matcher(Blanks.strip(unescaped(rest))).replaceFirst("");
    }

    /** Takes entities that end in a semicolon only: an ampersand may be an ampersand. */
    static String unescaped(String words) {
        return words.indexOf('&') < 0 ? words : Parser.unescapeEntities(words, true);
    }

    private static Piece last(List<Piece> pieces) {
        return pieces.get(pieces.size() - 1);
    }
}
