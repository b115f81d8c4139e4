package org.kantlijn.ui.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kantlijn.change.Change;
import org.kantlijn.change.CodeApplied;
import org.kantlijn.change.CodingResized;
import org.kantlijn.change.Step;
import org.kantlijn.study.Id;
import org.kantlijn.study.Kind;
import org.kantlijn.study.Memo;
import org.kantlijn.study.Participant;
import org.kantlijn.study.Study;
import org.kantlijn.study.Theme;
import org.kantlijn.study.Transcript;
import org.kantlijn.text.Span;
import org.kantlijn.ui.history.Subjects.Subject;
import org.kantlijn.ui.work.Place;
import org.kantlijn.ui.work.PlaceWords;
import org.kantlijn.workspace.StepWords;

/** Looks up what a step touched. For the background thread: it goes through the history. */
final class DetailFinder {

    private static final int FEW = 5;
    private static final int FIRST_LATER = 3;

    private final Study study;
    private final Past past;
    private final PlaceWords places;
    private final StepWords words;

    DetailFinder(Past past, Locale locale) {
        this.past = past;
        this.study = past.study();
        this.places = new PlaceWords(locale, study);
        this.words = new StepWords(locale, study);
    }

    StepDetails find(Step step) {
        List<Subject> altered = Subjects.altered(step);
        List<Subject> codings = altered.stream().filter(subject -> subject.kind() == Kind.CODING).limit(FEW).toList();
        List<StepDetails.Named> names = altered.stream().filter(subject -> subject.kind() != Kind.CODING)
            .flatMap(subject -> name(subject).stream()).limit(FEW).toList();
        List<StepDetails.Passage> passages = passages(codings, step);
        List<Step> later = later(step);
        return new StepDetails(passages, names, altered.size() - passages.size() - names.size(), later.size(),
            later.stream().limit(FIRST_LATER).map(other -> words.tell(other).summary()).toList());
    }

    /** Where the codings were just after the step, in the order asked for: told by the changes that put them there. */
    private List<StepDetails.Passage> passages(List<Subject> codings, Step until) {
        Set<Id<?>> wanted = new HashSet<>();
        codings.forEach(coding -> wanted.add(coding.id()));
        Map<Id<?>, Given> found = new HashMap<>();
        for (Step step : past.history()) {
            if (wanted.isEmpty() || step.compareTo(until) > 0) {
                break;
            }
            step.changes().forEach(change -> follow(change, wanted, found));
        }
        List<StepDetails.Passage> passages = new ArrayList<>();
        codings.forEach(coding -> Optional.ofNullable(found.get(coding.id())).flatMap(this::passage).ifPresent(passages::add));
        return passages;
    }

    /**
     * Where a coding was put.
     *
     * @param text the text that the span counts in
     */
    private record Given(Id<Transcript> transcript, String text, Span span) {
    }

    private static void follow(Change change, Set<Id<?>> wanted, Map<Id<?>, Given> found) {
        if (change instanceof CodeApplied applied && wanted.contains(applied.id()) && applied.start() <= applied.end()) {
            found.putIfAbsent(applied.id(), new Given(applied.transcript(), applied.rev(), new Span(applied.start(), applied.end())));
        } else if (change instanceof CodingResized resized && found.containsKey(resized.id()) && resized.start() <= resized.end()) {
            Given old = found.get(resized.id());
            String text = resized.rev() == null ? old.text() : resized.rev();
            found.put(resized.id(), new Given(old.transcript(), text, new Span(resized.start(), resized.end())));
        }
    }

    private Optional<StepDetails.Passage> passage(Given given) {
        return study.transcriptEver(given.transcript()).flatMap(transcript -> study.passage(transcript, given.text(), given.span())
            .map(span -> passage(transcript, span)));
    }

    private StepDetails.Passage passage(Transcript transcript, Span span) {
        return new StepDetails.Passage(places.of(transcript, span.start()), study.text(transcript).slice(span),
            study.transcript(transcript.id()).isPresent() ? new Place(transcript.id(), span) : null);
    }

    private Optional<StepDetails.Named> name(Subject subject) {
        Id<?> id = subject.id();
        return switch (subject.kind()) {
            case CODE -> study.codeEver(id).map(code -> new StepDetails.Named(code.name(), code.colour()));
            case THEME -> named(study.themeEver(id).map(Theme::name));
            case TRANSCRIPT -> named(study.transcriptEver(id).map(Transcript::title));
            case PARTICIPANT -> named(study.participantEver(id).map(Participant::code));
            case MEMO -> named(study.memoEver(id).map(Memo::text));
            case CODER -> named(Optional.of(study.coder(new Id<>(id.value())).name()));
            case CODING, STUDY -> Optional.empty();
        };
    }

    private static Optional<StepDetails.Named> named(Optional<String> name) {
        return name.map(text -> new StepDetails.Named(text, null));
    }

    private List<Step> later(Step step) {
        Set<Subject> things = Subjects.alteredSet(step);
        return past.history().stream().filter(other -> other.compareTo(step) > 0 && other.undoes() == null
            && !past.undoings().isUndone(other) && Subjects.touches(other, things)).toList();
    }
}
