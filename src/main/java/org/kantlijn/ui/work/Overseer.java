package org.kantlijn.ui.work;

import javax.swing.Timer;
import org.jspecify.annotations.Nullable;
import org.kantlijn.change.Step;
import org.kantlijn.study.Coder;
import org.kantlijn.study.Id;
import org.kantlijn.study.Study;
import org.kantlijn.ui.kit.Newest;
import org.kantlijn.ui.kit.Value;

/** Keeps the overview up to date: a moment after the last change, in the background, so that coding never waits for it. */
public final class Overseer {

    private static final int AFTER_MS = 250;

    private final Work work;
    private final Value<@Nullable Overview> overview = new Value<>(null);
    private final Newest newest = new Newest();
    private final Timer timer = new Timer(AFTER_MS, event -> look());

    /** Oversees the study that is worked on. */
    public Overseer(Work work) {
        this.work = work;
        timer.setRepeats(false);
        work.onChange(this::studyChanged);
        look();
    }

    /** The overview; null until it was made for the first time. */
    public Value<@Nullable Overview> overview() {
        return overview;
    }

    private void studyChanged(Study before, Study after, @Nullable Step step) {
        timer.restart();
    }

    private void look() {
        Study study = work.study();
        Id<Coder> coder = work.coder().id();
        Newest.Round round = newest.next();
        work.background().run(() -> Overview.of(study, coder), round.only(overview::set), round.failing());
    }
}
