package org.kantlijn.ui.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.kantlijn.study.Id;
import org.kantlijn.study.Participant;
import org.kantlijn.study.Study;
import org.kantlijn.study.Transcript;
import org.kantlijn.text.Span;
import org.kantlijn.text.Turn;
import org.kantlijn.ui.kit.FoldedText;

/**
 * Finds words in all transcripts, whatever their case and accents. Texts are prepared when they are first searched and kept, so that every
 * next key costs little. For one thread, the background's.
 */
final class TextSearch {

    /** Fewer characters would find nearly everything. */
    static final int SHORTEST = 2;

    private static final Comparator<Findings.Voice> MOST_FIRST = Comparator
        .comparing((Findings.Voice voice) -> voice.participant().isModerator())
        .thenComparing(Comparator.comparingInt(Findings.Voice::hits).reversed());

    private final Map<String, FoldedText> prepared = new HashMap<>();

    /**
     * Searches.
     *
     * @param typed what to look for; nothing is found for less than {@value #SHORTEST} characters
     * @param given looked at between transcripts: when true the search ends with what it has
     */
    Findings search(Study study, String typed, BooleanSupplier given) {
        String query = FoldedText.of(typed.strip());
        List<Findings.Group> groups = new ArrayList<>();
        if (query.length() >= SHORTEST) {
            for (Transcript transcript : study.transcripts()) {
                List<Hit> hits = given.getAsBoolean() ? List.of() : hits(study, transcript, query);
                if (!hits.isEmpty()) {
                    groups.add(new Findings.Group(transcript, hits));
                }
            }
        }
        return new Findings(study, typed.strip(), groups, voices(groups));
    }

    private List<Hit> hits(Study study, Transcript transcript, String query) {
        String content = study.text(transcript).content();
        FoldedText text = prepared.computeIfAbsent(transcript.text(), id -> new FoldedText(content));
        List<Hit> hits = new ArrayList<>();
        int at = text.folded().indexOf(query);
        while (at >= 0) {
            int end = at + query.length();
            Span span = new Span(text.origin(at), Math.max(text.origin(at), text.origin(end)));
            hits.add(hit(study, transcript, content, span));
            at = text.folded().indexOf(query, end);
        }
        return hits;
    }

    private static Hit hit(Study study, Transcript transcript, String content, Span span) {
        Turn turn = transcript.turns().at(span.start());
        int start = content.lastIndexOf('\n', span.start() - 1) + 1;
        int end = content.indexOf('\n', span.end());
        Participant speaker = turn == null ? null : study.participant(transcript.participant(turn.speaker())).orElse(null);
        return new Hit(transcript, span, new Span(start, end < 0 ? content.length() : end), speaker);
    }

    private static List<Findings.Voice> voices(List<Findings.Group> groups) {
        Map<Id<Participant>, Findings.Voice> voices = new LinkedHashMap<>();
        for (Findings.Group group : groups) {
            for (Hit hit : group.hits()) {
                Participant speaker = hit.speaker();
                if (speaker != null) {
                    voices.merge(speaker.id(), new Findings.Voice(speaker, group.transcript(), 1),
                        (old, one) -> new Findings.Voice(speaker, old.transcript(), old.hits() + 1));
                }
            }
        }
        return voices.values().stream().sorted(MOST_FIRST).toList();
    }
}
