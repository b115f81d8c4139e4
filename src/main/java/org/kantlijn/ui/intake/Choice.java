package org.kantlijn.ui.intake;

/**
 * Something to choose, as a list shows it.
 *
 * @param value what is chosen
 * @param words how people read it
 */
record Choice<T>(T value, String words) {

    @Override
    public String toString() {
        return words;
    }
}
