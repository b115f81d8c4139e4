package org.kantlijn.ui.autocode;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.kantlijn.study.Study;
import org.kantlijn.study.Transcript;
import org.kantlijn.text.Boundaries;
import org.kantlijn.text.Span;
import org.kantlijn.text.Turn;
import org.kantlijn.ui.kit.FoldedText;
import org.kantlijn.ui.work.Place;

/** Finds the passages that are to be coded at once; reads a snapshot, on any thread. */
final class AutoSearch {

    /** Fewer letters would find nearly everything. */
    static final int SHORTEST = 2;

    private final Study study;
    private final BooleanSupplier givenUp;

    /** @param givenUp looked at between transcripts: when true nothing more is looked for */
    AutoSearch(Study study, BooleanSupplier givenUp) {
        this.study = study;
        this.givenUp = givenUp;
    }

    /** The passages, transcript by transcript in text order, none twice. */
    List<Place> find(AutoQuery query) {
        List<Place> found = new ArrayList<>();
        for (Transcript transcript : query.transcripts()) {
            if (givenUp.getAsBoolean()) {
                return found;
            }
            spans(query, transcript).forEach(span -> found.add(new Place(transcript.id(), span)));
        }
        return found;
    }

    private Collection<Span> spans(AutoQuery query, Transcript transcript) {
        if (query.source() instanceof AutoQuery.OfSpeaker speaker) {
            return transcript.turns().all().stream()
                .filter(turn -> turn.isSpeech() && !turn.span().isEmpty()
                    && speaker.participant().equals(transcript.participant(turn.speaker()))).map(Turn::span).toList();
        }
        return places((AutoQuery.OfWords) query.source(), transcript, query.extent());
    }

    private Set<Span> places(AutoQuery.OfWords wanted, Transcript transcript, AutoQuery.Extent extent) {
        String text = study.text(transcript).content();
        String words = inOneLine(FoldedText.of(wanted.words().strip()));
        Set<Span> found = new LinkedHashSet<>();
        if (words.length() < SHORTEST) {
            return found;
        }
        FoldedText folded = new FoldedText(text);
        String within = inOneLine(folded.folded());
        Boundaries boundaries = new Boundaries(text);
        for (int at = within.indexOf(words); at >= 0; at = within.indexOf(words, at + words.length())) {
            if (!wanted.whole() || standsAlone(within, at, at + words.length())) {
                Span hit = new Span(folded.origin(at), folded.origin(at + words.length()));
                found.add(widened(hit, transcript, boundaries, extent));
            }
        }
        return found;
    }

    /** Line feeds between words count as blanks; every letter stays in its place. */
    private static String inOneLine(String folded) {
        return folded.replace('\n', ' ');
    }

    private static boolean standsAlone(String text, int start, int end) {
        return (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)))
            && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
    }

    private static Span widened(Span hit, Transcript transcript, Boundaries boundaries, AutoQuery.Extent extent) {
        Turn turn = transcript.turns().at(hit.start());
        return switch (extent) {
            case WORDS -> boundaries.trimmed(boundaries.whole(hit));
            case SENTENCE -> boundaries.sentence(hit.start()).union(boundaries.sentence(Math.max(hit.start(), hit.end() - 1)));
            case TURN -> turn == null ? hit : turn.span().union(hit);
        };
    }
}
