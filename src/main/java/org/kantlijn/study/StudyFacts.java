package org.kantlijn.study;

import java.util.List;

/** What a study says of itself: its title, the question that it asks, what it notes of participants and how it cites. */
record StudyFacts(String title, String question, List<Attribute> attributes, CitationScheme citation) {

    static final StudyFacts EMPTY = new StudyFacts("", "", List.of(), CitationScheme.USUAL);

    StudyFacts described(String newTitle, String newQuestion) {
        return new StudyFacts(newTitle, newQuestion, attributes, citation);
    }

    StudyFacts noting(List<Attribute> newAttributes) {
        return new StudyFacts(title, question, List.copyOf(newAttributes), citation);
    }

    StudyFacts citing(CitationScheme newScheme) {
        return new StudyFacts(title, question, attributes, newScheme);
    }
}
