package org.kantlijn.store;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kantlijn.change.Step;

/** One step as one line of JSON, and back. Fields it does not know are passed over; the line itself keeps them. */
final class StepCodec {

    /** The version of the lines written here. */
    static final int VERSION = 1;

    /** No honest clock or number comes near; up to it, one more never overflows. */
    static final long HIGHEST = 1L << 60;

    private final LineReader usual = new LineReader();

    /** For all studies, because making it takes its time. */
    private static final class General {

        static final LineBinding BINDING = new LineBinding();
    }

    /**
     * A line that was understood, or was seen to be of a later version.
     *
     * @param step the step, without the changes of unknown kind; null where only a later program can make it out
     * @param foreign true when it was written by a newer program: its version is higher, or a change is of a kind unknown here
     */
    record Read(@Nullable Step step, boolean foreign) {
    }

    /** The line for a step, without a line end; it holds none. */
    byte[] write(Step step) {
        return General.BINDING.write(step);
    }

    /** The step of a line; null where the line is no whole step. */
    @Nullable Read read(byte[] bytes, int from, int length) {
        Step step = usual.read(bytes, from, length);
        return step == null ? General.BINDING.read(bytes, from, length) : new Read(step, false);
    }

    /** Makes ready what is made when it is first needed, and takes longer than reading thousands of usual lines. */
    static void prepare() {
        Objects.requireNonNull(General.BINDING);
    }
}
