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
}
