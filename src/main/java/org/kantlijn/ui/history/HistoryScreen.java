package org.kantlijn.ui.history;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JSplitPane;
import javax.swing.Timer;
import org.jspecify.annotations.Nullable;
import org.kantlijn.change.Step;
import org.kantlijn.study.Study;
import org.kantlijn.ui.action.Command;
import org.kantlijn.ui.action.Commands;
import org.kantlijn.ui.kit.Condition;
import org.kantlijn.ui.kit.Newest;
import org.kantlijn.ui.kit.Value;
import org.kantlijn.ui.work.Place;
import org.kantlijn.ui.work.Screen;
import org.kantlijn.ui.work.Selection;
import org.kantlijn.ui.work.Work;
import org.kantlijn.wording.Wording;

/** The history of a study: every step by day with coder and place; any step can be looked into and taken back. */
public final class HistoryScreen implements Screen {

    /** So long a step must stay chosen before the whole history is gone through for what the study held then. */
    private static final int LINGER_MS = 250;
    private static final String STEPS = "steps";
    private static final String GONE = "gone";

    private final Work work;
    private final HistoryHead head;
    private final ActivityChart chart;
    private final StepList steps;
    private final StepPanel panel;
    private final GoneView gone;
    private final CardLayout leftCards = new CardLayout();
    private final CardLayout rightCards = new CardLayout();
    private final JPanel left = new JPanel(leftCards);
    private final JPanel right = new JPanel(rightCards);
    private final Newest listing = new Newest();
    private final Newest looking = new Newest();
    private final Newest counting = new Newest();
    private final Timer linger = new Timer(LINGER_MS, event -> count());
    private final Value<@Nullable Step> chosen = new Value<>(null);
    private final Value<@Nullable Place> place = new Value<>(null);
    private final Value<Optional<Step>> undoing = new Value<>(Optional.empty());
    private final JPanel component = new JPanel(new BorderLayout());
    /** True until what is gone was found, and gets the keyboard. */
    private boolean isGoneAskedFor;
    private @Nullable Past past;

    /**
     * Builds the screen and adds what can be done on it to the commands.
     *
     * @param past shows the study as it was just after a step
     */
    public HistoryScreen(Work work, Commands commands, Consumer<Step> past) {
        this.work = work;
        Wording wording = Wording.of(HistoryScreen.class, work.locale());
        HistoryWords words = new HistoryWords(wording, ZoneId.systemDefault(), LocalDate::now);
        head = new HistoryHead(wording, this::refresh);
        steps = new StepList(words, this::look);
        chart = new ActivityChart(words, steps::go);
        Command takeBack = commands.add(new Command("history.takeback", wording,
            work.writable().and(chosen.when(undoing, HistoryScreen::canBeTakenBack)), this::takeBack));
        Command doAgain = commands.add(new Command("history.again", wording,
            work.writable().and(undoing.when(Optional::isPresent)), () -> undoing.get().ifPresent(work::takeBack)));
        Command go = commands.add(new Command("history.go", wording, place.when(where -> where != null), this::go));
        Command show = commands.add(new Command("history.show", wording, chosen.when(step -> step != null), () -> showPast(past)));
        panel = new StepPanel(words, takeBack, doAgain, go);
        gone = new GoneView(work, words, commands);
        commands.add(new Command("history.gone", wording, Condition.always(), this::showGone));
        panel.asOf().offer(show);
        linger.setRepeats(false);
        layOut();
        work.onChangeSeen(component, this::refresh);
    }

    /** That somebody joined is bookkeeping, which nobody meant and nobody takes back. */
    private static boolean canBeTakenBack(@Nullable Step step, Optional<Step> undoing) {
        return step != null && undoing.isEmpty() && !step.name().equals("coder.join") && !step.changes().isEmpty();
    }

    private void layOut() {
        JPanel top = new JPanel(new BorderLayout());
        top.putClientProperty("FlatLaf.style", "background: $Kantlijn.page");
        top.add(head.component(), BorderLayout.NORTH);
        top.add(chart, BorderLayout.CENTER);
        left.add(steps.component(), STEPS);
        left.add(gone.component(), GONE);
        right.add(panel.component(), STEPS);
        right.add(gone.panel(), GONE);
        JPanel all = new JPanel(new BorderLayout());
        all.add(top, BorderLayout.NORTH);
        all.add(left, BorderLayout.CENTER);
        JSplitPane split = new JSplitPane(JSplitPane.HORIZONTAL_SPLIT, all, right);
        split.setResizeWeight(1);
        split.setBorder(null);
        component.add(split, BorderLayout.CENTER);
    }

    @Override
    public JComponent component() {
        return component;
    }

    @Override
    public JComponent focus() {
        return head.query().sort() == StepSort.GONE ? gone.list() : steps.list();
    }

    @Override
    public void shown() {
        refresh();
    }

    /** Groups the history anew, in the background. */
    private void refresh() {
        Study study = work.study();
        List<Step> history = work.open().history();
        Timeline.Query query = head.query();
        Past known = past != null && past.leadsTo(study, history.size()) ? past : null;
        ZoneId zone = ZoneId.systemDefault();
        Newest.Round round = listing.next();
        boolean removed = query.sort() == StepSort.GONE;
        chart.setVisible(!removed);
        leftCards.show(left, removed ? GONE : STEPS);
        rightCards.show(right, removed ? GONE : STEPS);
        work.background().run(() -> {
            Past now = known != null ? known : new Past(study, history, work.locale());
            return removed ? new Listing(now, Timeline.EMPTY, GoneView.find(now, query, work.locale()))
                : new Listing(now, Timeline.of(history, query, step -> !round.isOver() && now.tells(step, query.words()), zone), null);
        }, round.only(this::show), round.failing());
    }

    /**
     * @param gone what was removed and is not there now; null where steps are shown
     */
    private record Listing(Past past, Timeline timeline, @Nullable List<Gone> gone) {
    }

    private void showGone() {
        work.selection().step().set(Selection.Step.HISTORY);
        isGoneAskedFor = true;
        head.ask(StepSort.GONE);
        refresh();
    }

    private void show(Listing listing) {
        boolean first = past == null;
        past = listing.past();
        head.show(past.study().coders());
        if (listing.gone() != null) {
            gone.show(listing.gone(), past);
            if (isGoneAskedFor) {
                isGoneAskedFor = false;
                gone.list().requestFocusInWindow();
            }
            return;
        }
        chart.show(listing.timeline().days(), past.study().coders());
        steps.show(listing.timeline(), past);
        if (first && listing.timeline().rows().size() > 1) {
            steps.list().setSelectedIndex(1);
        }
    }

    /** Shows what was chosen at once, and what it touched as soon as that is known. */
    private void look(@Nullable Step step) {
        Past now = past;
        boolean same = step != null && step.equals(chosen.get());
        chosen.set(step);
        undoing.set(step == null || now == null ? Optional.empty() : now.undoings().undoing(step));
        Newest.Round round = looking.next();
        if (step == null || now == null) {
            place.set(null);
            chart.choose(null);
            counting.next();
            panel.nothing();
            return;
        }
        chart.choose(step.at().atZone(ZoneId.systemDefault()).toLocalDate());
        if (!same) {
            place.set(null);
            panel.show(step, now, StepDetails.NOTHING);
            panel.asOf().counting(step);
        }
        work.background().run(() -> round.isOver() ? StepDetails.NOTHING : new DetailFinder(now, work.locale()).find(step),
            round.only(details -> showDetails(step, now, details)), round.failing());
        linger.restart();
    }

    private void showDetails(Step step, Past now, StepDetails details) {
        place.set(details.passages().stream().map(StepDetails.Passage::place).filter(where -> where != null).findFirst().orElse(null));
        panel.show(step, now, details);
    }

    /** Counts what the study held after the chosen step. */
    private void count() {
        Step step = chosen.get();
        if (step != null) {
            Newest.Round round = counting.next();
            List<Step> history = work.open().history();
            work.background().run(() -> round.isOver() ? work.study() : work.open().asOf(step, history),
                round.only(panel.asOf()::show), round.failing());
        }
    }

    private void showPast(Consumer<Step> shower) {
        Step step = chosen.get();
        if (step != null) {
            shower.accept(step);
        }
    }

    private void takeBack() {
        Step step = chosen.get();
        if (step != null) {
            work.takeBack(step);
        }
    }

    private void go() {
        Place where = place.get();
        if (where != null) {
            work.selection().go(where);
        }
    }
}
