package org.kantlijn.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kantlijn.text.Span;
import org.kantlijn.text.TimeMark;
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
 * A turn is an array, because a transcript has thousands: start, end, speaker or null, then where needed the seconds or null, the kind,
 * and the further times of which the last turn is this one: offset, seconds, offset, seconds. A program that knows of no further times
 * passes over them.
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
            List<List<TimeMark>> marks = marks(table);
            for (int i = 0; i < table.size(); i++) {
                write(table.all().get(i), marks.get(i), json);
            }
            json.writeEndArray();
        }

        private static List<List<TimeMark>> marks(TurnTable table) {
            List<List<TimeMark>> marks = Stream.generate(() -> (List<TimeMark>) new ArrayList<TimeMark>()).limit(table.size()).toList();
            table.marks().forEach(mark -> marks.get(table.indexAt(mark.offset())).add(mark));
            return marks;
        }

        private static void write(Turn turn, List<TimeMark> marks, JsonGenerator json) {
            json.writeStartArray();
            json.writeNumber(turn.span().start());
            json.writeNumber(turn.span().end());
            json.writeString(turn.speaker());
            Double seconds = turn.seconds();
            if (seconds != null) {
                json.writeNumber(seconds);
            } else if (!turn.isSpeech() || !marks.isEmpty()) {
                json.writeNull();
            }
            if (!turn.isSpeech() || !marks.isEmpty()) {
                json.writeString(turn.kind().name().toLowerCase(Locale.ROOT));
            }
            if (!marks.isEmpty()) {
                write(marks, json);
            }
            json.writeEndArray();
        }

        private static void write(List<TimeMark> marks, JsonGenerator json) {
            json.writeStartArray();
            for (TimeMark mark : marks) {
                json.writeNumber(mark.offset());
                json.writeNumber(mark.seconds());
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
            List<TimeMark> marks = new ArrayList<>();
            boolean sound = json.isExpectedStartArrayToken();
            while (sound && json.nextToken() == JsonToken.START_ARRAY) {
                Object[] parts = context.readValue(json, Object[].class);
                turns.add(turn(parts, context));
                marks.addAll(marks(parts, context));
            }
            if (!sound || json.currentToken() != JsonToken.END_ARRAY) {
                return context.reportInputMismatch(TurnTable.class, "turns are an array of arrays");
            }
            try {
                return new TurnTable(turns, marks);
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

        private static List<TimeMark> marks(Object[] parts, DeserializationContext context) {
            List<?> numbers = parts.length > 5 && parts[5] instanceof List<?> list ? list : List.of();
            List<TimeMark> marks = new ArrayList<>();
            for (int i = 0; i + 1 < numbers.size(); i += 2) {
                if (!(numbers.get(i) instanceof Integer offset) || offset < 0 || !(numbers.get(i + 1) instanceof Number seconds)) {
                    return context.reportInputMismatch(TurnTable.class, "times are [offset, seconds, offset, seconds]");
                }
                marks.add(new TimeMark(offset, seconds.doubleValue()));
            }
            return marks;
        }
    }
}
