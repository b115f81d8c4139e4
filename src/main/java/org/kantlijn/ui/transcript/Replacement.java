package org.kantlijn.ui.transcript;

import java.util.List;

/**
 * The one stretch in which a list differs from an earlier one.
 *
 * @param start where it begins in both
 * @param gone how many of the earlier list are no longer there
 * @param came how many of the later list stand in their place
 */
record Replacement(int start, int gone, int came) {

    /** Compares two lists by what they hold, not by what that is equal to: lists of the same study share their objects. */
    static Replacement between(List<?> before, List<?> after) {
        int shorter = Math.min(before.size(), after.size());
        int same = 0;
        while (same < shorter && before.get(same) == after.get(same)) {
            same++;
        }
        int lastBefore = before.size();
        int lastAfter = after.size();
        while (lastBefore > same && lastAfter > same && before.get(lastBefore - 1) == after.get(lastAfter - 1)) {
            lastBefore--;
            lastAfter--;
        }
        return new Replacement(same, lastBefore - same, lastAfter - same);
    }

    boolean isNothing() {
        return gone == 0 && came == 0;
    }
}
