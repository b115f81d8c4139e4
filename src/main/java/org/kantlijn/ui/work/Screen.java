package org.kantlijn.ui.work;

import javax.swing.JComponent;

/** One of the screens that the steps lead to. */
public interface Screen {

    /** What is shown. */
    JComponent component();

    /** What gets the keyboard when the screen is opened. */
    JComponent focus();

    /** Called each time the screen comes into sight; it may have been out of sight while the study changed. */
    default void shown() {
    }
}
