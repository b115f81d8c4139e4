package org.kantlijn.intake.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Opens Office files that may be damaged or malicious, and turns what POI throws into one sentence. */
public final class OfficeFiles {

    /** What is done with the content of a file. */
    @FunctionalInterface
    public interface Reading<T> {

        T from(InputStream in) throws IOException, IntakeException;
    }

    private OfficeFiles() {
    }

    /** What a reading yields; whatever it fails with is told as one problem of the file. */
    public static <T> T read(SourceFile file, Reading<T> reading) throws IntakeException {
        try {
            return reading.from(new ByteArrayInputStream(file.bytes()));
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // POI has no common type for what damaged files make it throw; the error is for elements nested without end.
            throw new IntakeException(e, isBomb(e) ? Problem.TOO_COMPRESSED : Problem.DAMAGED, file.name());
        } catch (OutOfMemoryError e) {
            // What a small file asks for is freed with it, so the program can go on.
            throw new IntakeException(e, Problem.TOO_COMPRESSED, file.name());
        }
    }

    /** POI tells its limits on what a file may unfold to from plain damage only by these words. */
    private static boolean isBomb(Throwable thrown) {
        for (Throwable at = thrown; at != null; at = at.getCause()) {
            String message = String.valueOf(at.getMessage());
            if (message.contains("Zip bomb") || message.contains("maximum length for this record type")) {
                return true;
            }
        }
        return false;
    }
}
