package org.kantlijn.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kantlijn.ui.kit.LetterMatch.Fit;

class LetterMatchTest {

    private static Fit fit(String typed, String name) {
        return new LetterMatch(typed).in(new FoldedText(name));
    }

    private static String pointedOut(String typed, String name) {
        BitSet places = new LetterMatch(typed).places(new FoldedText(name));
        StringBuilder letters = new StringBuilder();
        places.stream().forEach(i -> letters.append(name.charAt(i)));
        return letters.toString();
    }

    @Test
    void namesAreRankedByWhereTheLettersStand() {
        List<String> bestFirst = List.of("stig", "stigma", "zelf stigma", "zelfstigma", "Samen Thuis In Groningen", "stilte in gesprek",
            "angst");

        assertThat(bestFirst.stream().map(name -> fit("stig", name))).containsExactly(Fit.WHOLE, Fit.START, Fit.WORD, Fit.INSIDE,
            Fit.INITIALS, Fit.APART, Fit.NONE);
    }

    @Test
    void caseAccentsAndBlanksAtTheEndsDoNotCount() {
        assertThat(fit(" Cafe ", "Café")).isEqualTo(Fit.WHOLE);
        assertThat(fit("ÉÉN", "een keer")).isEqualTo(Fit.START);
        assertThat(fit("foto’s", "foto's maken")).isEqualTo(Fit.START);
    }

    @Test
    void blanksInsideDoNotCountWhereTheLettersStandApart() {
        assertThat(fit("ver zw", "vertellen of zwijgen")).isEqualTo(Fit.APART);
        assertThat(fit("v z", "vertellen of zwijgen")).isEqualTo(Fit.INITIALS);
    }

    @Test
    void namesWithTheLettersApartAreLeftOutWhereOthersFitBetter() {
        assertThat(LetterMatch.least(List.of(Fit.NONE, Fit.APART))).isEqualTo(Fit.APART);
        assertThat(LetterMatch.least(List.of(Fit.APART, Fit.INITIALS))).isEqualTo(Fit.INITIALS);
        assertThat(LetterMatch.least(List.of())).isEqualTo(Fit.APART);
    }

    @Test
    void beginningsOfWordsArePointedOutWhereTheLettersAreInitials() {
        BitSet places = new LetterMatch("sg").places(new FoldedText("stigma en gesprek"));
        assertThat(places.stream()).containsExactly(0, 10);
    }

    @Test
    void everythingFitsNothingTyped() {
        assertThat(new LetterMatch("  ").isEmpty()).isTrue();
        assertThat(fit("", "stigma")).isEqualTo(fit("", "angst")).isNotEqualTo(Fit.NONE);
        assertThat(pointedOut("", "stigma")).isEmpty();
    }

    @Test
    void lettersArePointedOutInTheNameAsItIsWritten() {
        assertThat(pointedOut("een", "Vóór één")).isEqualTo("één");
        assertThat(pointedOut("vz", "vertellen of zwijgen")).isEqualTo("vz");
        assertThat(pointedOut("stil", "zelfstigma en stilte")).isEqualTo("stil");
        assertThat(new LetterMatch("stil").places(new FoldedText("zelfstigma en stilte")).nextSetBit(0)).isEqualTo(14);
        assertThat(pointedOut("xyz", "stigma")).isEmpty();
    }

    @Test
    void aBeginningOfAWordIsPointedOutRatherThanAPlaceInside() {
        assertThat(new LetterMatch("an").places(new FoldedText("van angst")).nextSetBit(0)).isEqualTo(4);
    }
}
