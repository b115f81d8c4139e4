package org.kantlijn.workspace;

import org.kantlijn.change.Step;
import org.kantlijn.study.Study;
import org.kantlijn.wording.PlainException;
import org.jspecify.annotations.Nullable;

/** Hears what happens to an open study, on the thread that changes it: the event thread in a window. */
public interface StudyListener {

    /**
     * The study is another one now. Parts that did not change are the same objects in both.
     *
     * @param before as it was
     * @param after as it is
     * @param step the step that was taken here; null when colleagues' steps arrived or, in the same study, texts that had been missing
     */
    void changed(Study before, Study after, @Nullable Step step);

    /** Something went wrong outside any step, such as a disk that refuses what it had taken. */
    default void trouble(PlainException problem) {
    }
}
