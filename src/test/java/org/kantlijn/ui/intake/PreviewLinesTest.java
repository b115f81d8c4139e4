package org.kantlijn.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kantlijn.text.Span;
import org.kantlijn.text.Turn;
import org.kantlijn.text.TurnTable;

/** Where the lines of the preview are. Every letter is ten pixels wide here. */
class PreviewLinesTest {

    private static final int LINE = 20;

    private static PreviewPage page(Map<Integer, String> parts, String... turns) {
        StringBuilder text = new StringBuilder();
        List<Turn> table = new ArrayList<>();
        for (String words : turns) {
            text.append(text.isEmpty() ? "" : "\n");
            table.add(Turn.speech("P1", new Span(text.length(), text.length() + words.length())));
            text.append(words);
        }
        return new PreviewPage(text.toString(), new TurnTable(table), List.of(), parts);
    }

    private static List<String> words(PreviewPage page, PreviewLines lines) {
        List<String> words = new ArrayList<>();
        for (int line = 0; line < lines.count(); line++) {
            words.add(page.text().substring(lines.start(line), lines.end(line)));
        }
        return words;
    }

    private static PreviewLines lines(PreviewPage page, int letters) {
        return PreviewLines.of(page, character -> 10, letters * 10, LINE);
    }

    @Test
    void linesBreakBetweenWordsAndLoseNoLetter() {
        PreviewPage page = page(Map.of(), "Ik ging niet meer naar buiten.", "Nee.");
        PreviewLines lines = lines(page, 12);
        assertThat(words(page, lines)).containsExactly("Ik ging niet ", "meer naar ", "buiten.", "Nee.");
        assertThat(lines.isBroken(0)).isTrue();
        assertThat(lines.isBroken(2)).isFalse();
    }

    @Test
    void aWordThatIsLongerThanTheLineIsBrokenBetweenCharacters() {
        PreviewPage page = page(Map.of(), "arbeidsongeschiktheid 😀😀😀");
        assertThat(words(page, lines(page, 8))).containsExactly("arbeidso", "ngeschik", "theid ", "😀😀😀");
        assertThat(words(page, lines(page, 1))).contains("😀");
    }

    @Test
    void turnsAreSetApartAndPartsFurther() {
        PreviewLines plain = lines(page(Map.of(), "Ja.", "Nee."), 10);
        PreviewLines parted = lines(page(Map.of(2, "Na de pauze"), "Ja.", "Nee."), 10);
        assertThat(plain.top(1) - plain.top(0)).isGreaterThan(LINE);
        assertThat(parted.top(1) - plain.top(1)).isEqualTo(PreviewLines.PART);
    }

    @Test
    void aLineIsFoundByItsOffsetAndItsHeight() {
        PreviewPage page = page(Map.of(), "Ik ging niet meer naar buiten.", "Nee.");
        PreviewLines lines = lines(page, 12);
        assertThat(lines.lineAt(page.text().indexOf("meer"))).isEqualTo(1);
        assertThat(lines.lineAt(page.text().length())).isEqualTo(3);
        assertThat(lines.lineAtY(lines.top(2) + 5)).isEqualTo(2);
        assertThat(lines.lineAtY(-100)).isZero();
        assertThat(lines.lineAtY(100_000)).isEqualTo(3);
    }

    @Test
    void anEmptyTextHasOneLine() {
        assertThat(lines(PreviewPage.EMPTY, 10).count()).isEqualTo(1);
    }
}
