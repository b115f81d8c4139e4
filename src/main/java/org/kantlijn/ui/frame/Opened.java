package org.kantlijn.ui.frame;

import java.util.List;
import org.kantlijn.wording.Message;
import org.kantlijn.workspace.OpenStudy;

/**
 * A study that was opened.
 *
 * @param open it
 * @param findings what people should know of its folder
 */
record Opened(OpenStudy open, List<Message> findings) {

    /** Looks for what people should know, which takes a look at each file. */
    static Opened of(OpenStudy open) {
        return new Opened(open, open.findings());
    }
}
