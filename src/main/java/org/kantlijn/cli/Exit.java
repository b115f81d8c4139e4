package org.kantlijn.cli;

/** How a command can end. */
final class Exit {

    static final int DONE = 0;
    /** Done, but there is something to look at. */
    static final int FINDINGS = 1;
    /** Wrong words or unusable input; nothing was changed. */
    static final int REFUSED = 2;

    private Exit() {
    }
}
