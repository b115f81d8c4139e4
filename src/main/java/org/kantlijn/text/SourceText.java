package org.kantlijn.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The text of a transcript as it is coded: immutable, with LF line ends, named by the SHA-256 of its UTF-8 bytes.
 *
 * <p>Because the text never changes, offsets into it never drift. A corrected transcript is another text, with an {@link OffsetMap} from
 * the one to the other.
 */
public final class SourceText {

    private static final char STAND_IN = '\uFFFD';
    private static final int LONGEST_STAND_IN = 1 << 24;

    private final String id;
    private final String content;
    private final boolean missing;

    private SourceText(String id, String content, boolean missing) {
        this.id = id;
        this.content = content;
        this.missing = missing;
    }

    /**
     * Takes a text in: CRLF and CR become LF, a leading byte order mark goes, and half a surrogate pair, which no encoding
     * can write, becomes U+FFFD.
     */
    public static SourceText of(String raw) {
        String content = withoutHalfPairs(plain(raw));
        return new SourceText(sha256(content), content, false);
    }

    /**
     * Takes in a text that was stored.
     *
     * @param id the name of the text
     * @return the text; null when these are other words than that name stands for
     */
    public static @Nullable SourceText stored(String id, byte[] bytes) {
        if (!sha256(bytes).equals(id)) {
            return null;
        }
        String raw = new String(bytes, StandardCharsets.UTF_8);
        // No half of a surrogate pair comes out of bytes.
        String content = plain(raw);
        return content.equals(raw) ? new SourceText(id, content, false) : of(raw);
    }

    /**
     * Stands in for a text that is not on disk, so that everything else of the study can still be shown.
     *
     * @param id the name of the lost text
     * @param length how many UTF-16 units it had; of a length that no text has, only so much as a study could show is stood in for
     */
    public static SourceText missing(String id, int length) {
        return new SourceText(id, String.valueOf(STAND_IN).repeat(Math.max(0, Math.min(length, LONGEST_STAND_IN))), true);
    }

    /** The SHA-256 of the UTF-8 bytes as 64 lower-case hexadecimal digits. */
    public String id() {
        return id;
    }

    /** True when this only stands in for a text that could not be read. */
    public boolean isMissing() {
        return missing;
    }

    /** The whole text. */
    public String content() {
        return content;
    }

    /** The number of UTF-16 units. */
    public int length() {
        return content.length();
    }

    /** The words inside the span; what lies beyond the end of the text is left out, and half a surrogate pair is made whole. */
    public String slice(Span span) {
        int end = Math.min(span.end(), content.length());
        int start = Math.min(span.start(), end);
        return start == end ? "" : content.substring(start - (splits(start) ? 1 : 0), end + (splits(end) ? 1 : 0));
    }

    /** True when the offset is in the middle of a character that has two units. */
    public boolean splits(int offset) {
        return offset > 0 && offset < content.length() && Character.isSurrogatePair(content.charAt(offset - 1), content.charAt(offset));
    }

    private static String plain(String raw) {
        String text = raw.startsWith("\uFEFF") ? raw.substring(1) : raw;
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static String withoutHalfPairs(String text) {
        StringBuilder mended = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isSurrogate(c)) {
                continue;
            }
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else {
                mended = mended == null ? new StringBuilder(text) : mended;
                mended.setCharAt(i, STAND_IN);
            }
        }
        return mended == null ? text : mended.toString();
    }

    /** The SHA-256 of the bytes that a text is stored as, in hexadecimal. */
    public static String sha256(String content) {
        return sha256(content.getBytes(StandardCharsets.UTF_8));
    }

    /** The SHA-256 of the bytes, in hexadecimal. */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SourceText that && that.id.equals(id) && that.missing == missing;
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "text " + id.substring(0, Math.min(12, id.length())) + ", " + content.length() + " units";
    }
}
