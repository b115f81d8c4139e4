package org.kantlijn.ui.participants;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kantlijn.study.Attribute;
import org.kantlijn.study.Participant;
import org.kantlijn.wording.Wording;

/**
 * A column of the table of participants.
 *
 * @param sort what it shows
 * @param attribute which attribute it shows; null for another sort
 */
record RosterColumn(Sort sort, @Nullable Attribute attribute) {

    /** What a column can show. */
    enum Sort {
        CODE(88), PLACES(110), ROLE(120), GROUP(140), CONSENT(130), ATTRIBUTE(130), TURNS(72), WORDS(80), FRAGMENTS(96);

        private final int width;

        Sort(int width) {
            this.width = width;
        }
    }

    static RosterColumn of(Sort sort) {
        return new RosterColumn(sort, null);
    }

    static RosterColumn of(Attribute attribute) {
        return new RosterColumn(Sort.ATTRIBUTE, attribute);
    }

    /** How wide it would like to be, in pixels at 100 %. */
    int width() {
        return sort.width;
    }

    String heading(Wording wording) {
        return attribute == null ? wording.text("column." + sort.name().toLowerCase(Locale.ROOT)) : attribute.name();
    }

    boolean isEditable() {
        return switch (sort) {
            case CODE, ROLE, GROUP, CONSENT, ATTRIBUTE -> true;
            default -> false;
        };
    }

    /** True where numbers stand in it, which are aligned at the right. */
    boolean isNumeric() {
        return switch (sort) {
            case TURNS, WORDS, FRAGMENTS -> true;
            case ATTRIBUTE -> attribute != null && attribute.sort() == Attribute.Sort.NUMBER;
            default -> false;
        };
    }

    /** What it says of a participant, in words. */
    String text(Participant person, Presence presence, Wording wording) {
        return switch (sort) {
            case CODE -> person.code();
            case PLACES -> String.join(", ", presence.transcripts());
            case ROLE -> role(person.role(), wording);
            case GROUP -> person.group();
            case CONSENT -> consent(person.consent(), wording);
            case ATTRIBUTE -> attribute == null ? "" : person.attributes().getOrDefault(attribute.name(), "");
            case TURNS -> wording.text("number", presence.turns());
            case WORDS -> wording.text("number", presence.words());
            case FRAGMENTS -> wording.text("number", presence.fragments());
        };
    }

    /** True where a number should stand and something else does. */
    boolean isDoubtful(String value) {
        return attribute != null && attribute.sort() == Attribute.Sort.NUMBER && !value.isBlank() && number(value) == null;
    }

    /** The number that is written, with a comma or a point; null where it is none. */
    static @Nullable Double number(String written) {
        try {
            return Double.valueOf(written.strip().replace(',', '.'));
        } catch (NumberFormatException e) {
            // What is no number is kept as words.
            return null;
        }
    }

    static String role(Participant.Role role, Wording wording) {
        return wording.text("role." + role.name().toLowerCase(Locale.ROOT));
    }

    static String consent(Participant.Consent consent, Wording wording) {
        return wording.text("consent." + consent.name().toLowerCase(Locale.ROOT));
    }
}
