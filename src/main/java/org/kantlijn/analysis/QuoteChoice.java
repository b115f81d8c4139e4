package org.kantlijn.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.kantlijn.study.Participant;
import org.kantlijn.study.Study;
import org.kantlijn.text.SourceText;
import org.kantlijn.text.TurnTable;

/**
 * Chooses fragments to illustrate a theme: long enough to say something, short enough to print, two voices rather than one, nobody who
 * would not be quoted, and by fixed
 * rules, so that a report made again shows the same.
 */
final class QuoteChoice {

    private static final int FEWEST_WORDS = 8;
    private static final int MOST_WORDS = 60;
    private static final int MEDIUM_WORDS = 25;
    /** Longer than sixty words of any language; such passages need no counting. */
    private static final int MOST_UNITS = 2_000;

    private final Study study;

    QuoteChoice(Study study) {
        this.study = study;
    }

    private record Candidate(Fragment fragment, int words) {

        int distance() {
            return Math.abs(words - MEDIUM_WORDS);
        }
    }

    List<Fragment> of(List<Fragment> fragments) {
        List<Fragment> best = candidates(fragments).sorted(Comparator.comparingInt(Candidate::distance)).map(Candidate::fragment).toList();
        if (best.isEmpty()) {
            return List.of();
        }
        List<Fragment> chosen = new ArrayList<>(best.subList(0, 1));
        Fragment first = best.get(0);
        Predicate<Fragment> otherVoice = fragment -> !fragment.participant().id().equals(first.participant().id());
        Predicate<Fragment> elsewhere = fragment -> !fragment.transcript().id().equals(first.transcript().id());
        Optional<Fragment> second = best.stream().filter(otherVoice.and(elsewhere)).findFirst();
        second.or(() -> best.stream().filter(otherVoice).findFirst()).ifPresent(chosen::add);
        return chosen;
    }

    private Stream<Candidate> candidates(List<Fragment> fragments) {
        return fragments.stream().filter(fragment -> mayBeQuoted(fragment) && inOneTurn(fragment))
            .map(fragment -> new Candidate(fragment, words(fragment)))
            .filter(candidate -> candidate.words() >= FEWEST_WORDS && candidate.words() <= MOST_WORDS);
    }

    private static boolean mayBeQuoted(Fragment fragment) {
        Participant respondent = fragment.respondent();
        return respondent != null && respondent.consent() != Participant.Consent.NO;
    }

    /** A passage that runs on into the next turn holds words of somebody else. */
    private static boolean inOneTurn(Fragment fragment) {
        TurnTable turns = fragment.transcript().turns();
        return turns.indexAt(fragment.span().start()) == turns.indexAt(fragment.span().end() - 1);
    }

    private int words(Fragment fragment) {
        SourceText text = study.text(fragment.transcript());
        return text.isMissing() || fragment.span().length() > MOST_UNITS ? 0 : Words.count(text.slice(fragment.span()));
    }
}
