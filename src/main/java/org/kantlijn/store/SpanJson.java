package org.kantlijn.store;

import org.kantlijn.text.Span;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.ser.std.StdSerializer;

/** A span is an array of its start and its end. */
final class SpanJson {

    private SpanJson() {
    }

    static final class Writer extends StdSerializer<Span> {

        Writer() {
            super(Span.class);
        }

        @Override
        public void serialize(Span span, JsonGenerator json, SerializationContext context) {
            json.writeArray(new int[] {span.start(), span.end()}, 0, 2);
        }
    }

    static final class Reader extends StdDeserializer<Span> {

        Reader() {
            super(Span.class);
        }

        @Override
        public Span deserialize(JsonParser json, DeserializationContext context) {
            int[] ends = context.readValue(json, int[].class);
            boolean sound = ends != null && ends.length == 2 && ends[0] >= 0 && ends[1] >= ends[0];
            return sound ? new Span(ends[0], ends[1]) : context.reportInputMismatch(Span.class, "a span is [start, end]");
        }
    }
}
