package org.kantlijn.intake.source;

/**
 * How much is read of a file that comes from anywhere.
 *
 * @param bytes the most bytes of a file
 * @param characters the most UTF-16 units of its text
 */
public record Limits(int bytes, int characters) {

    /** 200 MB and 50 million characters. */
    public static final Limits USUAL = new Limits(200 * 1024 * 1024, 50_000_000);

    int megabytes() {
        return bytes / (1024 * 1024);
    }

    /**
     * Stops a reader that has come so far.
     *
     * @throws IntakeException when so much text is more than may be
     */
    public void check(SourceFile file, long length) throws IntakeException {
        if (length > characters) {
            throw new IntakeException(Problem.TOO_MUCH_TEXT, file.name(), characters);
        }
    }
}
