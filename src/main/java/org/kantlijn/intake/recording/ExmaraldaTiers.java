package org.kantlijn.intake.recording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kantlijn.intake.source.Blanks;

/** The speakers and tiers of an EXMARaLDA file while it is read. */
final class ExmaraldaTiers {

    private static final String SPEECH = "t";

    private final TimeLine line = new TimeLine();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, Map<String, String>> descriptions = new LinkedHashMap<>();
    private final Map<String, Draft> drafts = new LinkedHashMap<>();
    private List<Event> open = new ArrayList<>();

    private record Draft(String speaker, boolean speech, List<Event> events) {
    }

    private record Event(String start, String end, String words) {
    }

    void nameSpeaker(String id, String name) {
        names.put(id, Blanks.folded(name));
    }

    void describeSpeaker(String id, String attribute, String value) {
        boolean unknown = Blanks.isBlank(attribute) || Blanks.isBlank(value);
        if (!unknown) {
            descriptions.computeIfAbsent(id, speaker -> new LinkedHashMap<>()).put(Blanks.folded(attribute), Blanks.folded(value));
        }
    }

    void addPoint(String id, @Nullable String seconds) {
        line.add(id, seconds == null ? null : JsonValues.seconds(seconds));
    }

    /** Begins a tier; what is added next stands on it. */
    void begin(String id, String shown, String speaker, String type) {
        String name = Blanks.isBlank(shown) ? id : Blanks.folded(shown);
        open = new ArrayList<>();
        drafts.put(drafts.containsKey(name) ? name + " (" + id + ")" : name, new Draft(speaker, type.equals(SPEECH), open));
    }

    void add(String start, String end, String words) {
        if (!Blanks.isBlank(words)) {
            open.add(new Event(start, end, words));
        }
    }

    List<Tier> tiers() {
        List<Tier> tiers = new ArrayList<>();
        drafts.forEach((name, draft) -> tiers.add(new Tier(name, speaker(draft, name), draft.speech(), annotations(draft))));
        return tiers;
    }

    private List<Tier.Annotation> annotations(Draft draft) {
        return draft.events().stream().map(event -> new Tier.Annotation(line.place(event.start()), line.place(event.end()),
            line.seconds(event.start()), event.words())).toList();
    }

    private String speaker(Draft draft, String name) {
        return draft.speaker().isEmpty() ? name : label(draft.speaker());
    }

    private String label(String id) {
        String name = names.getOrDefault(id, "");
        return name.isEmpty() ? id : name;
    }

    /** What the file tells of speakers, by their labels. */
    Map<String, Map<String, String>> attributes() {
        Map<String, Map<String, String>> attributes = new LinkedHashMap<>();
        descriptions.forEach((id, description) -> attributes.put(label(id), Map.copyOf(description)));
        return attributes;
    }
}
