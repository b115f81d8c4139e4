package org.kantlijn.study;

/** What a study says of itself: its title and the question that it asks. */
record StudyFacts(String title, String question) {

    static final StudyFacts EMPTY = new StudyFacts("", "");
}
