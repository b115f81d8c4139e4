package org.kantlijn.intake.recording;

import java.util.HashMap;
import java.util.Map;
import org.kantlijn.intake.source.Blanks;
import tools.jackson.databind.JsonNode;

/** Amberscript: segments of words, with a list of speakers whose names people give them. */
final class AmberscriptJson implements JsonLayout {

    private static final String SPEAKER = "spkid";

    @Override
    public boolean fits(JsonNode root) {
        boolean words = root.path("segments").path(0).path("words").path(0).has("text");
        return root.path("segments").isArray() && (root.path("speakers").path(0).has(SPEAKER) || words && root.path("speakers").isArray());
    }

    @Override
    public void read(JsonNode root, CueList into) {
        Map<String, String> names = new HashMap<>();
        for (JsonNode speaker : root.path("speakers")) {
            String id = JsonValues.words(speaker, SPEAKER);
            String name = JsonValues.words(speaker, "name");
            if (id != null) {
                names.put(id, name == null ? id : name);
            }
        }
        for (JsonNode segment : root.path("segments")) {
            String id = JsonValues.words(segment, "speaker");
            String speaker = id == null ? null : names.getOrDefault(id, id);
            WordFlow flow = new WordFlow(into, false);
            for (JsonNode word : segment.path("words")) {
                String text = JsonValues.words(word, "text");
                if (text != null) {
                    flow.add(Blanks.strip(text), JsonValues.seconds(word.path("start")), null, speaker);
                }
            }
            flow.end();
        }
    }
}
