package org.kantlijn.store;

import org.kantlijn.study.Id;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.ser.std.StdSerializer;

/** An id is a string. */
final class IdJson {

    private IdJson() {
    }

    @SuppressWarnings("rawtypes")
    static final class Writer extends StdSerializer<Id> {

        Writer() {
            super(Id.class);
        }

        @Override
        public void serialize(Id id, JsonGenerator json, SerializationContext context) {
            json.writeString(id.value());
        }
    }

    @SuppressWarnings("rawtypes")
    static final class Reader extends StdDeserializer<Id> {

        Reader() {
            super(Id.class);
        }

        @Override
        public Id deserialize(JsonParser json, DeserializationContext context) {
            String value = json.getValueAsString();
            return value == null || value.isBlank() ? context.reportInputMismatch(Id.class, "an id is a string") : new Id<>(value);
        }
    }
}
