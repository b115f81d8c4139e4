package org.kantlijn.ui.frame;

import java.nio.file.Path;
import org.kantlijn.change.Step;
import org.kantlijn.settings.DraftsFile;
import org.kantlijn.settings.Preferences;

/** What commands ask of the window and of the program around it; all on the event thread. */
interface WindowActions {

    /** Asks for a title and a place, and makes a study. */
    void newStudy();

    /** Asks for a study and opens it. */
    void openStudy();

    /** Opens the sample study. */
    void openSample();

    /** Closes the study and opens it again, for when it can be changed by now. */
    void reopen();

    /** Closes the study and shows the start screen. */
    void closeStudy();

    /** Opens a second window on the study as it was just after a step. */
    void showPast(Step step);

    /** Where words are kept that are being written in the study of a folder. */
    DraftsFile drafts(Path study);

    /** Closes everything. */
    void quit();

    /** Changes the language of the whole window. */
    void speak(String language);

    /** Changes between light and dark. */
    void darken(boolean dark);

    /** Sets the size of the transcript's type. */
    void textSize(int size);

    /** The size of the transcript's type. */
    int textSize();

    /** Changes between usual and high contrast. */
    void contrast(boolean high);

    /** What the user prefers now. */
    Preferences preferences();

    /** Keeps what the user prefers from now on; nothing on the screen is changed by it. */
    void prefer(Preferences next);

    /** Lets somebody else code from now on. */
    void codeAs(String name);
}
