package org.kantlijn.export;

import java.util.concurrent.CancellationException;

/** Counts rows for whoever follows the export, and asks now and then whether to go on. */
final class Watch {

    private static final int INTERVAL = 250;

    private final Progress progress;
    private final int of;
    private int done;

    Watch(Progress progress, int of) {
        this.progress = progress;
        this.of = of;
        tell();
    }

    void step() {
        done++;
        if (done % INTERVAL == 0 || done == of) {
            tell();
        }
    }

    private void tell() {
        if (progress.cancelled()) {
            throw new CancellationException();
        }
        progress.at(done, of);
    }
}
