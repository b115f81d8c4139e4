package org.kantlijn.intake.speaker;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.kantlijn.intake.script.SpeakerWords;
import org.kantlijn.intake.source.Blanks;

/** What people chose about labels, whatever their spelling. */
public final class LabelBook {

    /** Nothing chosen. */
    static final LabelBook EMPTY = new LabelBook(Map.of(), Pseudonyms.NONE);

    /** The label of who has an empty pseudonym. */
    private static final String UNNAMED = "?";

    private final Map<String, LabelChoice> choices = new HashMap<>();
    private final Pseudonyms pseudonyms;

    /** Holds choices by the labels they are about; pseudonyms are put into what labels become. */
    public LabelBook(Map<String, LabelChoice> labels, Pseudonyms pseudonyms) {
        this.pseudonyms = pseudonyms;
        labels.forEach((label, choice) -> choices.put(SpeakerWords.key(label), choice));
    }

    Optional<LabelChoice> choice(String key) {
        return Optional.ofNullable(choices.get(key));
    }

    /** True when the label was chosen to name nobody. */
    boolean isStruck(String key) {
        return choices.containsKey(key) && choices.get(key).struck();
    }

    /** True when the label was chosen to name somebody. */
    boolean isNamed(String key) {
        return choices.containsKey(key) && !choices.get(key).struck();
    }

    /** What a label becomes in the study. */
    String becomes(String label) {
        String chosen = choice(SpeakerWords.key(label)).map(choice -> Blanks.folded(choice.becomes())).orElse("");
        String becomes = pseudonyms.in(chosen.isEmpty() ? label : chosen);
        return Blanks.isBlank(becomes) ? UNNAMED : becomes;
    }
}
