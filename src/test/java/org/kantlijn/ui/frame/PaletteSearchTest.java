package org.kantlijn.ui.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.kantlijn.ui.frame.PaletteEntry.Sort;
import org.kantlijn.wording.Wording;

class PaletteSearchTest {

    private static final Wording WORDING = Wording.of(Palette.class, Locale.forLanguageTag("nl"));

    private final List<String> kept = new ArrayList<>();
    private final Lately lately = new Lately(List.of("code steun"), kept::addAll);
    private final List<PaletteEntry> entries = List.of(
        entry(Sort.ACTION, "Codeboek importeren…", "Studie", ""),
        entry(Sort.ACTION, "Hoog contrast", "Beeld", "leesbaarheid slechtziend"),
        entry(Sort.ACTION, "Studie sluiten", "Studie", ""),
        entry(Sort.CODE, "stigma", "Hindernissen", ""),
        entry(Sort.CODE, "stilhouden", "Openheid", ""),
        entry(Sort.CODE, "steun", "Steun", ""),
        entry(Sort.PLACE, "F3 P7", "man, 48, bouw", ""));

    private static PaletteEntry entry(Sort sort, String text, String detail, String words) {
        return new PaletteEntry(sort, sort.name().toLowerCase(Locale.ROOT) + " " + text, text, detail,
            new PaletteEntry.Look(() -> null, List.of(), ""), words, null, null, () -> { });
    }

    private List<String> find(String typed) {
        return new PaletteSearch(WORDING, lately).find(entries, typed).stream().map(PaletteSearchTest::shown).toList();
    }

    private static String shown(PaletteLine line) {
        return line instanceof PaletteLine.Match match ? match.entry().text() : "# " + ((PaletteLine.Heading) line).text();
    }

    @Test
    void lettersApartNeverLeadToWhatRemoves() {
        PaletteEntry removing = new PaletteEntry(Sort.ACTION, "action transcript.remove", "Transcript verwijderen", "",
            new PaletteEntry.Look(() -> null, List.of(), ""), "", null, null, () -> { });
        PaletteSearch search = new PaletteSearch(WORDING, lately);
        assertThat(search.find(List.of(removing), "trvwd")).isEmpty();
        assertThat(search.find(List.of(removing), "verwijd")).isNotEmpty();
    }

    @Test
    void actionsComeBeforeCodesAndWhatWasChosenLatelyComesFirstAmongEquals() {
        assertThat(find("st")).containsExactly("# Acties", "Studie sluiten", "Hoog contrast", "# Codes", "steun", "stigma", "stilhouden");
        lately.note("code stilhouden");
        assertThat(find("sti")).containsExactly("# Codes", "stilhouden", "stigma");
        assertThat(kept).containsExactly("code stilhouden", "code steun");
    }

    @Test
    void lettersApartAreEnoughWhereNothingFitsBetter() {
        assertThat(find("cdbk")).containsExactly("# Acties", "Codeboek importeren…");
    }

    @Test
    void wordsOfOtherProgramsLeadToTheWordsUsedHere() {
        assertThat(find("label")).containsExactly("# Acties", "Codeboek importeren…");
        assertThat(find("knoop")).contains("Codeboek importeren…");
        assertThat(find("slechtz")).containsExactly("# Acties", "Hoog contrast");
    }

    @Test
    void aPlaceIsFoundByWhatIsKnownOfThePerson() {
        assertThat(find("bouw")).containsExactly("# Transcripten en deelnemers", "F3 P7");
    }

    @Test
    void everythingIsThereForNothingTypedAndNothingForWhatIsNowhere() {
        assertThat(find("")).startsWith("# Onlangs", "steun", "# Acties").hasSize(entries.size() + 5);
        assertThat(find("qqq")).isEmpty();
    }
}
