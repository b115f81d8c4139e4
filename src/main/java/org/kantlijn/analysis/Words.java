package org.kantlijn.analysis;

/** Counts words: runs without blanks that hold at least one letter or digit. */
final class Words {

    private Words() {
    }

    static int count(CharSequence text) {
        int words = 0;
        boolean counted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c)) {
                counted = false;
            } else if (!counted && (Character.isLetterOrDigit(c) || Character.isSurrogate(c))) {
                counted = true;
                words++;
            }
        }
        return words;
    }
}
