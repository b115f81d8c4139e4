package org.kantlijn.ui.kit;

import java.util.Optional;

/** What is being written in one field, kept until it is handed on or given up, so that it outlives the program. */
public interface Draft {

    /**
     * Words of earlier that were never handed on; who writes is told that they are put back.
     *
     * @param saved what the field shows without them
     */
    Optional<String> takeUp(String saved);

    /** Keeps what is written now. */
    void keep(String words);

    /** Forgets it: what was written is handed on, or given up. */
    void drop();

    /** One that keeps nothing. */
    static Draft none() {
        return new Draft() {
            @Override
            public Optional<String> takeUp(String saved) {
                return Optional.empty();
            }

            @Override
            public void keep(String words) {
                // Nobody asked for it.
            }

            @Override
            public void drop() {
                // There is nothing.
            }
        };
    }
}
