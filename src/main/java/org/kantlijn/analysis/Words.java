package org.kantlijn.analysis;

/** Counts words: runs without blanks, those that do not break included, that hold at least one letter or digit. */
final class Words {

    private Words() {
    }

    static int count(CharSequence text) {
        int words = 0;
        boolean counted = false;
        int next;
        for (int at = 0; at < text.length(); at = next) {
            int character = Character.codePointAt(text, at);
            next = at + Character.charCount(character);
            if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
                counted = false;
            } else if (!counted && Character.isLetterOrDigit(character)) {
                counted = true;
                words++;
            }
        }
        return words;
    }
}
