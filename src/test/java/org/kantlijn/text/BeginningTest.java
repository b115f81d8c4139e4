package org.kantlijn.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BeginningTest {

    @Test
    void wordsThatFitStandOnOneLine() {
        assertThat(Beginning.of("  one\n\t two ", 7)).isEqualTo("one two");
        assertThat(Beginning.of("", 7)).isEmpty();
    }

    @Test
    void ofLongerWordsTheBeginningIsShownWithoutCuttingACharacterInHalf() {
        assertThat(Beginning.of("one two", 6)).isEqualTo("one t…");
        assertThat(Beginning.of("😀😀😀😀", 3)).isEqualTo("😀😀…");
        assertThat(Beginning.of("😀😀😀", 3)).isEqualTo("😀😀😀");
    }
}
