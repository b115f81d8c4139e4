package org.kantlijn.ui.kit;

import java.util.function.Consumer;

/** Lets through only what comes of the last thing asked for: answers to earlier questions are dropped. For the event thread only. */
public final class Newest {

    private Round current = new Round();

    /** Asks anew: what was asked before is given up. */
    public Round next() {
        current.cancel.run();
        current = new Round();
        return current;
    }

    /** One question. */
    public final class Round {

        private Runnable cancel = () -> { };

        /** Says how to give the question up. */
        public void cancelWith(Runnable way) {
            cancel = way;
        }

        /** Takes the answer while nothing newer was asked. */
        public <T> Consumer<T> only(Consumer<T> taker) {
            return answer -> {
                if (current == this) {
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
