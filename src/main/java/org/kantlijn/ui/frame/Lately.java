package org.kantlijn.ui.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What was chosen lately, the last first. */
final class Lately {

    private final List<String> keys;
    private final Consumer<List<String>> keeper;

    /**
     * @param keys what was chosen before
     * @param keeper keeps it for the next time
     */
    Lately(List<String> keys, Consumer<List<String>> keeper) {
        this.keys = new ArrayList<>(keys);
        this.keeper = keeper;
    }

    /** Something was chosen. */
    void note(String key) {
        keys.remove(key);
        keys.add(0, key);
        keeper.accept(List.copyOf(keys));
    }

    boolean knows(String key) {
        return keys.contains(key);
    }

    /** The how manyth it is, 0 for the last; after all others for what was not chosen lately. */
    int rank(String key) {
        int place = keys.indexOf(key);
        return place < 0 ? Integer.MAX_VALUE : place;
    }
}
