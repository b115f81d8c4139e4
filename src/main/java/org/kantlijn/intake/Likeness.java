package org.kantlijn.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kantlijn.intake.speaker.WordPlaces;
import org.kantlijn.study.Study;
import org.kantlijn.study.Transcript;
import org.kantlijn.text.SourceText;

/**
 * Tells which transcript of a study is another version of a text: they share many runs of words, which two conversations never do, be they
 * about the same.
 */
final class Likeness {

    private static final int RUN = 5;
    private static final double ENOUGH = 0.2;
    private static final int FEW = 3;

    private final SourceText text;
    private final int[] runs;
    private final Set<Integer> known = new HashSet<>();

    Likeness(SourceText text) {
        this.text = text;
        this.runs = runs(text.content());
        for (int run : runs) {
            known.add(run);
        }
    }

    /** The transcript with the same text, or else the one with most in common, if that is much. */
    Optional<Transcript> among(Study study) {
        Optional<Transcript> same = study.transcripts().stream().filter(transcript -> transcript.text().equals(text.id())).findFirst();
        return same.isPresent() ? same : mostAlike(study);
    }

    private Optional<Transcript> mostAlike(Study study) {
        double most = ENOUGH;
        Optional<Transcript> best = Optional.empty();
        for (Transcript transcript : study.transcripts()) {
            SourceText other = study.text(transcript);
            double share = other.isMissing() ? 0 : share(runs(other.content()));
            if (share >= most) {
                most = share;
                best = Optional.of(transcript);
            }
        }
        return best;
    }

    /** How much of the shorter of two texts is in the other. */
    private double share(int[] others) {
        int shared = 0;
        for (int run : others) {
            shared += known.contains(run) ? 1 : 0;
        }
        return shared < FEW ? 0 : (double) shared / Math.min(runs.length, others.length);
    }

    /** A number for each run of words. */
    private static int[] runs(String text) {
        List<String> words = WordPlaces.of(text).forms();
        int[] runs = new int[Math.max(0, words.size() - RUN + 1)];
        for (int i = 0; i < runs.length; i++) {
            runs[i] = words.subList(i, i + RUN).hashCode();
        }
        return runs;
    }
}
