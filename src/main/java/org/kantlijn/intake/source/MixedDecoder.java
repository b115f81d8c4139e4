package org.kantlijn.intake.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/**
 * Decodes what is UTF-8 or windows-1252, or was put together of both: bytes that break the rules of UTF-8 are windows-1252, for what is
 * written in that hardly ever keeps those rules by chance.
 */
final class MixedDecoder {

    private static final int PIECE = 8192;

    private final StringBuilder text;
    private final Limits limits;
    private int longer;
    private int others;

    MixedDecoder(StringBuilder text, Limits limits) {
        this.text = text;
        this.limits = limits;
    }

    void decode(SourceFile file) throws IntakeException {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(file.bytes());
        CharBuffer out = CharBuffer.allocate(PIECE);
        CoderResult result = CoderResult.OVERFLOW;
        while (!result.isUnderflow() || in.hasRemaining()) {
            result = decoder.decode(in, out.clear(), true);
            out.flip();
            longer += (int) out.chars().filter(c -> c >= 0x80).count();
            text.append(out);
            limits.check(file, text.length());
            if (result.isError()) {
                text.append(DecodedText.WESTERN.decode(ByteBuffer.wrap(new byte[] {in.get()})));
                others++;
                decoder.reset();
            }
        }
    }

    /** That of most characters beyond ASCII. */
    Charset encoding() {
        return longer >= others ? StandardCharsets.UTF_8 : DecodedText.WESTERN;
    }

    /** How many characters beyond ASCII were written in the other. */
    int strangers() {
        return Math.min(longer, others);
    }
}
