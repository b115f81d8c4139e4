package org.kantlijn.intake.document;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Takes a file in rich text format (RTF) apart into groups, control words and bytes of text. */
final class RichTextLexer {

    private static final int LONGEST_WORD = 64;
    private static final int LONGEST_NUMBER = 10;

    private final byte[] bytes;
    private int at;

    /** What is done with the parts. */
    interface Parts {

        void open();

        void close();

        /**
         * @param number what stands behind the word; null where nothing does
         */
        void word(String word, @Nullable Integer number);

        /** A mark that is no word, such as {@code \~}. */
        void symbol(char symbol);

        /** A byte of text in the encoding of the font, as it is or by its number in hexadecimal digits. */
        void letter(byte letter);
    }

    RichTextLexer(byte[] bytes) {
        this.bytes = bytes;
    }

    void read(Parts parts) {
        while (at < bytes.length) {
            byte next = bytes[at++];
            switch (next) {
                case '{' -> parts.open();
                case '}' -> parts.close();
                case '\\' -> control(parts);
                case '\r', '\n', 0 -> { }
                case '\t' -> parts.word("tab", null);
                default -> parts.letter(next);
            }
        }
    }

    private void control(Parts parts) {
        if (at == bytes.length) {
            return;
        }
        byte first = bytes[at];
        if (isLetter(first)) {
            word(parts);
            return;
        }
        at++;
        switch (first) {
            case '\'' -> hexadecimal(parts);
            case '\r', '\n' -> parts.word("par", null);
            case '\t' -> parts.word("tab", null);
            default -> parts.symbol((char) (first & 0xFF));
        }
    }

    private void hexadecimal(Parts parts) {
        int high = at < bytes.length ? Character.digit(bytes[at], 16) : -1;
        int low = at + 1 < bytes.length ? Character.digit(bytes[at + 1], 16) : -1;
        if (high >= 0 && low >= 0) {
            at += 2;
            parts.letter((byte) (high * 16 + low));
        }
    }

    private void word(Parts parts) {
        int start = at;
        while (at < bytes.length && isLetter(bytes[at]) && at - start < LONGEST_WORD) {
            at++;
        }
        String word = new String(bytes, start, at - start, StandardCharsets.US_ASCII);
        Integer number = number();
        if (at < bytes.length && bytes[at] == ' ') {
            at++;
        }
        if (word.equals("bin")) {
            at = (int) Math.min(bytes.length, at + (long) Math.max(0, number == null ? 0 : number));
        } else {
            parts.word(word, number);
        }
    }

    private @Nullable Integer number() {
        int start = at;
        if (at < bytes.length && bytes[at] == '-') {
            at++;
        }
        int digits = at;
        while (at < bytes.length && bytes[at] >= '0' && bytes[at] <= '9' && at - digits < LONGEST_NUMBER) {
            at++;
        }
        if (at == digits) {
            at = start;
            return null;
        }
        return (int) Long.parseLong(new String(bytes, start, at - start, StandardCharsets.US_ASCII));
    }

    private static boolean isLetter(byte b) {
        return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z';
    }
}
