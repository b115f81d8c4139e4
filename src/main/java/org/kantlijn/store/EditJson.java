package org.kantlijn.store;

import org.kantlijn.text.Edit;
import org.kantlijn.text.Span;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.ser.std.StdSerializer;

/** An edit is an array of the start and the end of what was replaced and the length of what stands there instead. */
final class EditJson {

    private EditJson() {
    }

    static final class Writer extends StdSerializer<Edit> {

        Writer() {
            super(Edit.class);
        }

        @Override
        public void serialize(Edit edit, JsonGenerator json, SerializationContext context) {
            json.writeArray(new int[] {edit.replaced().start(), edit.replaced().end(), edit.length()}, 0, 3);
        }
    }

    static final class Reader extends StdDeserializer<Edit> {

        Reader() {
            super(Edit.class);
        }

        @Override
        public Edit deserialize(JsonParser json, DeserializationContext context) {
            int[] parts = context.readValue(json, int[].class);
            boolean sound = parts != null && parts.length == 3 && parts[0] >= 0 && parts[1] >= parts[0] && parts[2] >= 0;
            return sound ? new Edit(new Span(parts[0], parts[1]), parts[2])
                : context.reportInputMismatch(Edit.class, "an edit is [start, end, length]");
        }
    }
}
