package org.kantlijn.ui.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kantlijn.change.Change;
import org.kantlijn.change.CodeAdded;
import org.kantlijn.change.CodeApplied;
import org.kantlijn.change.MemoAdded;
import org.kantlijn.change.ParticipantAdded;
import org.kantlijn.change.Removed;
import org.kantlijn.change.Step;
import org.kantlijn.change.ThemeAdded;
import org.kantlijn.change.TranscriptAdded;
import org.kantlijn.study.Code;
import org.kantlijn.study.Id;
import org.kantlijn.study.Kind;
import org.kantlijn.study.Study;
import org.kantlijn.ui.history.Subjects.Subject;

/**
 * Finds what was removed and is not there now. Not what was only taken back, which can be done again in its step; nor a coding that became
 * one with another. For the background thread: it goes through the whole history.
 */
final class GoneFinder {

    /** Steps in which things that look removed went into another. */
    private static final Set<String> UNITING = Set.of("code.merge", "coding.join");

    private final Study study;
    private final GoneWords words;
    private final Map<Id<Step>, Id<Step>> origins = new HashMap<>();
    private final Map<Subject, Id<Step>> added = new HashMap<>();
    private final Map<Subject, Step> removed = new LinkedHashMap<>();

    GoneFinder(Past past, Locale locale) {
        this.study = past.study();
        for (Step step : past.history()) {
            Id<Step> undone = step.undoes();
            Id<Step> origin = undone == null ? step.id() : origins.getOrDefault(undone, undone);
            origins.put(step.id(), origin);
            step.changes().forEach(change -> note(change, step, origin));
        }
        this.words = new GoneWords(study, locale);
    }

    private void note(Change change, Step step, Id<Step> origin) {
        if (change instanceof Removed gone) {
            removed.put(new Subject(gone.kind(), gone.id()), step);
        } else {
            Subject made = made(change);
            if (made != null) {
                added.putIfAbsent(made, origin);
            }
        }
    }

    private static @Nullable Subject made(Change change) {
        if (change instanceof CodeApplied applied) {
            return new Subject(Kind.CODING, applied.id());
        }
        if (change instanceof CodeAdded code) {
            return new Subject(Kind.CODE, code.id());
        }
        if (change instanceof ThemeAdded theme) {
            return new Subject(Kind.THEME, theme.id());
        }
        if (change instanceof MemoAdded memo) {
            return new Subject(Kind.MEMO, memo.id());
        }
        if (change instanceof TranscriptAdded transcript) {
            return new Subject(Kind.TRANSCRIPT, transcript.id());
        }
        return change instanceof ParticipantAdded participant ? new Subject(Kind.PARTICIPANT, participant.id()) : null;
    }

    /** All that is gone, what was removed last first. */
    List<Gone> find() {
        List<Map.Entry<Subject, Step>> gone = new ArrayList<>(removed.entrySet().stream()
            .filter(entry -> isGone(entry.getKey(), entry.getValue())).toList());
        gone.sort(Comparator.comparing((Map.Entry<Subject, Step> entry) -> entry.getValue()).reversed());
        Set<Subject> codes = gone.stream().map(Map.Entry::getKey).filter(thing -> thing.kind() != Kind.CODING).collect(Collectors.toSet());
        Map<Subject, Integer> counts = counts(codes);
        return gone.stream().flatMap(entry -> describe(entry.getKey(), entry.getValue(), counts).stream()).toList();
    }

    private boolean isGone(Subject thing, Step step) {
        boolean takenBack = step.undoes() != null && origins.get(step.id()).equals(added.get(thing));
        return added.containsKey(thing) && !study.holds(thing.kind(), thing.id()) && !takenBack && !UNITING.contains(step.name())
            && (thing.kind() != Kind.CODE || study.mergedInto(code(thing.id())).isEmpty());
    }

    /** How many codings went out of sight with each code and transcript. */
    private Map<Subject, Integer> counts(Set<Subject> gone) {
        Map<Subject, Integer> counts = new HashMap<>();
        if (!gone.isEmpty()) {
            added.keySet().stream().filter(thing -> thing.kind() == Kind.CODING && study.holds(Kind.CODING, thing.id()))
                .flatMap(thing -> study.codingEver(thing.id()).stream()).forEach(coding -> {
                    counts.merge(new Subject(Kind.CODE, standsFor(coding.code())), 1, Integer::sum);
                    counts.merge(new Subject(Kind.TRANSCRIPT, coding.transcript()), 1, Integer::sum);
                });
        }
        return counts;
    }

    private Optional<Gone> describe(Subject thing, Step step, Map<Subject, Integer> counts) {
        Set<Subject> needs = new LinkedHashSet<>();
        need(thing, needs, new HashSet<>());
        needs.remove(thing);
        return words.name(thing).map(name -> new Gone(thing, name, words.where(thing), words.colour(thing), step,
            needs.stream().map(need -> new Gone.Named(need, words.kindAndName(need))).toList(), counts.getOrDefault(thing, 0)));
    }

    /** What is gone of the thing itself and of all that it belongs to. */
    private void need(Subject thing, Set<Subject> needs, Set<Subject> met) {
        if (!met.add(thing)) {
            return;
        }
        if (!study.holds(thing.kind(), thing.id())) {
            needs.add(thing);
        }
        if (thing.kind() == Kind.CODING) {
            study.codingEver(thing.id()).ifPresent(coding -> {
                need(new Subject(Kind.CODE, standsFor(coding.code())), needs, met);
                need(new Subject(Kind.TRANSCRIPT, coding.transcript()), needs, met);
            });
        }
        if (thing.kind() == Kind.MEMO) {
            study.memoEver(thing.id()).map(memo -> memo.subject()).filter(about -> about.id() != null && about.about() != Kind.STUDY)
                .ifPresent(about -> need(subject(about.about(), about.id()), needs, met));
        }
    }

    private Subject subject(Kind kind, Id<?> id) {
        return new Subject(kind, kind == Kind.CODE ? standsFor(code(id)) : id);
    }

    private Id<Code> standsFor(Id<Code> code) {
        Id<Code> at = code;
        Set<Id<Code>> passed = new HashSet<>();
        while (passed.add(at) && study.mergedInto(at).isPresent()) {
            at = study.mergedInto(at).get();
        }
        return at;
    }

    private static Id<Code> code(Id<?> id) {
        return new Id<>(id.value());
    }
}
