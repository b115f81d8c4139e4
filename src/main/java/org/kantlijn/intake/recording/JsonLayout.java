package org.kantlijn.intake.recording;

import tools.jackson.databind.JsonNode;

/** The way in which a transcription program writes a transcript as JSON. */
interface JsonLayout {

    /** True when the file is written this way. */
    boolean fits(JsonNode root);

    /** Reads all that is said. */
    void read(JsonNode root, CueList into);

    /** The name of the format. */
    default String format() {
        return "json";
    }
}
