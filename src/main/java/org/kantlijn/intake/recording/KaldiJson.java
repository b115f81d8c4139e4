package org.kantlijn.intake.recording;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Kaldi as broadcasters run it: words, with their punctuation or without, and beside them who speaks when. */
final class KaldiJson implements JsonLayout {

    @Override
    public boolean fits(JsonNode root) {
        JsonNode words = inner(root).path("words");
        return words.isArray() && word(words.path(0)) != null && !root.has("segments");
    }

    @Override
    public void read(JsonNode root, CueList into) {
        JsonNode inner = inner(root);
        VoiceTimes voices = new VoiceTimes();
        for (JsonNode segment : inner.path("segmentation").path("segments")) {
            voices.add(JsonValues.seconds(segment.path("start")), speaker(segment.path("speaker")));
        }
        WordFlow flow = new WordFlow(into, voices.isEmpty());
        VoiceTimes.Voice voice = null;
        for (JsonNode word : inner.path("words")) {
            Double start = start(word);
            voice = start == null ? voice : voices.at(start);
            String words = word(word);
            if (words != null) {
                flow.add(words, start, voice, voice == null ? null : voice.speaker());
            }
        }
        flow.end();
    }

    /** A service may wrap what Kaldi says. */
    private static JsonNode inner(JsonNode root) {
        return root.has("retval") ? root.path("retval") : root;
    }

    private static @Nullable String word(JsonNode word) {
        String punctuated = JsonValues.words(word, "punct");
        return punctuated == null ? JsonValues.words(word, "word") : punctuated;
    }

    private static @Nullable Double start(JsonNode word) {
        return JsonValues.seconds(word.has("start") ? word.path("start") : word.path("time"));
    }

    private static @Nullable String speaker(JsonNode speaker) {
        return speaker.isObject() ? JsonValues.words(speaker, "@id") : null;
    }
}
