package org.kantlijn.intake;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kantlijn.text.SourceText;

/**
 * The characters of a text file, with LF line ends.
 *
 * @param content the characters
 * @param encoding how they were written
 */
record DecodedText(String content, Charset encoding) {

    private static final Charset WESTERN = Charset.forName("windows-1252");

    /**
     * Takes the encoding given, or finds it out: a byte order mark, the zero bytes of UTF-16, UTF-8 that is valid but for a few bytes at
     * most, else windows-1252.
     */
    static DecodedText of(SourceFile file, @Nullable Charset given, Limits limits) throws IntakeException {
        Charset encoding = given == null ? found(file) : given;
        String raw = new String(file.bytes(), encoding);
        if (raw.length() > limits.characters()) {
            throw new IntakeException(Problem.TOO_MUCH_TEXT, file.name(), limits.characters());
        }
        if (raw.indexOf('\0') >= 0) {
            throw new IntakeException(Problem.BINARY, file.name());
        }
        return new DecodedText(SourceText.of(raw).content(), encoding);
    }

    private static Charset found(SourceFile file) {
        if (file.startsWith("\u00EF\u00BB\u00BF")) {
            return StandardCharsets.UTF_8;
        }
        if (file.startsWith("\u00FF\u00FE")) {
            return StandardCharsets.UTF_16LE;
        }
        if (file.startsWith("\u00FE\u00FF")) {
            return StandardCharsets.UTF_16BE;
        }
        return withoutMark(file.bytes());
    }

    private static Charset withoutMark(byte[] bytes) {
        int[] zeros = new int[2];
        for (int i = 0; i < bytes.length; i++) {
            zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
        }
        // UTF-16 of mostly Latin letters is valid UTF-8 too, so the zero bytes decide first.
        int pairs = bytes.length / 2;
        if (isPattern(zeros[1], zeros[0], pairs)) {
            return StandardCharsets.UTF_16LE;
        }
        if (isPattern(zeros[0], zeros[1], pairs)) {
            return StandardCharsets.UTF_16BE;
        }
        return isMostlyUtf8(bytes) ? StandardCharsets.UTF_8 : WESTERN;
    }

    private static boolean isPattern(int zeros, int zerosOnTheOtherSide, int pairs) {
        return zeros > pairs / 4 && zerosOnTheOtherSide < zeros / 20 + 1;
    }

    /** True when no byte breaks the rules of UTF-8, or most of those beyond ASCII keep them: a file may be damaged here and there. */
    private static boolean isMostlyUtf8(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(8192);
        int bad = 0;
        CoderResult result = CoderResult.OVERFLOW;
        while (!result.isUnderflow()) {
            result = decoder.decode(in, out.clear(), true);
            if (result.isError()) {
                bad += result.length();
                in.position(in.position() + result.length());
            }
        }
        int beyondAscii = 0;
        for (byte b : bytes) {
            beyondAscii += b < 0 ? 1 : 0;
        }
        return bad == 0 || beyondAscii - bad > bad;
    }

    /** What a reader of the text should know about its characters. */
    List<Warning> warnings() {
        List<Warning> warnings = new ArrayList<>();
        long replaced = content.chars().filter(c -> c == '\uFFFD').count();
        long controls = content.chars().filter(c -> Character.isISOControl(c) && "\t\n\f".indexOf(c) < 0).count();
        if (replaced > 0) {
            warnings.add(Warning.of(Warning.Kind.REPLACED_CHARACTERS, replaced));
        }
        if (controls > 0) {
            warnings.add(Warning.of(Warning.Kind.CONTROL_CHARACTERS, controls));
        }
        return warnings;
    }
}
