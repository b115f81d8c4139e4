package org.kantlijn.intake.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The beginning of a file as text, to tell its format by.
 *
 * <p>Only the characters of ASCII are sure in it, for signatures have no others and the encoding matters to nothing else here.
 *
 * @param text the first characters with LF line ends, without a byte order mark and blanks before them
 */
public record Opening(String text) {

    private static final int BYTES = 16 * 1024;

    /** The opening of a file, in the encoding that its first bytes tell. */
    public static Opening of(SourceFile file) {
        byte[] bytes = Arrays.copyOf(file.bytes(), Math.min(BYTES, file.bytes().length));
        String raw = new String(bytes, encoding(bytes));
        int start = 0;
        while (start < raw.length() && Blanks.isBlank(raw.charAt(start))) {
            start++;
        }
        return new Opening(raw.substring(start).replace("\r\n", "\n").replace('\r', '\n'));
    }

    private static Charset encoding(byte[] bytes) {
        int first = bytes.length > 0 ? bytes[0] & 0xFF : 0;
        int second = bytes.length > 1 ? bytes[1] & 0xFF : 0;
        if (first == 0xFF && second == 0xFE || first != 0 && second == 0 && bytes.length > 1) {
            return StandardCharsets.UTF_16LE;
        }
        if (first == 0xFE && second == 0xFF || first == 0 && second != 0) {
            return StandardCharsets.UTF_16BE;
        }
        // Bytes beyond ASCII become something, which is all the same here; only the mark itself must be known as blank.
        return first == 0xEF ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
    }
}
