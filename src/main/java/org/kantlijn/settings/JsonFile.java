package org.kantlijn.settings;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A small file of JSON, read and written whole as maps, lists, texts, numbers and truth values.
 *
 * <p>Token by token, because binding JSON to objects takes a quarter of a second in a program that has just begun, and before the
 * preferences are known it cannot even begin to read a study.
 */
final class JsonFile {

    private static final JsonFactory JSON = new JsonFactory();

    private final Path file;

    JsonFile(Path file) {
        this.file = file;
    }

    boolean exists() {
        return Files.exists(file);
    }

    /**
     * What stands in it by name.
     *
     * @throws IOException when it cannot be read, or is no object of JSON
     */
    JsonFields read() throws IOException {
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), Files.readAllBytes(file))) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new IOException(file + " is no object of JSON");
            }
            JsonFields fields = new JsonFields(object(json));
            if (json.nextToken() != null) {
                throw new IOException(file + " holds more than an object of JSON");
            }
            return fields;
        } catch (JacksonException e) {
            throw new IOException(file + " is no JSON", e);
        }
    }

    private static @Nullable Object value(JsonParser json) {
        return switch (json.currentToken()) {
            case START_OBJECT -> object(json);
            case START_ARRAY -> array(json);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> json.getDoubleValue();
            case VALUE_TRUE -> Boolean.TRUE;
            case VALUE_FALSE -> Boolean.FALSE;
            case VALUE_STRING -> json.getString();
            default -> null;
        };
    }

    private static Map<String, @Nullable Object> object(JsonParser json) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            json.nextToken();
            fields.put(name, value(json));
        }
        return fields;
    }

    private static List<@Nullable Object> array(JsonParser json) {
        List<@Nullable Object> items = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(json));
        }
        return items;
    }

    /**
     * Writes it whole or, where the program ends meanwhile, not at all.
     *
     * @param lasting true to wait until it is down on the disk, so that this holds too where the power fails
     */
    void write(Map<String, ?> fields, boolean lasting) throws IOException {
        Files.createDirectories(file.getParent());
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
            ByteBuffer left = ByteBuffer.wrap(bytes(fields));
            while (left.hasRemaining()) {
                channel.write(left);
            }
            if (lasting) {
                channel.force(true);
            }
        }
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private static byte[] bytes(Map<String, ?> fields) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
            write(fields, json);
        }
        return bytes.toByteArray();
    }

    private static void write(@Nullable Object value, JsonGenerator json) {
        if (value instanceof Map<?, ?> fields) {
            json.writeStartObject();
            fields.forEach((name, part) -> {
                json.writeName(String.valueOf(name));
                write(part, json);
            });
            json.writeEndObject();
        } else if (value instanceof Collection<?> items) {
            json.writeStartArray();
            items.forEach(item -> write(item, json));
            json.writeEndArray();
        } else {
            writePlain(value, json);
        }
    }

    private static void writePlain(@Nullable Object value, JsonGenerator json) {
        if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof Number number) {
            json.writeNumber(number.doubleValue());
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else {
            json.writeString(value == null ? null : value.toString());
        }
    }

    /** Puts a file that cannot be read where it is in nobody's way and not lost. */
    void putAside() throws IOException {
        Files.move(file, file.resolveSibling(file.getFileName() + ".unreadable"), StandardCopyOption.REPLACE_EXISTING);
    }

    void delete() throws IOException {
        Files.deleteIfExists(file);
    }
}
