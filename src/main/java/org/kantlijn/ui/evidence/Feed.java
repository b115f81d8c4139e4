package org.kantlijn.ui.evidence;

import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kantlijn.change.Step;
import org.kantlijn.study.Study;
import org.kantlijn.ui.kit.Newest;
import org.kantlijn.ui.work.Selection;
import org.kantlijn.ui.work.Work;
import org.kantlijn.workspace.StudyListener;

/**
 * Counts something anew, beside the event thread, whenever what it is counted from changed and the screen that shows it is in sight. What
 * was overtaken by a newer study is dropped.
 *
 * @param <T> what is counted
 */
public final class Feed<T> {

    private final Work work;
    private final Selection.Step screen;
    private final Function<Study, T> count;
    private final Consumer<T> taker;
    private final Newest newest = new Newest();
    private boolean stale = true;

    /**
     * @param work the study
     * @param screen in whose sight it matters
     * @param count counts in a snapshot, on the background thread
     * @param taker takes the result on the event thread
     */
    public Feed(Work work, Selection.Step screen, Function<Study, T> count, Consumer<T> taker) {
        this.work = work;
        this.screen = screen;
        this.count = count;
        this.taker = taker;
        work.onChange(new Change());
        work.selection().step().watch(shown -> freshen());
    }

    /** Counts when that is due and the screen is in sight. */
    public void freshen() {
        if (stale && work.selection().step().get() == screen) {
            stale = false;
            Study snapshot = work.study();
            Newest.Round round = newest.next();
            work.background().run(() -> count.apply(snapshot), round.only(taker), round.failing());
        }
    }

    /** True when something changed that figures are counted from: read marks and memos are not. */
    static boolean matters(Study before, Study after) {
        return !before.themes().equals(after.themes()) || !before.codes().equals(after.codes())
            || !before.participants().equals(after.participants()) || !before.transcripts().equals(after.transcripts())
            || after.transcripts().stream().anyMatch(each -> before.codings(each.id()) != after.codings(each.id()));
    }

    private final class Change implements StudyListener {

        @Override
        public void changed(Study before, Study after, @Nullable Step step) {
            if (before != after && matters(before, after)) {
                stale = true;
                freshen();
            }
        }
    }
}
