package org.kantlijn.ui.frame;

import java.util.List;
import org.kantlijn.wording.Message;
import org.kantlijn.workspace.OpenStudy;

/**
 * A study that was opened.
 *
 * @param study it
 * @param findings what people should know of its folder
 */
record Opened(OpenStudy study, List<Message> findings) {

    /** Looks for what people should know, which takes a look at each file. */
    static Opened of(OpenStudy study) {
        return new Opened(study, study.findings());
    }
}
