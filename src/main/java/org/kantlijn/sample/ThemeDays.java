package org.kantlijn.sample;

import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.kantlijn.change.Change;
import org.kantlijn.change.CodePlaced;
import org.kantlijn.change.KeyMessagesSet;
import org.kantlijn.change.ThemeAdded;
import org.kantlijn.change.ThemeDefined;
import org.kantlijn.change.ThemeMoved;
import org.kantlijn.change.ThemeStatusSet;
import org.kantlijn.intake.codebook.ThemeTableReader;
import org.kantlijn.intake.source.IntakeException;
import org.kantlijn.study.Study;

/** The days on which the themes come about: proposed, filled, put in order, defined, told and weighed. */
final class ThemeDays {

    private final Plan plan;
    private final List<Change> changes;
    private final Diary diary;

    /** Plans the days for a study that has its codebook. */
    ThemeDays(SampleFiles files, Plan plan, Study study, Diary diary) throws IOException, IntakeException {
        this.plan = plan;
        this.changes = new ThemeTableReader().read(files.file("themes.csv"), study).changes();
        this.diary = diary;
    }

    void plan() {
        Plan.Themes themes = plan.themes();
        // All begin as main themes; which belong under another is seen later.
        each(themes.made(), "theme.create", of(ThemeAdded.class).map(t -> new ThemeAdded(t.id(), t.name(), null)));
        each(themes.placed(), "theme.place", of(CodePlaced.class));
        each(themes.moved(), "theme.move",
            of(ThemeAdded.class).filter(t -> t.parent() != null).map(t -> new ThemeMoved(t.id(), t.parent())));
        each(themes.defined(), "theme.define", of(ThemeDefined.class));
        each(themes.told(), "theme.messages", of(KeyMessagesSet.class));
        each(themes.weighed(), "theme.status", of(ThemeStatusSet.class));
    }

    private <C extends Change> Stream<C> of(Class<C> kind) {
        return changes.stream().filter(kind::isInstance).map(kind::cast);
    }

    private void each(LocalDateTime from, String step, Stream<? extends Change> steps) {
        String coder = plan.themes().coder();
        OfficeHours hours = OfficeHours.from(from, plan.zone(), coder);
        steps.forEach(change -> diary.note(hours.next(), coder, step, change));
    }
}
