package org.kantlijn.intake.document;

import java.util.ArrayDeque;
import java.util.Deque;

/** Tells what a field shows from what it is told to do: the one stands behind the other in the text, between marks. */
final class OldWordFields {

    private static final char BEGIN = '\u0013';
    private static final char SEPARATE = '\u0014';
    private static final char END = '\u0015';

    /** For each field in which the text stands, whether it has come to what the field shows. */
    private final Deque<Boolean> open = new ArrayDeque<>();

    /** Takes in the next character; true when it is one that people see. */
    boolean shows(char c) {
        switch (c) {
            case BEGIN -> open.push(false);
            case SEPARATE -> {
                if (!open.isEmpty()) {
                    open.pop();
                    open.push(true);
                }
            }
            case END -> open.poll();
            default -> {
                return !open.contains(false);
            }
        }
        return false;
    }
}
