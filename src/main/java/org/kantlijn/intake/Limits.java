package org.kantlijn.intake;

/**
 * How much is read of a file that comes from anywhere.
 *
 * @param bytes the most bytes of a file
 * @param characters the most UTF-16 units of its text
 */
record Limits(int bytes, int characters) {

    static final Limits USUAL = new Limits(200 * 1024 * 1024, 50_000_000);

    int megabytes() {
        return bytes / (1024 * 1024);
    }

    /**
     * Stops a reader that has come so far.
     *
     * @throws IntakeException when so much text is more than may be
     */
    void check(SourceFile file, long length) throws IntakeException {
        if (length > characters) {
            throw new IntakeException(Problem.TOO_MUCH_TEXT, file.name(), characters);
        }
    }
}
