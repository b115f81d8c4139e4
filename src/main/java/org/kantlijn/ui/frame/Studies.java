package org.kantlijn.ui.frame;

import java.nio.file.Path;
import org.kantlijn.wording.PlainException;
import org.kantlijn.workspace.OpenStudy;

/** Where the window gets studies from. */
public interface Studies {

    /**
     * Opens a study.
     *
     * @param coder who will act
     * @throws PlainException when there is none or it cannot be read
     */
    OpenStudy open(Path folder, String coder) throws PlainException;

    /**
     * Makes a study and opens it.
     *
     * @throws PlainException when it cannot be made there
     */
    OpenStudy create(Path folder, String title, String question, String coder) throws PlainException;

    /**
     * The folder of a working copy of the sample study, made where there is none yet.
     *
     * @throws PlainException when it cannot be made
     */
    Path sample() throws PlainException;
}
