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

        // Token by token: binding each turn to an array of objects first is most of the time in which a program that has just begun reads
        // a study.
        @Override
        public TurnTable deserialize(JsonParser json, DeserializationContext context) {
            List<Turn> turns = new ArrayList<>();
            List<TimeMark> marks = new ArrayList<>();
            boolean sound = json.isExpectedStartArrayToken();
            while (sound && json.nextToken() == JsonToken.START_ARRAY) {
                turns.add(turn(json, marks, context));
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

        private static Turn turn(JsonParser json, List<TimeMark> marks, DeserializationContext context) {
            int start = json.nextToken() == JsonToken.VALUE_NUMBER_INT ? json.getIntValue() : -1;
            int end = json.nextToken() == JsonToken.VALUE_NUMBER_INT ? json.getIntValue() : -1;
            boolean named = json.nextToken() == JsonToken.VALUE_STRING;
            if (start < 0 || end < start || !named && json.currentToken() != JsonToken.VALUE_NULL) {
                return context.reportInputMismatch(TurnTable.class, "a turn is [start, end, speaker]");
            }
            @Nullable String speaker = named ? json.getString() : null;
            @Nullable Double seconds = null;
            Turn.Kind kind = Turn.Kind.SPEECH;
            for (int part = 3; json.nextToken() != JsonToken.END_ARRAY; part++) {
                if (part == 3 && json.currentToken().isNumeric()) {
                    seconds = json.getDoubleValue();
                } else if (part == 4) {
                    kind = Turn.Kind.valueOf(json.getString().toUpperCase(Locale.ROOT));
                } else if (part == 5 && json.currentToken() == JsonToken.START_ARRAY) {
                    readMarks(json, marks, context);
                } else {
                    // What a later program has to say of a turn.
                    json.skipChildren();
                }
            }
            return new Turn(kind, speaker, new Span(start, end), seconds);
        }

        private static void readMarks(JsonParser json, List<TimeMark> marks, DeserializationContext context) {
            while (json.nextToken() != JsonToken.END_ARRAY) {
                int offset = json.currentToken() == JsonToken.VALUE_NUMBER_INT ? json.getIntValue() : -1;
                if (offset < 0 || !json.nextToken().isNumeric()) {
                    context.reportInputMismatch(TurnTable.class, "times are [offset, seconds, offset, seconds]");
                }
                marks.add(new TimeMark(offset, json.getDoubleValue()));
            }
        }
    }
}
