package org.kantlijn.intake.source;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** The entities of web pages, such as {@code &amp;#39;}, that programs leave in tables. */
public final class Entities {

    private static final Pattern ENTITY = Pattern.compile("&(?:#\\d{1,7}|#[xX]\\p{XDigit}{1,6}|[A-Za-z]\\w{1,30});");

    private Entities() {
    }

    /** The words with the characters that their entities stand for; an ampersand that begins none stays. */
    public static String decoded(String words) {
        return words.indexOf('&') < 0 ? words : ENTITY.matcher(words).replaceAll(Entities::character);
    }

    private static String character(MatchResult entity) {
        return Matcher.quoteReplacement(Parser.unescapeEntities(entity.group(), true));
    }
}
