package org.kantlijn.intake.recording;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Amazon Transcribe: words and marks of punctuation, and beside them who speaks when, or which channel of the recording holds what. */
final class AmazonJson implements JsonLayout {

    private static final String LABEL = "speaker_label";
    private static final String CHANNEL = "channel_label";

    @Override
    public boolean fits(JsonNode root) {
        return root.path("results").path("items").isArray();
    }

    @Override
    public void read(JsonNode root, CueList into) {
        JsonNode results = root.path("results");
        VoiceTimes voices = voices(results);
        Map<String, String> channels = channels(results);
        WordFlow flow = new WordFlow(into, voices.isEmpty());
        VoiceTimes.Voice voice = null;
        for (JsonNode item : results.path("items")) {
            Double start = JsonValues.seconds(item.path("start_time"));
            voice = start == null ? voice : voices.at(start);
            String content = JsonValues.words(item.path("alternatives").path(0), "content");
            if (content != null) {
                flow.add(content, start, voice, speaker(item, voice, channels));
            }
        }
        flow.end();
    }

    private static @Nullable String speaker(JsonNode item, VoiceTimes.@Nullable Voice voice, Map<String, String> channels) {
        String named = Objects.requireNonNullElseGet(JsonValues.words(item, LABEL), () -> "");
        if (!named.isEmpty()) {
            return named;
        }
        String channel = JsonValues.words(item, CHANNEL);
        String heard = voice == null ? channels.get(key(item)) : voice.speaker();
        return channel == null ? heard : channel;
    }

    private static VoiceTimes voices(JsonNode results) {
        VoiceTimes voices = new VoiceTimes();
        for (JsonNode segment : results.path("speaker_labels").path("segments")) {
            voices.add(JsonValues.seconds(segment.path("start_time")), JsonValues.words(segment, LABEL));
        }
        return voices;
    }

    private static Map<String, String> channels(JsonNode results) {
        Map<String, String> channels = new HashMap<>();
        for (JsonNode channel : results.path("channel_labels").path("channels")) {
            String label = JsonValues.words(channel, CHANNEL);
            if (label != null) {
                channel.path("items").forEach(item -> channels.put(key(item), label));
            }
        }
        return channels;
    }

    /** What an item has in common with itself in the list of its channel. */
    private static String key(JsonNode item) {
        return item.path("start_time").asString("") + " " + item.path("end_time").asString("");
    }
}
