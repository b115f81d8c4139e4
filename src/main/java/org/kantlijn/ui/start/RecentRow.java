package org.kantlijn.ui.start;

import java.util.List;
import org.kantlijn.settings.Preferences.Recent;

/**
 * A study opened before, in words.
 *
 * @param recent the study
 * @param place where it is, such as {@code SURFdrive / Scriptie / Terug naar werk.kantlijn}
 * @param cloud true when that place is synchronised with other machines
 * @param when when it was last open, such as {@code vandaag 14:32}
 */
record RecentRow(Recent recent, String place, boolean cloud, String when) {

    private static final int STEPS = 6;

    /** How far each of the six steps was; nothing where that is not known. */
    double share(int step) {
        List<Double> steps = recent.steps();
        return steps != null && step < Math.min(steps.size(), STEPS) ? steps.get(step) : 0;
    }

    /** Lists find rows by what people call them. */
    @Override
    public String toString() {
        return recent.title();
    }
}
