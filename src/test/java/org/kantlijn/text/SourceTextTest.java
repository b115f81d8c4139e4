package org.kantlijn.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"een\ntwee\n", "een\r\ntwee\r\n", "een\rtwee\r", "\uFEFFeen\r\ntwee\n", "een\ntwee\r"})
    void everyLineEndBecomesALineFeed(String raw) {
        assertThat(SourceText.of(raw).content()).isEqualTo("een\ntwee\n");
        assertThat(SourceText.of(raw)).isEqualTo(SourceText.of("een\ntwee\n"));
    }

    @Test
    void onlyOneByteOrderMarkGoesAndOnlyAtTheStart() {
        assertThat(SourceText.of("\uFEFF\uFEFFa\uFEFF").content()).isEqualTo("\uFEFFa\uFEFF");
    }

    @Test
    void halfPairsAreReplacedAndWholePairsStay() {
        assertThat(SourceText.of("a\uD83D b\uDE00 \uD83D\uDE00 \uDE00\uD83D").content())
            .isEqualTo("a\uFFFD b\uFFFD \uD83D\uDE00 \uFFFD\uFFFD");
    }

    @Test
    void aTextIsNamedByTheHashOfItsBytes() {
        assertThat(SourceText.of("abc").id()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(SourceText.of("één").id()).hasSize(64).isNotEqualTo(SourceText.of("e\u0301e\u0301n").id());
    }

    @Test
    void aSliceStopsAtTheEnd() {
        SourceText text = SourceText.of("woorden");
        assertThat(text.slice(new Span(0, 5))).isEqualTo("woord");
        assertThat(text.slice(new Span(5, 50))).isEqualTo("en");
        assertThat(text.slice(new Span(40, 50))).isEmpty();
    }

    @Test
    void aMissingTextIsAsLongAsItWasWithinReason() {
        assertThat(SourceText.missing("id", 12).length()).isEqualTo(12);
        assertThat(SourceText.missing("id", 12).isMissing()).isTrue();
        assertThat(SourceText.missing("id", -5).length()).isZero();
        assertThat(SourceText.missing("id", Integer.MAX_VALUE).length()).isLessThan(100_000_000);
    }
}
