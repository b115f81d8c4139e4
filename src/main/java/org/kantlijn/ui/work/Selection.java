package org.kantlijn.ui.work;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kantlijn.study.Code;
import org.kantlijn.study.Coder;
import org.kantlijn.study.Coding;
import org.kantlijn.study.Id;
import org.kantlijn.study.Kind;
import org.kantlijn.study.Participant;
import org.kantlijn.study.Study;
import org.kantlijn.study.Theme;
import org.kantlijn.study.Transcript;
import org.kantlijn.text.Span;
import org.kantlijn.ui.kit.Value;

/** What is selected, on whatever screen: panels write it and follow it, and never ask each other. */
public final class Selection {

    private final Value<Step> step = new Value<>(Step.CODE);
    private final Value<@Nullable Id<Transcript>> transcript = new Value<>(null);
    private final Value<Span> passage = new Value<>(new Span(0, 0));
    private final Value<@Nullable Coding> coding = new Value<>(null);
    private final Value<@Nullable Id<Code>> code = new Value<>(null);
    private final Value<@Nullable Id<Theme>> theme = new Value<>(null);
    private final Value<@Nullable Id<Participant>> participant = new Value<>(null);
    private final Value<@Nullable Id<Coder>> shownCoder = new Value<>(null);
    private final Value<@Nullable FragmentSource> fragments = new Value<>(null);
    private final List<Consumer<Place>> travellers = new CopyOnWriteArrayList<>();

    /** The screens, in the order of their buttons. */
    public enum Step {
        READ, CODE, THEMES, REVIEW, DEFINE, REPORT, CONSISTENCY, FIND, HISTORY, MEMOS, PARTICIPANTS
    }

    /** The same selected for a screen that is made anew; whoever watches this one is left behind. */
    public Selection copy() {
        Selection copy = new Selection();
        copy.step.set(step.get());
        copy.transcript.set(transcript.get());
        copy.code.set(code.get());
        copy.theme.set(theme.get());
        copy.shownCoder.set(shownCoder.get());
        copy.fragments.set(fragments.get());
        return copy;
    }

    /** Which screen is shown. */
    public Value<Step> step() {
        return step;
    }

    /** Which transcript is open; null when there is none. */
    public Value<@Nullable Id<Transcript>> transcript() {
        return transcript;
    }

    /** The selected words of the open transcript; empty at the caret when nothing is selected. */
    public Value<Span> passage() {
        return passage;
    }

    /** The selected coding; null when none is. */
    public Value<@Nullable Coding> coding() {
        return coding;
    }

    /** The selected code. */
    public Value<@Nullable Id<Code>> code() {
        return code;
    }

    /** The selected theme. */
    public Value<@Nullable Id<Theme>> theme() {
        return theme;
    }

    /** The participant whose turns are pointed out. */
    public Value<@Nullable Id<Participant>> participant() {
        return participant;
    }

    /** Whose codings are shown; null for everybody's. */
    public Value<@Nullable Id<Coder>> shownCoder() {
        return shownCoder;
    }

    /** Of what the fragments are listed; null for nothing yet. */
    public Value<@Nullable FragmentSource> fragments() {
        return fragments;
    }

    /** Opens the transcript of a place, shows the place and selects it. */
    public void go(Place place) {
        if (step.get() != Step.READ) {
            step.set(Step.CODE);
        }
        transcript.set(place.transcript());
        travellers.forEach(traveller -> traveller.accept(place));
    }

    /**
     * Goes to a thing where it is worked on.
     *
     * @param study the study that holds it
     * @return false, and nothing happens, for what has no place of its own, such as the study itself, and for what is not there
     */
    public boolean go(Kind kind, Id<?> id, Study study) {
        return switch (kind) {
            case CODING -> study.coding(new Id<>(id.value())).map(this::goTo).isPresent();
            case TRANSCRIPT -> study.transcript(new Id<>(id.value())).map(this::goTo).isPresent();
            case CODE -> study.code(new Id<>(id.value())).map(chosen -> choose(code, chosen.id(), Step.CODE)).isPresent();
            case THEME -> study.theme(new Id<>(id.value())).map(chosen -> choose(theme, chosen.id(), Step.DEFINE)).isPresent();
            case PARTICIPANT -> study.participant(new Id<>(id.value()))
                .map(chosen -> choose(participant, chosen.id(), Step.PARTICIPANTS)).isPresent();
            default -> false;
        };
    }

    private Coding goTo(Coding chosen) {
        go(new Place(chosen.transcript(), chosen.span()));
        coding.set(chosen);
        return chosen;
    }

    private Transcript goTo(Transcript chosen) {
        go(new Place(chosen.id(), new Span(0, 0)));
        return chosen;
    }

    private <T> Id<T> choose(Value<@Nullable Id<T>> selected, Id<T> chosen, Step where) {
        selected.set(chosen);
        step.set(where);
        return chosen;
    }

    /** Lets the transcript view hear where to go. */
    public void onGo(Consumer<Place> traveller) {
        travellers.add(traveller);
    }
}
