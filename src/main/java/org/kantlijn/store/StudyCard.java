package org.kantlijn.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kantlijn.study.Id;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The file {@code study.json}: what a folder must hold to be a study. Written once, never altered.
 *
 * @param format the number of the disk format
 * @param id the study's lasting name
 * @param made when the folder was made
 */
record StudyCard(int format, @Nullable String id, @Nullable Instant made) {

    /** The format written here. */
    static final int FORMAT = 1;

    static final String FILE = "study.json";

    private static final JsonMapper JSON = JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    static StudyCard fresh(Instant now) {
        return new StudyCard(FORMAT, Id.random().value(), now);
    }

    void write(Path folder) throws IOException {
        TextFiles.write(folder.resolve(FILE), JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(this));
    }

    /** The card of a folder; null when what stands there is none. */
    static @Nullable StudyCard read(Path folder) throws IOException {
        try {
            StudyCard card = JSON.readValue(Files.readAllBytes(folder.resolve(FILE)), StudyCard.class);
            return card == null || card.format < 1 || card.id == null ? null : card;
        } catch (JacksonException e) {
            // Damaged or another program's: the caller tells people so.
            return null;
        }
    }
}
