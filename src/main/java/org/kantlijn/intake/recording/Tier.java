package org.kantlijn.intake.recording;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kantlijn.intake.script.Offer;
import org.kantlijn.intake.source.Blanks;

/**
 * One tier of an annotated recording.
 *
 * @param name its name, which no other tier has
 * @param speaker who speaks on it; its name where that is not told
 * @param speech whether it holds what was said, and not what others remark about it
 * @param annotations all that stands on it and is not blank, in the order of time
 */
record Tier(String name, String speaker, boolean speech, List<Annotation> annotations) {

    /**
     * Words on a tier.
     *
     * @param start where they begin among all annotations, in whatever unit
     * @param end where they end, if the next annotation that begins there goes on with them, perhaps in the middle of a word; null if not
     * @param seconds when they begin; null where that is not told
     * @param words the words as they stand there
     */
    record Annotation(double start, @Nullable Double end, @Nullable Double seconds, String words) {
    }

    Offer.Tier offer(boolean taken) {
        String sample = annotations.isEmpty() ? "" : Blanks.folded(annotations.get(0).words());
        return new Offer.Tier(name, speaker, annotations.size(), sample, taken);
    }
}
