package org.kantlijn.ui.frame;

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

    /** Lets somebody else code from now on. */
    void codeAs(String name);
}
