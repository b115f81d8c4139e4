package org.kantlijn.intake.recording;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.kantlijn.intake.source.Blanks;
import tools.jackson.databind.JsonNode;

/**
 * Segments with a text and a time, as Whisper and all that is built on it write them: whisperX with a speaker, whisper.cpp with offsets in
 * milliseconds, others with a pair of times.
 */
final class SegmentJson implements JsonLayout {

    private static final List<String> LISTS = List.of("segments", "transcription", "chunks");
    private static final double MILLISECONDS = 1000;

    @Override
    public boolean fits(JsonNode root) {
        JsonNode segments = segments(root);
        boolean whole = segments.isEmpty() && root.path("text").isString();
        return isSpeech(segments) || whole && (root.has("segments") || root.has("language") || root.has("usage") || root.has("duration"));
    }

    @Override
    public void read(JsonNode root, CueList into) {
        JsonNode segments = segments(root);
        for (JsonNode segment : segments) {
            into.say(speaker(segment), start(segment), words(segment));
        }
        if (segments.isEmpty()) {
            into.say(null, null, root.path("text").asString(""));
        }
    }

    private static JsonNode segments(JsonNode root) {
        return root.isArray() ? root
            : LISTS.stream().map(root::path).filter(JsonNode::isArray).findFirst().orElse(root.path("segments"));
    }

    /** True when there are texts with a time or a speaker. */
    private static boolean isSpeech(JsonNode segments) {
        return stream(segments).anyMatch(segment -> !words(segment).isEmpty() && (start(segment) != null || segment.has("speaker")));
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private static String words(JsonNode segment) {
        JsonNode text = segment.path("text");
        if (text.isString()) {
            return text.asString();
        }
        return stream(segment.path("words")).map(word -> JsonValues.words(word, "word")).filter(Objects::nonNull)
            .map(Blanks::strip).collect(Collectors.joining(" "));
    }

    private static @Nullable Double start(JsonNode segment) {
        Double milliseconds = JsonValues.seconds(segment.path("offsets").path("from"));
        if (milliseconds != null) {
            return milliseconds / MILLISECONDS;
        }
        JsonNode pair = segment.path("timestamp");
        return JsonValues.seconds(pair.isArray() ? pair.path(0) : segment.path("start"));
    }

    /** Who speaks; where the segment does not tell it, whoever speaks most of its words. */
    private static @Nullable String speaker(JsonNode segment) {
        String named = JsonValues.words(segment, "speaker");
        if (named != null) {
            return named;
        }
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (JsonNode word : segment.path("words")) {
            String speaker = JsonValues.words(word, "speaker");
            if (speaker != null) {
                counts.merge(speaker, 1, Integer::sum);
            }
        }
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(null);
    }
}
