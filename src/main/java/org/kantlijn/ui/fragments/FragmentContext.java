package org.kantlijn.ui.fragments;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kantlijn.study.Coding;
import org.kantlijn.study.Participant;
import org.kantlijn.study.Study;
import org.kantlijn.study.Transcript;
import org.kantlijn.text.SourceText;
import org.kantlijn.text.Span;
import org.kantlijn.text.Turn;

/**
 * What is said around a fragment: the rest of its own turns, and the turn before and after. Long turns are cut at the end that is further
 * from the fragment.
 *
 * @param before the turn before; null at the beginning of the transcript
 * @param lead the words of the fragment's first turn before it
 * @param quote the fragment
 * @param tail the words of its last turn after it
 * @param after the turn after; null at the end of the transcript
 */
record FragmentContext(@Nullable Voice before, String lead, String quote, String tail, @Nullable Voice after) {

    private static final int MOST = 280;
    private static final int MOST_OWN = 140;

    /** Somebody who says something; the name is empty where nobody is named. */
    record Voice(String name, String words) {
    }

    static FragmentContext of(Study study, Coding coding) {
        Transcript transcript = study.transcript(coding.transcript()).orElseThrow();
        SourceText text = study.text(transcript);
        List<Turn> turns = transcript.turns().all();
        int first = transcript.turns().indexAt(coding.span().start());
        int last = transcript.turns().indexAt(Math.max(coding.span().start(), coding.span().end() - 1));
        String quote = line(text.slice(coding.span()));
        if (first < 0) {
            return new FragmentContext(null, "", quote, "", null);
        }
        int from = Math.min(turns.get(first).span().start(), coding.span().start());
        int to = Math.max(turns.get(last).span().end(), coding.span().end());
        Voice before = first == 0 ? null : new Voice(name(study, transcript, turns.get(first - 1)),
            ending(line(text.slice(turns.get(first - 1).span())), MOST));
        Voice after = last + 1 == turns.size() ? null : new Voice(name(study, transcript, turns.get(last + 1)),
            beginning(line(text.slice(turns.get(last + 1).span())), MOST));
        String lead = ending(line(text.slice(new Span(from, coding.span().start()))), MOST_OWN);
        String tail = beginning(line(text.slice(new Span(coding.span().end(), to))), MOST_OWN);
        return new FragmentContext(before, lead, quote, tail, after);
    }

    private static String name(Study study, Transcript transcript, Turn turn) {
        return study.participant(transcript.participant(turn.speaker())).map(Participant::code)
            .orElse(turn.speaker() == null ? "" : turn.speaker());
    }

    private static String line(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }

    private static String beginning(String words, int most) {
        int blank = words.length() <= most ? -1 : words.lastIndexOf(' ', most);
        return blank < 0 ? words : words.substring(0, blank) + " …";
    }

    private static String ending(String words, int most) {
        int blank = words.length() <= most ? -1 : words.indexOf(' ', words.length() - most);
        return blank < 0 ? words : "… " + words.substring(blank + 1);
    }
}
