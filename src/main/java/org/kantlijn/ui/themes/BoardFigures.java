package org.kantlijn.ui.themes;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.kantlijn.analysis.Fragment;
import org.kantlijn.study.Code;
import org.kantlijn.study.Id;
import org.kantlijn.study.Participant;
import org.kantlijn.study.Study;
import org.kantlijn.ui.evidence.StudyEvidence;

/**
 * The figures on the board.
 *
 * @param themes what each theme rests on
 * @param codes what each code rests on; a code that was never applied is not in it
 */
record BoardFigures(StudyEvidence themes, Map<Id<Code>, OfCode> codes) {

    /**
     * What a card says of its code.
     *
     * @param fragments how many fragments carry it
     * @param people how many participants speak in them, moderators left out
     * @param quote the words of one of them; empty where there is none to show
     */
    record OfCode(int fragments, int people, String quote) {

        static final OfCode NONE = new OfCode(0, 0, "");
    }

    /** Counts. Takes time in a large study. */
    static BoardFigures of(Study study) {
        StudyEvidence evidence = StudyEvidence.of(study);
        Map<Id<Code>, Tally> tallies = new HashMap<>();
        for (Fragment fragment : evidence.citations().fragments()) {
            Set<Id<Code>> carried = new LinkedHashSet<>();
            fragment.codings().forEach(coding -> carried.add(coding.code()));
            carried.forEach(code -> tallies.computeIfAbsent(code, id -> new Tally()).add(study, fragment));
        }
        Map<Id<Code>, OfCode> codes = new HashMap<>();
        tallies.forEach((code, tally) -> codes.put(code, new OfCode(tally.fragments, tally.people.size(), tally.quote)));
        return new BoardFigures(evidence, codes);
    }

    OfCode of(Code code) {
        return codes.getOrDefault(code.id(), OfCode.NONE);
    }

    /** Counts for one code; takes the first passage of a participant that is neither a scrap nor a story. */
    private static final class Tally {

        private static final int FEWEST_WORDS = 5;
        private static final int MOST_WORDS = 20;

        private final Set<Id<Participant>> people = new HashSet<>();
        private int fragments;
        private String quote = "";
        private boolean settled;

        void add(Study study, Fragment fragment) {
            fragments++;
            Participant respondent = fragment.respondent();
            if (respondent == null) {
                return;
            }
            people.add(respondent.id());
            if (!settled) {
                String words = fragment.quote(study).strip();
                int number = words.split("\\s+").length;
                settled = number >= FEWEST_WORDS && number <= MOST_WORDS;
                quote = settled || quote.isEmpty() ? words : quote;
            }
        }
    }
}
