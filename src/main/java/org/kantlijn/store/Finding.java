package org.kantlijn.store;

import org.kantlijn.wording.Message;

/**
 * Something about a study folder that people should know.
 *
 * @param grave true when something may be lost or must not be written over; the study is then open for reading only
 * @param message what, where, and what to do
 */
public record Finding(boolean grave, Message message) {

    static Finding grave(String key, Object... arguments) {
        return new Finding(true, Message.of(Finding.class, key, arguments));
    }

    static Finding remark(String key, Object... arguments) {
        return new Finding(false, Message.of(Finding.class, key, arguments));
    }
}
