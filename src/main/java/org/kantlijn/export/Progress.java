package org.kantlijn.export;

/** Follows an export, and can end it. Called on the thread that exports. */
public interface Progress {

    /** Follows nothing and never ends anything. */
    Progress NONE = new Progress() {
        @Override
        public void at(int done, int of) {
            // Nobody watches.
        }

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    /** Tells how many rows are written, out of about how many. */
    void at(int done, int of);

    /** True when the export should stop; it then throws a {@link java.util.concurrent.CancellationException} and leaves no file. */
    boolean cancelled();
}
