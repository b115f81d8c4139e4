package org.kantlijn.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kantlijn.study.Id;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Reads the fields of objects in the order in which this program writes them. Whatever else is found, such as another field, a null or a
 * blank id, gives an {@link UnusualException}.
 */
final class UsualFields {

    private final JsonParser json;
    private final Recurring recurring;
    private @Nullable String name;

    UsualFields(JsonParser json, Recurring recurring) {
        this.json = json;
        this.recurring = recurring;
    }

    /** Goes into the object that comes next in an array, or is all there is; false when there is none. */
    boolean begin() {
        boolean begun = json.nextToken() == JsonToken.START_OBJECT;
        if (begun) {
            advance();
        }
        return begun;
    }

    /** Goes out of the object, which has no more fields. */
    void end() throws UnusualException {
        require(name == null && json.currentToken() == JsonToken.END_OBJECT);
    }

    /** Goes into the array of objects of that name. */
    void beginArray(String expected) throws UnusualException {
        require(has(expected) && json.nextToken() == JsonToken.START_ARRAY);
    }

    /** Goes out of the array, of which the last object was read. */
    void endArray() throws UnusualException {
        require(json.currentToken() == JsonToken.END_ARRAY);
        advance();
    }

    /** Sees that nothing follows. */
    void endAll() throws UnusualException {
        require(json.nextToken() == null);
    }

    /** True when the next field has that name. */
    boolean has(String expected) {
        return expected.equals(name);
    }

    String text(String expected) throws UnusualException {
        require(has(expected));
        String text = json.nextStringValue();
        if (text == null) {
            throw new UnusualException();
        }
        advance();
        return text;
    }

    /** A text that is likely to come again. */
    String recurringText(String expected) throws UnusualException {
        return recurring.text(text(expected));
    }

    <T> Id<T> id(String expected) throws UnusualException {
        return new Id<>(idValue(expected));
    }

    /** An id that is likely to come again. */
    <T> Id<T> recurringId(String expected) throws UnusualException {
        return recurring.id(idValue(expected));
    }

    private String idValue(String expected) throws UnusualException {
        String value = text(expected);
        require(!value.isBlank());
        return value;
    }

    Instant instant(String expected) throws UnusualException {
        Instant instant = InstantJson.usual(text(expected));
        if (instant == null) {
            throw new UnusualException();
        }
        return instant;
    }

    /** A whole number that fits. */
    int integer(String expected) throws UnusualException {
        requireInteger(expected);
        int number = json.getIntValue();
        advance();
        return number;
    }

    /** A whole number that an honest clock may show. */
    long count(String expected) throws UnusualException {
        requireInteger(expected);
        long number = json.getLongValue();
        require(StepCodec.isSound(number));
        advance();
        return number;
    }

    private void requireInteger(String expected) throws UnusualException {
        require(has(expected) && json.nextToken() == JsonToken.VALUE_NUMBER_INT);
    }

    static void require(boolean usual) throws UnusualException {
        if (!usual) {
            throw new UnusualException();
        }
    }

    private void advance() {
        name = json.nextName();
    }
}
