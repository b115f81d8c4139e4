package org.kantlijn.ui.fragments;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.kantlijn.study.Coding;
import org.kantlijn.study.Participant;
import org.kantlijn.study.Study;
import org.kantlijn.study.Transcript;

/** What the fragments are sorted by; among equals they stand in the order of the texts. */
enum Order {
    /** Transcript by transcript, each from its beginning. */
    TEXT {
        @Override
        List<Coding> sort(List<Coding> codings, Study study) {
            return codings;
        }
    },
    /** By who speaks, those of the first transcript first and moderators after all others. */
    PARTICIPANT {
        @Override
        List<Coding> sort(List<Coding> codings, Study study) {
            Map<Object, Integer> ranks = new HashMap<>();
            for (Transcript transcript : study.transcripts()) {
                transcript.speakers().values().stream().distinct().map(study::participant).flatMap(Optional::stream)
                    .sorted(BY_NAME).forEach(person -> ranks.putIfAbsent(person.id(), ranks.size() + (person.isModerator() ? LAST : 0)));
            }
            return sorted(codings, coding -> study.speaker(coding).map(person -> ranks.get(person.id())).orElse(2 * LAST));
        }
    },
    /** In the order of the codebook. */
    CODE {
        @Override
        List<Coding> sort(List<Coding> codings, Study study) {
            Map<Object, Integer> ranks = new HashMap<>();
            study.codesInTreeOrder().forEach(code -> ranks.put(code.id(), ranks.size()));
            return sorted(codings, coding -> ranks.getOrDefault(coding.code(), LAST));
        }
    };

    private static final int LAST = 1 << 20;
    private static final Comparator<Participant> BY_NAME = Comparator.comparingInt((Participant person) -> person.code().length())
        .thenComparing(Participant::code);

    /** Ranks a coding. */
    private interface Rank {
        int of(Coding coding);
    }

    /** The codings, which stand in the order of the texts, in this order. */
    abstract List<Coding> sort(List<Coding> codings, Study study);

    private static List<Coding> sorted(List<Coding> codings, Rank rank) {
        Map<Coding, Integer> ranks = new HashMap<>();
        codings.forEach(coding -> ranks.put(coding, rank.of(coding)));
        List<Coding> sorted = new ArrayList<>(codings);
        sorted.sort(Comparator.comparing(coding -> Objects.requireNonNull(ranks.get(coding))));
        return sorted;
    }
}
