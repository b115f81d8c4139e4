package org.kantlijn.ui.fragments;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.kantlijn.analysis.Citations;
import org.kantlijn.study.Code;
import org.kantlijn.study.Coding;
import org.kantlijn.study.Id;
import org.kantlijn.study.Participant;
import org.kantlijn.study.Study;
import org.kantlijn.study.Transcript;
import org.kantlijn.text.Span;
import org.kantlijn.ui.kit.FoldedText;
import org.kantlijn.ui.work.FragmentSource;

/** Finds fragments; for one thread, in the background. The citations of a study are kept until another study is asked about. */
final class FragmentSearch {

    private @Nullable Study cited;
    private @Nullable Citations citations;

    private record Passage(Id<Transcript> transcript, Span span) {
    }

    /**
     * What is asked for.
     *
     * @param over becomes true when the answer is not wanted any more; it is then not whole
     */
    Found find(Study study, Query query, BooleanSupplier over) {
        FragmentSource source = query.source();
        Optional<Predicate<Coding>> among = source == null ? Optional.empty() : source.in(study);
        List<Coding> codings = new ArrayList<>();
        if (among.isPresent()) {
            Predicate<Coding> wanted = among.get().and(coding -> query.coder() == null || coding.coder().equals(query.coder()))
                .and(filter(study, query.filter()));
            study.codings().takeWhile(coding -> !over.getAsBoolean()).filter(wanted).forEach(codings::add);
        }
        return new Found(query, study, List.copyOf(query.order().sort(codings, study)), among.isPresent(), figures(study, codings));
    }

    private Predicate<Coding> filter(Study study, String typed) {
        String letters = FoldedText.of(typed.strip());
        if (letters.isEmpty()) {
            return coding -> true;
        }
        Citations named = citations(study);
        return coding -> FoldedText.holds(named.citation(coding), letters)
            || study.code(coding.code()).map(Code::name).filter(name -> FoldedText.holds(name, letters)).isPresent()
            || FoldedText.holds(study.quote(coding).replaceAll("\\s+", " "), letters);
    }

    private static Found.Figures figures(Study study, List<Coding> codings) {
        Set<Passage> passages = new HashSet<>();
        Set<Id<Participant>> people = new HashSet<>();
        Set<Id<Transcript>> transcripts = new HashSet<>();
        for (Coding coding : codings) {
            passages.add(new Passage(coding.transcript(), coding.span()));
            transcripts.add(coding.transcript());
            study.speaker(coding).filter(person -> !person.isModerator()).ifPresent(person -> people.add(person.id()));
        }
        return new Found.Figures(passages.size(), people.size(), transcripts.size());
    }

    /** How everything in a study is cited. */
    Citations citations(Study study) {
        Citations known = citations;
        if (known == null || cited != study) {
            known = Citations.of(study);
            citations = known;
            cited = study;
        }
        return known;
    }
}
