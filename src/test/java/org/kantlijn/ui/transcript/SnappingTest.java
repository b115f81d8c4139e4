package org.kantlijn.ui.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kantlijn.text.Boundaries;
import org.kantlijn.text.Span;

class SnappingTest {

    private static final String TEXT = "Ik sliep niet meer. Op een ochtend bleef ik liggen.\nEn toen? Zo 👩‍👩‍👧 e\u0301e\u0301n.";

    private final Boundaries boundaries = new Boundaries(TEXT);

    private static Span at(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }

    private static String words(Span span) {
        return TEXT.substring(span.start(), span.end());
    }

    @Test
    void aSelectionGrowsToWholeWordsAtBothEnds() {
        Snapping words = Snapping.words(boundaries);

        assertThat(words(words.grown(at("iep niet m")))).isEqualTo("sliep niet meer");
        assertThat(words(words.grown(at("sliep niet")))).isEqualTo("sliep niet");
        assertThat(words(words.grown(at("meer.")))).isEqualTo("meer.");
    }

    @Test
    void aSelectionGrowsToWholeSentencesAcrossTurns() {
        assertThat(words(Snapping.sentences(boundaries).grown(at("bleef ik liggen.\nEn t"))))
            .isEqualTo("Op een ochtend bleef ik liggen.\nEn toen?");
    }

    @Test
    void noLetterWithItsAccentAndNoEmojiIsSplit() {
        Snapping characters = Snapping.characters(boundaries);
        int family = TEXT.indexOf("👩");

        assertThat(words(characters.grown(new Span(family + 2, family + 3)))).isEqualTo("👩‍👩‍👧");
        assertThat(words(characters.grown(new Span(TEXT.length() - 5, TEXT.length() - 2)))).isEqualTo("e\u0301e\u0301");
    }

    @Test
    void anEdgeGoesToTheNearestEndOfAWord() {
        Snapping words = Snapping.words(boundaries);
        Span passage = at("Op een ochtend");

        assertThat(words(words.withEnd(passage, TEXT.indexOf("bleef") + 4))).isEqualTo("Op een ochtend bleef");
        assertThat(words(words.withEnd(passage, TEXT.indexOf("bleef") + 1))).isEqualTo("Op een ochtend");
        assertThat(words(words.withStart(passage, TEXT.indexOf("een") + 1))).isEqualTo("een ochtend");
        assertThat(words(words.withStart(passage, TEXT.indexOf("meer") + 1))).isEqualTo("meer. Op een ochtend");
    }

    @Test
    void anEdgeNeverPassesTheOther() {
        Snapping words = Snapping.words(boundaries);
        Span passage = at("Op een ochtend");

        assertThat(words(words.withEnd(passage, 0))).isEqualTo("Op");
        assertThat(words(words.withStart(passage, TEXT.length()))).isEqualTo("ochtend");
    }
}
