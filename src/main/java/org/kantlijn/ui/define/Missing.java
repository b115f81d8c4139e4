package org.kantlijn.ui.define;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kantlijn.analysis.Evidence;
import org.kantlijn.study.Theme;
import org.kantlijn.ui.evidence.People;

/** What a theme still lacks. It is shown, and holds nobody up. */
enum Missing {
    ESSENCE, DEFINITION, KEY_MESSAGE, CODES, QUOTE, ONE_VOICE;

    /**
     * What is missing.
     *
     * @param whole what the theme rests on; null while that is not known yet
     */
    static Set<Missing> of(Theme theme, @Nullable Evidence whole) {
        Set<Missing> found = EnumSet.noneOf(Missing.class);
        add(found, ESSENCE, theme.essence().isBlank());
        add(found, DEFINITION, theme.definition().isBlank());
        add(found, KEY_MESSAGE, theme.keyMessages().isEmpty());
        if (whole != null) {
            add(found, CODES, whole.fragments().isEmpty());
            add(found, QUOTE, !whole.fragments().isEmpty() && whole.quotes().isEmpty());
            add(found, ONE_VOICE, People.loudVoice(whole) != null);
        }
        return found;
    }

    private static void add(Set<Missing> found, Missing what, boolean missing) {
        if (missing) {
            found.add(what);
        }
    }
}
