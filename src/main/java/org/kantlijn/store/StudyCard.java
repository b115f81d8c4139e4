package org.kantlijn.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kantlijn.study.Id;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The file {@code study.json}: what a folder must hold to be a study. Written once, never altered.
 *
 * @param format the number of the disk format
 * @param id the study's lasting name
 * @param made when the folder was made
 */
record StudyCard(int format, String id, @Nullable Instant made) {

    /** The format written here. */
    static final int FORMAT = 1;

    static final String FILE = "study.json";

    private static final JsonFactory JSON = new JsonFactory();

    static StudyCard fresh(Instant now) {
        return new StudyCard(FORMAT, Id.random().value(), now);
    }

    void write(Path folder) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
            json.writeStartObject();
            json.writeNumberProperty("format", format);
            json.writeStringProperty("id", id);
            if (made != null) {
                json.writeStringProperty("made", made.toString());
            }
            json.writeEndObject();
        }
        TextFiles.write(folder.resolve(FILE), bytes.toByteArray());
    }

    /** The card of a folder; null when what stands there is none. */
    static @Nullable StudyCard read(Path folder) throws IOException {
        // Token by token, because nothing of a study can be read before it and binding takes its time in a program that has just begun.
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), Files.readAllBytes(folder.resolve(FILE)))) {
            return json.nextToken() == JsonToken.START_OBJECT ? read(json) : null;
        } catch (JacksonException e) {
            // Damaged or another program's: the caller tells people so.
            return null;
        }
    }

    private static @Nullable StudyCard read(JsonParser json) {
        int format = 0;
        @Nullable String id = null;
        @Nullable Instant made = null;
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            switch (name) {
                case "format" -> format = value == JsonToken.VALUE_NUMBER_INT ? json.getIntValue() : 0;
                case "id" -> id = value == JsonToken.VALUE_STRING ? json.getString() : null;
                case "made" -> made = value == JsonToken.VALUE_STRING ? InstantJson.usual(json.getString()) : null;
                default -> { }
            }
            json.skipChildren();
        }
        boolean whole = json.currentToken() == JsonToken.END_OBJECT && json.nextToken() == null;
        return whole && format > 0 && id != null ? new StudyCard(format, id, made) : null;
    }
}
