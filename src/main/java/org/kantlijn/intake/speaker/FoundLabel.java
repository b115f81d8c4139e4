package org.kantlijn.intake.speaker;

import org.kantlijn.intake.script.SpeakerWords;

/** A label that a transcript bears, or words that look like one, and how often it stands at the beginning of a turn. */
final class FoundLabel {

    private final String key;
    private final String label;
    private final LabelSign sign;
    private int turns;

    /**
     * @param label as it is first spelled
     * @param sign how it is written there
     */
    FoundLabel(String label, LabelSign sign) {
        this.key = SpeakerWords.key(label);
        this.label = label;
        this.sign = sign;
    }

    String key() {
        return key;
    }

    String label() {
        return label;
    }

    LabelSign sign() {
        return sign;
    }

    int turns() {
        return turns;
    }

    void count() {
        turns++;
    }
}
