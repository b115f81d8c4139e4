package org.kantlijn.study;

import java.util.List;

/**
 * What a study says of itself: its title, the question that it asks, what it notes of participants, how it cites, and which transcripts
 * come first.
 */
record StudyFacts(String title, String question, List<Attribute> attributes, CitationScheme citation, List<Id<Transcript>> order) {

    static final StudyFacts EMPTY = new StudyFacts("", "", List.of(), CitationScheme.USUAL, List.of());

    StudyFacts described(String newTitle, String newQuestion) {
        return new StudyFacts(newTitle, newQuestion, attributes, citation, order);
    }

    StudyFacts noting(List<Attribute> newAttributes) {
        return new StudyFacts(title, question, List.copyOf(newAttributes), citation, order);
    }

    StudyFacts citing(CitationScheme newScheme) {
        return new StudyFacts(title, question, attributes, newScheme, order);
    }

    StudyFacts arranged(List<Id<Transcript>> newOrder) {
        return new StudyFacts(title, question, attributes, citation, List.copyOf(newOrder));
    }
}
