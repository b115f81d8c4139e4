package org.kantlijn.ui.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import org.junit.jupiter.api.Test;

class FuzzyMatchTest {

    @Test
    void lettersTogetherAreFoundWhateverTheirCaseAndAccents() {
        assertThat(FuzzyMatch.find("Coöperatie", "OOP")).contains(units(1, 2, 3));
        assertThat(FuzzyMatch.find("Cafe\u0301 thuis", "cafe")).contains(units(0, 1, 2, 3, 4));
    }

    @Test
    void theStartOfAWordGoesBeforeAPlaceInsideOne() {
        assertThat(FuzzyMatch.find("zelfstigma en stilte", "sti")).contains(units(14, 15, 16));
    }

    @Test
    void lettersMayStandApartInTheirOrder() {
        assertThat(FuzzyMatch.find("gat in het cv", "gcv")).contains(units(0, 11, 12));
        assertThat(FuzzyMatch.find("gat in het cv", "g cv")).contains(units(0, 11, 12));
        assertThat(FuzzyMatch.find("gat in het cv", "vcg")).isEmpty();
    }

    @Test
    void noLettersFitEveryName() {
        assertThat(FuzzyMatch.find("steun", "  ")).contains(new BitSet());
    }

    private static BitSet units(int... places) {
        BitSet set = new BitSet();
        for (int place : places) {
            set.set(place);
        }
        return set;
    }
}
