package org.kantlijn.intake.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kantlijn.text.SourceText;

/**
 * The characters of a text file, with LF line ends and without NUL, which no program shows.
 *
 * @param content the characters
 * @param encoding how they were written
 * @param strangers how many of them were written in another encoding than the rest
 * @param nuls how many NULs were left out
 * @param suspected true where the letters alone tell that it was written by an old program
 */
public record DecodedText(String content, Charset encoding, int strangers, int nuls, boolean suspected) {

    /** What Windows calls ANSI in western countries, and browsers take for Latin-1 and ASCII. */
    public static final Charset WESTERN = Charset.forName("windows-1252");

    /** Byte order marks; those of UTF-32 begin like those of UTF-16 and are looked for first. */
    private static final List<Map.Entry<String, Charset>> MARKS = List.of(Map.entry("\u00EF\u00BB\u00BF", StandardCharsets.UTF_8),
        Map.entry("\u00FF\u00FE\0\0", Charset.forName("UTF-32LE")), Map.entry("\0\0\u00FE\u00FF", Charset.forName("UTF-32BE")),
        Map.entry("\u00FF\u00FE", StandardCharsets.UTF_16LE), Map.entry("\u00FE\u00FF", StandardCharsets.UTF_16BE));
    private static final int PIECE = 8192;
    private static final int FEW_ZEROS = 8;
    /** So many control characters and no more may stand in a text, beside one in twenty of all characters. */
    private static final int FEW = 3;
    private static final int MOST = 20;

    /**
     * Takes the encoding given, or finds it out: a byte order mark, the zero bytes of UTF-16, UTF-8, else windows-1252. Where a file mixes
     * the last two, each character is read as what it is; what makes no words in either may be of DOS or of an old Mac.
     */
    public static DecodedText of(SourceFile file, @Nullable Charset given, Limits limits) throws IntakeException {
        Charset encoding = given == null ? found(file) : given;
        StringBuilder raw = new StringBuilder(Math.min(file.bytes().length, limits.characters()) + PIECE);
        if (encoding != null) {
            decode(file, encoding, raw, limits);
            return readable(file, raw.toString(), encoding, 0);
        }
        MixedDecoder decoder = new MixedDecoder(raw, limits);
        decoder.decode(file);
        Optional<Charset> old = decoder.encoding().equals(WESTERN) && decoder.strangers() == 0
            ? CodePage.suspected(file.bytes()) : Optional.empty();
        if (old.isEmpty()) {
            return readable(file, raw.toString(), decoder.encoding(), decoder.strangers());
        }
        raw.setLength(0);
        decode(file, old.get(), raw, limits);
        DecodedText text = readable(file, raw.toString(), old.get(), 0);
        return new DecodedText(text.content, text.encoding, 0, text.nuls, true);
    }

    private static void decode(SourceFile file, Charset encoding, StringBuilder raw, Limits limits) throws IntakeException {
        CharsetDecoder decoder = encoding.newDecoder().onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
        ByteBuffer in = ByteBuffer.wrap(file.bytes());
        CharBuffer out = CharBuffer.allocate(PIECE);
        CoderResult result = CoderResult.OVERFLOW;
        while (result.isOverflow()) {
            result = decoder.decode(in, out.clear(), true);
            raw.append(out.flip());
            limits.check(file, raw.length());
        }
        decoder.flush(out.clear());
        raw.append(out.flip());
    }

    /** True when the file begins with a mark that tells its encoding. */
    public static boolean hasMark(SourceFile file) {
        return MARKS.stream().anyMatch(mark -> file.startsWith(mark.getKey()));
    }

    private static @Nullable Charset found(SourceFile file) {
        for (Map.Entry<String, Charset> mark : MARKS) {
            if (file.startsWith(mark.getKey())) {
                return mark.getValue();
            }
        }
        byte[] bytes = file.bytes();
        int[] zeros = new int[2];
        for (int i = 0; i < bytes.length; i++) {
            zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
        }
        // UTF-16 of mostly Latin letters is valid UTF-8 too, so the zero bytes decide first.
        int pairs = bytes.length / 2;
        if (isPattern(zeros[1], zeros[0], pairs)) {
            return StandardCharsets.UTF_16LE;
        }
        return isPattern(zeros[0], zeros[1], pairs) ? StandardCharsets.UTF_16BE : null;
    }

    /** Of other letters than Latin, only the spaces, digits and line ends have zeros. */
    private static boolean isPattern(int zeros, int zerosOnTheOtherSide, int pairs) {
        return zeros > pairs / (zeros < FEW_ZEROS ? 4 : 10) && zerosOnTheOtherSide < zeros / 20 + 1;
    }

    private static DecodedText readable(SourceFile file, String raw, Charset encoding, int strangers) throws IntakeException {
        int end = raw.length();
        while (end > 0 && raw.charAt(end - 1) == '\0') {
            end--;
        }
        long unreadable = raw.chars().limit(end).filter(DecodedText::isControl).count();
        if (raw.indexOf('\0') < 0 && unreadable <= FEW + raw.length() / MOST) {
            return new DecodedText(SourceText.of(raw).content(), encoding, strangers, 0, false);
        }
        if (unreadable > FEW + end / MOST) {
            throw new IntakeException(Problem.BINARY, file.name());
        }
        String words = raw.replace("\0", "");
        return new DecodedText(SourceText.of(words).content(), encoding, strangers, raw.length() - words.length(), false);
    }

    private static boolean isControl(int c) {
        return Character.isISOControl(c) && "\t\n\r\f".indexOf(c) < 0;
    }

    /** What a reader of the text should know about its characters. */
    public List<Warning> warnings() {
        List<Warning> warnings = new ArrayList<>();
        long replaced = content.chars().filter(c -> c == '\uFFFD').count();
        long controls = content.chars().filter(DecodedText::isControl).count();
        if (replaced > 0) {
            warnings.add(Warning.of(Warning.Kind.REPLACED_CHARACTERS, replaced));
        }
        if (controls > 0) {
            warnings.add(Warning.of(Warning.Kind.CONTROL_CHARACTERS, controls));
        }
        if (suspected) {
            warnings.add(Warning.of(Warning.Kind.OLD_ENCODING, encoding.name()));
        }
        if (strangers > 0) {
            warnings.add(Warning.of(Warning.Kind.MIXED_ENCODINGS, strangers));
        }
        if (nuls > 0) {
            warnings.add(Warning.of(Warning.Kind.NULS, nuls));
        }
        return warnings;
    }
}
