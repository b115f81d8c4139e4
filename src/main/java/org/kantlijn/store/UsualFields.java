package org.kantlijn.store;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kantlijn.study.Id;

/**
 * Reads the fields of JSON objects byte for byte as this program writes them: in that order, without spaces or escapes. Whatever else is
 * found, such as another field, a null or a blank id, gives an {@link UnusualException}; that needs no parser of JSON.
 *
 * <p>A program that has just begun must first be compiled as it runs. There is so little here to compile that lines are read in half the
 * time that a general parser takes, even one that gives token after token.
 */
final class UsualFields {

    /** Ids and names are shorter. Whether a longer text is within limits, the general parser tells. */
    private static final int LONGEST = 1000;
    private static final int MOST_DIGITS = 18;
    private static final byte[] NULL = {'n', 'u', 'l', 'l'};

    private final byte[] bytes;
    private final int end;
    private final Recurring recurring;
    private int at;
    /** The text that was passed last: where it begins and ends, whether it is ASCII, and then its hash as a String has it. */
    private int textFrom;
    private int textTo;
    private boolean ascii;
    private int hash;

    UsualFields(byte[] bytes, int from, int length, Recurring recurring) {
        this.bytes = bytes;
        this.at = from;
        this.end = from + length;
        this.recurring = recurring;
    }

    /** Goes into an object. */
    void begin() throws UnusualException {
        require(skip('{'));
    }

    /** Goes out of the object, which has no more fields. */
    void end() throws UnusualException {
        require(skip('}'));
    }

    /** Goes into the array of that name. */
    void beginArray(String name) throws UnusualException {
        require(skipName(name) && skip('['));
    }

    /** Goes into the array that comes next in an array. */
    void beginArray() throws UnusualException {
        require(skip('['));
    }

    /** Goes to the next thing in the array; false, and out of the array, when there is none. */
    boolean hasNext() throws UnusualException {
        boolean over = skip(']');
        require(over || bytes[at - 1] == '[' || skip(','));
        return !over;
    }

    /** Sees that nothing follows. */
    void endAll() throws UnusualException {
        require(at == end);
    }

    String text(String name) throws UnusualException {
        require(skipName(name));
        return text();
    }

    /** A text that is likely to come again. */
    String recurringText(String name) throws UnusualException {
        require(skipName(name));
        return recurringText();
    }

    /** Texts that are likely to come again, by name and in the order in which they stand. */
    Map<String, String> recurringTexts(String name) throws UnusualException {
        require(skipName(name) && skip('{'));
        Map<String, String> texts = new LinkedHashMap<>();
        while (!skip('}')) {
            require(texts.isEmpty() || skip(','));
            String key = recurringText();
            require(skip(':') && texts.put(key, recurringText()) == null);
        }
        return texts;
    }

    /** A text that is likely to come again; null where there is no such field. */
    @Nullable String recurringTextIfAny(String name) throws UnusualException {
        return skipName(name) ? recurringText() : null;
    }

    /** One of a few things, by their names. */
    <E> E choice(String name, Map<String, E> names) throws UnusualException {
        E chosen = names.get(text(name));
        if (chosen == null) {
            throw new UnusualException();
        }
        return chosen;
    }

    /** The constants of an enumeration by the names that they have in a log. */
    static <E extends Enum<E>> Map<String, E> names(Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
            .collect(Collectors.toUnmodifiableMap(constant -> constant.name().toLowerCase(Locale.ROOT), Function.identity()));
    }

    <T> Id<T> id(String name) throws UnusualException {
        return new Id<>(sound(text(name)));
    }

    <T> @Nullable Id<T> idIfAny(String name) throws UnusualException {
        return skipName(name) ? recurringId() : null;
    }

    /** An id that is likely to come again. */
    <T> Id<T> recurringId(String name) throws UnusualException {
        require(skipName(name));
        return recurringId();
    }

    Instant instant(String name) throws UnusualException {
        require(skipName(name));
        return instant();
    }

    @Nullable Instant instantIfAny(String name) throws UnusualException {
        return skipName(name) ? instant() : null;
    }

    /** A whole number from 0 that fits. */
    int integer(String name) throws UnusualException {
        require(skipName(name));
        return integer();
    }

    /** A whole number from 0 of up to eighteen digits, which is less than {@link StepCodec#HIGHEST}. */
    long count(String name) throws UnusualException {
        require(skipName(name));
        return count();
    }

    /** The next thing in an array: a whole number from 0 that fits. */
    int nextInteger() throws UnusualException {
        require(hasNext());
        return integer();
    }

    private int integer() throws UnusualException {
        long number = count();
        require(number <= Integer.MAX_VALUE);
        return (int) number;
    }

    /** The next thing in an array: a text that is likely to come again, or null. */
    @Nullable String nextRecurringText() throws UnusualException {
        require(hasNext());
        return skipNull() ? null : recurringText();
    }

    private boolean skipNull() {
        boolean found = end - at >= NULL.length && Arrays.equals(bytes, at, at + NULL.length, NULL, 0, NULL.length);
        at += found ? NULL.length : 0;
        return found;
    }

    private long count() throws UnusualException {
        int from = at;
        long number = 0;
        while (at < end && bytes[at] >= '0' && bytes[at] <= '9' && at - from < MOST_DIGITS) {
            number = number * 10 + bytes[at++] - '0';
        }
        require(at > from && (at == from + 1 || bytes[from] != '0'));
        return number;
    }

    private Instant instant() throws UnusualException {
        Instant instant = InstantJson.usual(text());
        if (instant == null) {
            throw new UnusualException();
        }
        return instant;
    }

    static String sound(String id) throws UnusualException {
        require(!id.isBlank());
        return id;
    }

    /** A text that is there by now is found without making it anew, which would take most of the memory of reading. */
    private String recurringText() throws UnusualException {
        passText();
        String known = ascii ? recurring.text(bytes, textFrom, textTo, hash) : null;
        return known == null ? recurring.text(passedText()) : known;
    }

    private <T> Id<T> recurringId() throws UnusualException {
        return recurring.id(sound(recurringText()));
    }

    private String text() throws UnusualException {
        passText();
        return passedText();
    }

    private void passText() throws UnusualException {
        require(skip('"'));
        int to = at;
        int all = 0;
        int sum = 0;
        while (to < end && bytes[to] != '"') {
            byte b = bytes[to++];
            require(b != '\\' && (b < 0 || b >= ' '));
            all |= b;
            sum = 31 * sum + b;
        }
        textFrom = at;
        textTo = to;
        ascii = all >= 0;
        hash = sum;
        at = to;
        require(textTo - textFrom <= LONGEST && skip('"'));
    }

    private String passedText() throws UnusualException {
        String text = new String(bytes, textFrom, textTo - textFrom, ascii ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
        // The sign for what is no UTF-8; a text that really holds it is left to the general parser.
        require(ascii || text.indexOf('\uFFFD') < 0);
        return text;
    }

    /** Goes past the name of the next field, if it is that one. */
    private boolean skipName(String name) {
        int quote = bytes[at - 1] == '{' ? at : at + 1;
        int colon = quote + name.length() + 2;
        boolean same = colon < end && (quote == at || bytes[at] == ',') && bytes[quote] == '"' && bytes[colon - 1] == '"'
            && bytes[colon] == ':';
        for (int i = 0; same && i < name.length(); i++) {
            same = bytes[quote + 1 + i] == name.charAt(i);
        }
        at = same ? colon + 1 : at;
        return same;
    }

    private boolean skip(char expected) {
        boolean same = at < end && bytes[at] == expected;
        at += same ? 1 : 0;
        return same;
    }

    static void require(boolean usual) throws UnusualException {
        if (!usual) {
            throw new UnusualException();
        }
    }
}
