package org.kantlijn.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        It's over - now.           | 3
        Ja 😀 nee 👍🏽 …            | 2
        re­in­te­gra­tie 3,5      | 2
        één twee drie vier   | 4
        𝒜 𠀀                        | 2
        """)
    void aWordHoldsALetterOrADigit(String text, int words) {
        assertThat(Words.count(text)).isEqualTo(words);
    }
}
