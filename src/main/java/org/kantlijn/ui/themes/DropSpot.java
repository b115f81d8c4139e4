package org.kantlijn.ui.themes;

import java.awt.Rectangle;
import org.jspecify.annotations.Nullable;
import org.kantlijn.study.Code;
import org.kantlijn.study.Id;
import org.kantlijn.study.Theme;

/**
 * Where a card would go if it were dropped now.
 *
 * @param kind what would happen
 * @param theme the theme it would go under; null where that is none yet
 * @param position before which card there, from 0
 * @param onto the code with which it would become a sub-theme; null otherwise
 * @param mark where that is shown, in pixels of the screen's content
 */
record DropSpot(Kind kind, @Nullable Id<Theme> theme, int position, @Nullable Id<Code> onto, Rectangle mark) {

    /** What a drop means. */
    enum Kind {
        /** Goes among the cards of a theme. */
        PLACE,
        /** Becomes a sub-theme together with the card there. */
        JOIN,
        /** Becomes a theme of its own. */
        NEW_THEME,
        /** Goes back among the codes in no theme. */
        TAKE_OUT
    }
}
