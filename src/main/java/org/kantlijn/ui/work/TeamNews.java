package org.kantlijn.ui.work;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kantlijn.change.Change;
import org.kantlijn.change.CodeAdded;
import org.kantlijn.change.CodeApplied;
import org.kantlijn.change.Step;
import org.kantlijn.study.Coder;
import org.kantlijn.study.Id;
import org.kantlijn.study.Study;
import org.kantlijn.study.Transcript;
import org.kantlijn.ui.kit.Newest;
import org.kantlijn.wording.Wording;
import org.kantlijn.workspace.StepWords;

/**
 * Says in one sentence what colleagues did, with the way to it. What comes in little by little is told together, so that the sentence says
 * what is new since it was last quiet.
 */
final class TeamNews {

    private static final String JOINING = "coder.join";
    private static final long QUIET_NANOS = 10_000_000_000L;

    private final Work work;
    private final Wording wording;
    private final Map<String, Long> known = new HashMap<>();
    private final List<Step> told = new ArrayList<>();
    private final Newest newest = new Newest();
    private long last;

    TeamNews(Work work) {
        this.work = work;
        this.wording = Wording.of(TeamNews.class, work.locale());
        work.open().history().forEach(this::know);
    }

    /** Takes a step for known: it was taken here. */
    void know(Step step) {
        known.merge(step.writer(), step.n(), Math::max);
    }

    /** Tells what is new in the study; what is known by now is found without a look at each step's changes. */
    void arrived(Study before, Study after) {
        List<Step> fresh = work.open().history().stream().filter(step -> step.n() > known.getOrDefault(step.writer(), 0L)).toList();
        fresh.forEach(this::know);
        if (System.nanoTime() - last > QUIET_NANOS) {
            told.clear();
        }
        last = System.nanoTime();
        fresh.stream().filter(step -> !step.name().equals(JOINING)).forEach(told::add);
        List<Step> telling = told.isEmpty() ? fresh : List.copyOf(told);
        if (telling.isEmpty()) {
            return;
        }
        Newest.Round round = newest.next();
        work.background().run(() -> notice(telling, before, after), round.only(work.notices().quiet()::set), round.failing());
    }

    private Notices.Notice notice(List<Step> steps, Study before, Study after) {
        Optional<Place> place = steps.stream().flatMap(step -> StepPlace.of(step, before, after).stream()).findFirst();
        Runnable way = place.<Runnable>map(where -> () -> work.selection().go(where))
            .orElse(() -> work.selection().step().set(Selection.Step.HISTORY));
        return new Notices.Notice(Notices.Weight.NEWS, words(steps, after),
            wording.text(place.isPresent() ? "news.show" : "news.history"), way);
    }

    private String words(List<Step> steps, Study after) {
        List<String> names = steps.stream().map(Step::coder).distinct().map(after::coder).map(Coder::name).toList();
        String who = names.stream().reduce((all, next) -> wording.text("news.and", all, next)).orElse("");
        int several = names.size() > 1 ? 1 : 0;
        List<CodeApplied> codings = codings(steps);
        if (codings != null) {
            List<Id<Transcript>> where = codings.stream().map(CodeApplied::transcript).distinct().toList();
            return where.size() > 1 ? wording.text("news.codings.many", who, codings.size(), where.size(), several)
                : wording.text("news.codings", who, codings.size(), after.transcriptEver(where.get(0)).map(Transcript::code).orElse(""),
                    several);
        }
        return steps.size() == 1 ? wording.text("news.one", who, new StepWords(work.locale(), after).tell(steps.get(0)).summary())
            : wording.text("news.steps", who, steps.size(), several);
    }

    /** The codings, where the steps did nothing else but add codings and the codes for them; otherwise null. */
    private static @Nullable List<CodeApplied> codings(List<Step> steps) {
        List<CodeApplied> codings = new ArrayList<>();
        for (Step step : steps) {
            int before = codings.size();
            for (Change change : step.changes()) {
                if (change instanceof CodeApplied applied) {
                    codings.add(applied);
                } else if (!(change instanceof CodeAdded)) {
                    return null;
                }
            }
            if (codings.size() == before) {
                return null;
            }
        }
        return codings.isEmpty() ? null : codings;
    }
}
