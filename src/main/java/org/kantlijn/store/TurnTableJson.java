package org.kantlijn.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kantlijn.text.Span;
import org.kantlijn.text.Turn;
import org.kantlijn.text.TurnTable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * A turn is an array, because a transcript has thousands: start, end, speaker or null, then where needed the seconds or null and the
 * kind.
 */
final class TurnTableJson {

    private TurnTableJson() {
    }

    static final class Writer extends StdSerializer<TurnTable> {

        Writer() {
            super(TurnTable.class);
        }

        @Override
        public void serialize(TurnTable table, JsonGenerator json, SerializationContext context) {
            json.writeStartArray();
            for (Turn turn : table.all()) {
                write(turn, json);
            }
            json.writeEndArray();
        }

        private static void write(Turn turn, JsonGenerator json) {
            json.writeStartArray();
            json.writeNumber(turn.span().start());
            json.writeNumber(turn.span().end());
            json.writeString(turn.speaker());
            Double seconds = turn.seconds();
            if (seconds != null) {
                json.writeNumber(seconds);
            } else if (!turn.isSpeech()) {
                json.writeNull();
            }
            if (!turn.isSpeech()) {
                json.writeString(turn.kind().name().toLowerCase(Locale.ROOT));
            }
            json.writeEndArray();
        }
    }

    static final class Reader extends StdDeserializer<TurnTable> {

        Reader() {
            super(TurnTable.class);
        }

        @Override
        public TurnTable deserialize(JsonParser json, DeserializationContext context) {
            List<Turn> turns = new ArrayList<>();
            boolean sound = json.isExpectedStartArrayToken();
            while (sound && json.nextToken() == JsonToken.START_ARRAY) {
                turns.add(turn(context.readValue(json, Object[].class), context));
            }
            if (!sound || json.currentToken() != JsonToken.END_ARRAY) {
                return context.reportInputMismatch(TurnTable.class, "turns are an array of arrays");
            }
            try {
                return new TurnTable(turns);
            } catch (IllegalArgumentException e) {
                return context.reportInputMismatch(TurnTable.class, e.getMessage());
            }
        }

        private static Turn turn(Object[] parts, DeserializationContext context) {
            boolean sound = parts.length >= 3 && parts[0] instanceof Integer && parts[1] instanceof Integer;
            if (!sound || (Integer) parts[0] < 0 || (Integer) parts[1] < (Integer) parts[0]) {
                return context.reportInputMismatch(TurnTable.class, "a turn is [start, end, speaker]");
            }
            Span span = new Span((Integer) parts[0], (Integer) parts[1]);
            @Nullable Double seconds = parts.length > 3 && parts[3] instanceof Number number ? Double.valueOf(number.doubleValue()) : null;
            Turn.Kind kind = parts.length > 4 ? Turn.Kind.valueOf(String.valueOf(parts[4]).toUpperCase(Locale.ROOT)) : Turn.Kind.SPEECH;
            return new Turn(kind, (String) parts[2], span, seconds);
        }
    }
}
