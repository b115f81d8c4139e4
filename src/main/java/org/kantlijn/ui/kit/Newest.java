package org.kantlijn.ui.kit;

import java.util.function.Consumer;

/**
 * Lets through only what comes of the last thing asked for: answers to earlier questions are dropped. Asking and answering belong to the
 * event thread; work in the background may look whether it is still wanted.
 *
 * <p>Nothing is interrupted: a thread that is interrupted while it reads a file loses the file.
 */
public final class Newest {

    private Round current = new Round();

    /** Asks anew: what was asked before is given up. */
    public Round next() {
        current.over = true;
        current = new Round();
        return current;
    }

    /** One question. */
    public static final class Round {

        private volatile boolean over;

        private Round() {
        }

        /** True when something newer was asked, so that an answer is not waited for; on any thread. */
        public boolean isOver() {
            return over;
        }

        /** Takes the answer while nothing newer was asked. */
        public <T> Consumer<T> only(Consumer<T> taker) {
            return answer -> {
                if (!over) {
                    taker.accept(answer);
                }
            };
        }

        /** Lets a mistake in the program come to light while nothing newer was asked. */
        public Consumer<Exception> failing() {
            return only(mistake -> {
                throw new IllegalStateException("background work failed", mistake);
            });
        }
    }
}
