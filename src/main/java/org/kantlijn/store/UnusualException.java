package org.kantlijn.store;

/** What is read is not in the form in which this program writes; that does not make it wrong. */
final class UnusualException extends Exception {

    private static final long serialVersionUID = 1L;

    UnusualException() {
        // It only leads to the general way of reading: nobody looks where it came from.
        super(null, null, false, false);
    }
}
