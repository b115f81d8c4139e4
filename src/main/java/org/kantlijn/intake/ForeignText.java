package org.kantlijn.intake;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.json.JsonMapper;

/** Formats that are written as text but are not to be read as a transcript word for word: their marks would become words. */
final class ForeignText {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Set<String> TABLES = Set.of("csv", "tsv");

    /** In this order, as a web page may be XML too. */
    private static final List<Beginning> BEGINNINGS = List.of(
        new Beginning(Problem.WEB_VTT, "WEBVTT(?=[ \\t\\n]).*?-->"),
        new Beginning(Problem.SUBTITLES, "\\d{1,9}[ \\t]*+\\n\\d{1,3}:\\d{2}:\\d{2}[,.]\\d{1,3}[ \\t]*+-->"),
        new Beginning(Problem.WEB_PAGE, "(?:<\\?xml[^>]{0,200}>\\s*+)?<(?:!doctype\\s++html|html)\\b"),
        new Beginning(Problem.XML, "<\\?xml\\s"),
        new Beginning(Problem.RICH_TEXT, "\\{\\\\rtf"));

    /** How texts of a format begin. */
    private record Beginning(Problem problem, Pattern pattern) {

        Beginning(Problem problem, String expression) {
            this(problem, Pattern.compile(expression, Pattern.CASE_INSENSITIVE | Pattern.DOTALL));
        }
    }

    private ForeignText() {
    }

    /** Why the text is not read as a transcript; empty when it may be. */
    static Optional<Problem> refusal(String text, String ending) {
        String words = Blanks.strip(text);
        for (Beginning beginning : BEGINNINGS) {
            if (beginning.pattern().matcher(words).lookingAt()) {
                return Optional.of(beginning.problem());
            }
        }
        if (isJson(words)) {
            return Optional.of(Problem.JSON);
        }
        return TABLES.contains(ending) && new CsvText(text).isTable() ? Optional.of(Problem.TABLE) : Optional.empty();
    }

    /** True when the text is objects or arrays to its end, and not only from a bracket such as “[pauze]”. */
    private static boolean isJson(String words) {
        if (!words.startsWith("{") && !words.startsWith("[")) {
            return false;
        }
        try (JsonParser parser = MAPPER.createParser(words)) {
            while (parser.nextToken() != null) {
                parser.skipChildren();
            }
            return true;
        } catch (JacksonException e) {
            return false;
        }
    }
}
