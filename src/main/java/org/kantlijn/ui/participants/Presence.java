package org.kantlijn.ui.participants;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kantlijn.analysis.Citations;
import org.kantlijn.analysis.Coverage;
import org.kantlijn.analysis.Fragment;
import org.kantlijn.study.Id;
import org.kantlijn.study.Participant;
import org.kantlijn.study.Study;

/**
 * Where somebody speaks, and how much.
 *
 * @param transcripts the short names of the transcripts, in their order
 * @param turns the number of turns
 * @param words the number of words in them
 * @param fragments the number of coded passages
 */
record Presence(List<String> transcripts, int turns, int words, int fragments) {

    static final Presence NONE = new Presence(List.of(), 0, 0, 0);

    /** Everybody's; takes time in a large study. */
    static Map<Id<Participant>, Presence> of(Study study) {
        Map<Id<Participant>, Presence> found = new HashMap<>();
        for (Coverage coverage : Coverage.of(study)) {
            for (Coverage.Speaker speaker : coverage.speakers()) {
                Participant person = speaker.participant();
                if (person != null) {
                    Presence here = new Presence(List.of(coverage.transcript().code()), speaker.turns(), speaker.words(), 0);
                    found.merge(person.id(), here, Presence::plus);
                }
            }
        }
        for (Fragment fragment : Citations.of(study).fragments()) {
            Participant person = fragment.participant();
            if (person != null) {
                found.merge(person.id(), new Presence(List.of(), 0, 0, 1), Presence::plus);
            }
        }
        return found;
    }

    private Presence plus(Presence other) {
        List<String> all = new ArrayList<>(transcripts);
        all.addAll(other.transcripts);
        return new Presence(all, turns + other.turns, words + other.words, fragments + other.fragments);
    }
}
