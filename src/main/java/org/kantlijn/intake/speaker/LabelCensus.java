package org.kantlijn.intake.speaker;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kantlijn.intake.script.SpeakerWords;

/**
 * Which of all that may be a label in a transcript is one.
 *
 * <p>A label recurs, or is a usual word for a speaker. Forms that ordinary sentences have too, such as a bold word or {@code SP1 text},
 * count only where the transcript as a whole is typed that way.
 */
final class LabelCensus {

    private static final int RECURS = 2;
    private static final int SERIES_RECURS = 3;
    /** Small words inside names: {@code Maria van den Berg}. */
    private static final Set<String> NAME_PARTICLES = Set.of("van", "de", "den", "der", "het", "'t", "'s", "ten", "ter", "te", "el", "al",
        "von", "zu", "la", "le", "du", "da", "di", "dos", "bin", "ben");

    private final Legend legend;
    private final Map<String, Integer> marked = new HashMap<>();
    private final Map<String, Integer> bold = new HashMap<>();
    private final Map<String, Integer> seriesMarked = new HashMap<>();
    private final Map<String, Integer> seriesBare = new HashMap<>();
    private final Map<String, Set<String>> seriesLabels = new HashMap<>();
    private final Map<String, Integer> initials = new HashMap<>();
    private final Map<String, String> names = new LinkedHashMap<>();
    private int markedParagraphs;
    private int boldParagraphs;

    LabelCensus(Collection<List<Candidate>> paragraphs, Legend legend) {
        this.legend = legend;
        paragraphs.forEach(candidates -> candidates.forEach(this::count));
        for (List<Candidate> candidates : paragraphs) {
            markedParagraphs += candidates.stream().anyMatch(this::isMarkedLabel) ? 1 : 0;
            boldParagraphs += candidates.stream().anyMatch(c -> c.is(LabelForm.BOLD)) ? 1 : 0;
        }
        paragraphs.forEach(this::noteName);
    }

    private void count(Candidate candidate) {
        String key = candidate.key();
        String series = candidate.series();
        switch (candidate.form()) {
            case BARE -> {
                seriesBare.merge(series, 1, Integer::sum);
                seriesLabels.computeIfAbsent(series, s -> new HashSet<>()).add(key);
            }
            case BOLD -> bold.merge(key, 1, Integer::sum);
            case INITIAL -> initials.merge(key, 1, Integer::sum);
            case COLON, BRACKET, TAB -> {
                marked.merge(key, 1, Integer::sum);
                seriesMarked.merge(series, 1, Integer::sum);
            }
        }
    }

    /** Words before a colon that look like a name and occur once, as they are spelled. */
    Collection<String> names() {
        return names.values();
    }

    private void noteName(List<Candidate> candidates) {
        if (candidates.stream().noneMatch(this::isLabel)) {
            candidates.stream().filter(c -> looksLikeLabel(c) && !SpeakerWords.isNever(c.key()))
                .findFirst().ifPresent(c -> names.put(c.key(), c.label()));
        }
    }

    /** True for a name before a colon or a tab that begins no sentence. */
    boolean looksLikeLabel(Candidate candidate) {
        boolean marked = candidate.is(LabelForm.COLON) || candidate.is(LabelForm.TAB);
        return marked && !SpeakerWords.beginsSentence(candidate.key()) && isCapitalised(candidate.label());
    }

    boolean isLabel(Candidate candidate) {
        if (SpeakerWords.isNever(candidate.key())) {
            return false;
        }
        return switch (candidate.form()) {
            case BARE -> isBareLabel(candidate);
            case BOLD -> isBoldLabel(candidate);
            case INITIAL -> isInitialLabel(candidate);
            case COLON, BRACKET, TAB -> isMarkedLabel(candidate);
        };
    }

    private boolean isBareLabel(Candidate candidate) {
        String series = candidate.series();
        int count = seriesBare.getOrDefault(series, 0);
        boolean typedThisWay = count > seriesMarked.getOrDefault(series, 0);
        boolean recurs = count >= SERIES_RECURS && seriesLabels.getOrDefault(series, Set.of()).size() > 1;
        return typedThisWay && (recurs || legend.explains(candidate.key()));
    }

    private boolean isMarkedLabel(Candidate candidate) {
        String key = candidate.key();
        boolean unmarked = Set.of(LabelForm.BARE, LabelForm.BOLD, LabelForm.INITIAL).contains(candidate.form());
        if (unmarked || SpeakerWords.isNever(key)) {
            return false;
        }
        boolean recurs = marked.getOrDefault(key, 0) >= RECURS;
        return switch (candidate.form()) {
            case COLON -> recurs || isKnown(key);
            case BRACKET -> recurs && isCapitalised(candidate.label()) || isKnown(key);
            // A list may be numbered i, a, v with tabs.
            default -> recurs || key.length() > 1 && isKnown(key);
        };
    }

    private boolean isBoldLabel(Candidate candidate) {
        String key = candidate.key();
        boolean recurs = bold.getOrDefault(key, 0) >= RECURS && boldParagraphs >= markedParagraphs;
        return recurs || marked.getOrDefault(key, 0) >= RECURS || key.length() > 1 && isKnown(key);
    }

    /** Who asks is one of them, for the initials of people and of the items of a list begin paragraphs too. */
    private boolean isInitialLabel(Candidate candidate) {
        List<String> recurring = initials.keySet().stream().filter(key -> initials.get(key) >= RECURS).toList();
        boolean typedThisWay = initials.values().stream().mapToInt(Integer::intValue).sum() > SERIES_RECURS * markedParagraphs;
        boolean asked = recurring.stream().anyMatch(key -> SpeakerWords.isModerator(key) || legend.explains(key));
        return typedThisWay && asked && recurring.size() > 1 && (recurring.contains(candidate.key()) || isKnown(candidate.key()));
    }

    private boolean isKnown(String key) {
        return SpeakerWords.isUsual(key) || legend.explains(key);
    }

    private static boolean isCapitalised(String label) {
        String[] words = SpeakerWords.withoutBrackets(label).split("\\s+");
        for (String word : words) {
            boolean capital = Character.isUpperCase(word.codePointAt(0)) || Character.isDigit(word.codePointAt(0));
            if (!capital && (words.length == 1 || !NAME_PARTICLES.contains(word.replace('’', '\'')))) {
                return false;
            }
        }
        return true;
    }
}
