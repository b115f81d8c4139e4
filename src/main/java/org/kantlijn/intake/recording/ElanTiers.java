package org.kantlijn.intake.recording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kantlijn.intake.source.Blanks;

/** The tiers of an ELAN file while it is read, and which of them hold what was said. */
final class ElanTiers {

    private static final double MILLISECONDS = 1000;
    private static final int LONGEST_CHAIN = 100;
    /** Tiers that are called so tell something about what was said. */
    private static final Pattern REMARKS = Pattern.compile("(?<!\\p{L})(?:notes?|notities?|comments?|opmerkingen|gloss(?:es|en)?|glos"
        + "|translations?|vertaling(?:en)?|gestures?|gebaren|gaze|codes?|codering|pos|topics?|segments?)(?!\\p{L})",
        Pattern.CASE_INSENSITIVE);

    private final TimeLine line = new TimeLine();
    private final Map<String, Draft> drafts = new LinkedHashMap<>();
    private final Map<String, List<Draft>> below = new HashMap<>();
    private final Map<String, Integer> suffixes = new HashMap<>();
    private final Map<String, Value> values = new HashMap<>();
    private List<Value> open = new ArrayList<>();

    /** A tier as it stands in the file. */
    private record Draft(String name, String participant, @Nullable String parent, List<Value> values) {

        /** True when most of what stands on it is words and not the numbers of sentences. */
        boolean isWords() {
            return !values.isEmpty() && values.stream().filter(Value::isNumber).count() * 2 <= values.size();
        }

        /** What stands behind the sign in names such as “tx@Anke”; empty where there is none. */
        String suffix() {
            return name.substring(name.indexOf('@') < 0 ? name.length() : name.indexOf('@') + 1);
        }
    }

    private record Value(@Nullable String slot, @Nullable String parent, String words) {

        /** True for one word with a digit in it, and for what has no letters. */
        boolean isNumber() {
            String bare = Blanks.strip(words);
            boolean oneWord = bare.chars().noneMatch(c -> Blanks.isBlank((char) c));
            return oneWord && bare.chars().anyMatch(Character::isDigit) || bare.codePoints().noneMatch(Character::isLetter);
        }
    }

    void addSlot(String id, @Nullable String milliseconds) {
        Double value = milliseconds == null ? null : JsonValues.seconds(milliseconds);
        line.add(id, value == null ? null : value / MILLISECONDS);
    }

    /** Begins a tier; what is added next stands on it. */
    void begin(String name, String participant, @Nullable String parent) {
        open = new ArrayList<>();
        Draft draft = new Draft(name, Blanks.folded(participant), parent, open);
        if (drafts.putIfAbsent(name, draft) == null) {
            below.computeIfAbsent(parent == null ? "" : parent, above -> new ArrayList<>()).add(draft);
            suffixes.merge(draft.suffix(), 1, Integer::sum);
        } else {
            open = drafts.get(name).values();
        }
    }

    void add(String id, @Nullable String slot, @Nullable String parent, String words) {
        Value value = new Value(slot, parent, words);
        values.put(id, value);
        if (!Blanks.isBlank(words)) {
            open.add(value);
        }
    }

    List<Tier> tiers() {
        Set<String> speech = speech();
        return drafts.values().stream()
            .map(draft -> new Tier(draft.name(), speaker(draft), speech.contains(draft.name()), annotations(draft))).toList();
    }

    private List<Tier.Annotation> annotations(Draft draft) {
        List<Tier.Annotation> annotations = new ArrayList<>();
        double before = 0;
        for (Value value : draft.values()) {
            String slot = slot(value);
            before = slot == null ? before : line.place(slot);
            annotations.add(new Tier.Annotation(before, null, slot == null ? null : line.seconds(slot), value.words()));
        }
        return annotations;
    }

    /** Where an annotation begins, or else the one that it annotates; null where that is not to be found. */
    private @Nullable String slot(Value value) {
        Value at = value;
        for (int i = 0; i < LONGEST_CHAIN && at != null; i++) {
            if (at.slot() != null) {
                return at.slot();
            }
            at = at.parent() == null ? null : values.get(at.parent());
        }
        return null;
    }

    /** The tiers on which somebody speaks: those of no other tier, or where those only number sentences, the first below with words. */
    private Set<String> speech() {
        Set<String> speech = new LinkedHashSet<>();
        drafts.values().stream().filter(draft -> parent(draft) == null)
            .forEach(root -> spoken(root, 0).ifPresent(draft -> speech.add(draft.name())));
        Set<String> words = speech.stream().filter(name -> !REMARKS.matcher(name).find()).collect(Collectors.toSet());
        return words.isEmpty() ? speech : words;
    }

    private Optional<Draft> spoken(Draft draft, int depth) {
        if (draft.isWords() || depth > LONGEST_CHAIN) {
            return Optional.of(draft).filter(Draft::isWords);
        }
        return below.getOrDefault(draft.name(), List.of()).stream().flatMap(child -> spoken(child, depth + 1).stream()).findFirst();
    }

    private @Nullable Draft parent(Draft draft) {
        return draft.parent() == null ? null : drafts.get(draft.parent());
    }

    /** The participant of a tier or of one above it; else the name of the tier, or the end of it that other tiers have too. */
    private String speaker(Draft draft) {
        Draft at = draft;
        for (int i = 0; i < LONGEST_CHAIN && at != null; i++) {
            if (!at.participant().isEmpty()) {
                return at.participant();
            }
            at = parent(at);
        }
        boolean shared = !draft.suffix().isEmpty() && suffixes.getOrDefault(draft.suffix(), 0) > 1;
        return shared ? draft.suffix() : draft.name();
    }
}
