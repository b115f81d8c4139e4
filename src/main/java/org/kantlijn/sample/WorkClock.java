package org.kantlijn.sample;

import java.time.Instant;
import java.time.InstantSource;

/** A clock that is set by hand before each step. */
final class WorkClock implements InstantSource {

    private Instant now = Instant.EPOCH;

    void set(Instant at) {
        now = at;
    }

    @Override
    public Instant instant() {
        return now;
    }
}
