package org.kantlijn.ui.transcript;

import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.kantlijn.settings.Reading;
import org.kantlijn.settings.Reading.Extra;
import org.kantlijn.settings.Reading.Marking;
import org.kantlijn.settings.Reading.Snap;
import org.kantlijn.ui.kit.Condition;
import org.kantlijn.ui.kit.Value;
import org.kantlijn.ui.work.Work;

/** How the transcript is shown: type, marks, what stands beside the words, what fades and what is left out. */
final class ReadingActions {

    private static final int PERCENT = 10;

    private final Work work;
    private final TranscriptView view;

    ReadingActions(Work work, TranscriptView view) {
        this.work = work;
        this.view = view;
    }

    void addTo(CommandHome home, Condition open) {
        addType(home);
        choice(home, "text.snap.words", reading -> reading.snap() == Snap.WORDS, reading -> reading.snapping(Snap.WORDS));
        choice(home, "text.snap.sentences", reading -> reading.snap() == Snap.SENTENCES, reading -> reading.snapping(Snap.SENTENCES));
        choice(home, "text.snap.off", reading -> reading.snap() == Snap.OFF, reading -> reading.snapping(Snap.OFF));
        choice(home, "text.marking.tint", reading -> reading.marking() == Marking.TINT, reading -> reading.marking(Marking.TINT));
        choice(home, "text.marking.underline", reading -> reading.marking() == Marking.UNDERLINE,
            reading -> reading.marking(Marking.UNDERLINE));
        choice(home, "text.marking.off", reading -> reading.marking() == Marking.OFF, reading -> reading.marking(Marking.OFF));
        extra(home, "text.times", Extra.TIMES);
        extra(home, "text.lines", Extra.LINES);
        extra(home, "text.citations", Extra.CITATIONS);
        fade(home, "text.fade.coded", Emphasis.Fade.CODED);
        fade(home, "text.fade.uncoded", Emphasis.Fade.UNCODED);
        addSight(home, open);
    }

    private void addType(CommandHome home) {
        change(home, "text.spacing.wider", reading -> reading.spaced(reading.spacing() + PERCENT));
        change(home, "text.spacing.closer", reading -> reading.spaced(reading.spacing() - PERCENT));
        change(home, "text.width.wider", reading -> reading.wide(reading.width() + PERCENT));
        change(home, "text.width.narrower", reading -> reading.wide(reading.width() - PERCENT));
        choice(home, "text.sans", Reading::sans, reading -> reading.sans(!reading.sans()));
    }

    private void change(CommandHome home, String id, UnaryOperator<Reading> change) {
        home.add(id, Condition.always(), () -> view.reading().set(change.apply(view.reading().get())));
    }

    private void choice(CommandHome home, String id, Predicate<Reading> isOn, UnaryOperator<Reading> change) {
        choice(home, id, derived(view.reading(), isOn::test), () -> view.reading().set(change.apply(view.reading().get())));
    }

    /** A menu item turns its mark by itself, also where choosing again changes nothing: so it is always told. */
    private static void choice(CommandHome home, String id, Value<Boolean> on, Runnable choosing) {
        home.add(id, Condition.always(), () -> {
            choosing.run();
            on.tell();
        }).showing(on);
    }

    private void extra(CommandHome home, String id, Extra extra) {
        choice(home, id, reading -> reading.extras().contains(extra),
            reading -> reading.showing(extra, !reading.extras().contains(extra)));
    }

    private void fade(CommandHome home, String id, Emphasis.Fade which) {
        Value<Emphasis.Fade> fade = view.emphasis().fade();
        choice(home, id, derived(fade, now -> now == which), () -> fade.set(fade.get() == which ? Emphasis.Fade.NOTHING : which));
    }

    private void addSight(CommandHome home, Condition open) {
        Value<@Nullable SightFilter> filter = view.filter();
        home.add("text.sight.code", open.and(work.selection().code().when(id -> id != null)),
            () -> narrow(work.selection().code().get(), SightFilter.OfCode::new))
            .showing(derived(filter, now -> now instanceof SightFilter.OfCode));
        home.add("text.sight.theme", open.and(work.selection().theme().when(id -> id != null)),
            () -> narrow(work.selection().theme().get(), SightFilter.OfTheme::new))
            .showing(derived(filter, now -> now instanceof SightFilter.OfTheme));
        home.add("text.sight.all", filter.when(now -> now != null), () -> filter.set(null));
    }

    private <T> void narrow(@Nullable T chosen, Function<T, SightFilter> filter) {
        SightFilter next = chosen == null ? null : filter.apply(chosen);
        view.filter().set(next != null && next.equals(view.filter().get()) ? null : next);
    }

    private static <T> Value<Boolean> derived(Value<T> value, Predicate<T> test) {
        Value<Boolean> derived = new Value<>(test.test(value.get()));
        value.watch(now -> derived.set(test.test(now)));
        return derived;
    }
}
