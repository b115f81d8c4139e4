package org.kantlijn.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BoundariesTest {

    private static String sentence(String text, int offset) {
        Span span = new Boundaries(text).sentence(offset);
        return text.substring(span.start(), span.end());
    }

    private static String word(String text, int offset) {
        Span span = new Boundaries(text).word(offset);
        return text.substring(span.start(), span.end());
    }

    @ParameterizedTest
    @ValueSource(strings = {"😀", "👨‍👩‍👧‍👦", "🇳🇱", "👍🏽", "e\u0301", "n\u0303\u0323", "❤️", "각"})
    void aCharacterAsReadersSeeItIsNeverSplit(String character) {
        String text = "ab " + character + " cd";
        Boundaries boundaries = new Boundaries(text);
        Span whole = new Span(3, 3 + character.length());
        for (int i = 0; i < character.length(); i++) {
            assertThat(boundaries.whole(new Span(3 + i, 4 + i))).describedAs("unit " + i).isEqualTo(whole);
            assertThat(boundaries.whole(new Span(0, 4 + i))).isEqualTo(new Span(0, whole.end()));
        }
        assertThat(boundaries.whole(new Span(0, 3))).isEqualTo(new Span(0, 3));
        assertThat(boundaries.whole(new Span(5, 5))).isEqualTo(new Span(5, 5));
    }

    @Test
    void twoFlagsAreTwoCharacters() {
        assertThat(new Boundaries("🇳🇱🇧🇪").whole(new Span(5, 6))).isEqualTo(new Span(4, 8));
    }

    @Test
    void aWholeSpanMayRunOverSeveralParagraphs() {
        assertThat(new Boundaries("een\ntwee\n").whole(new Span(1, 6))).isEqualTo(new Span(1, 6));
        assertThat(new Boundaries("een\ntwee\n").whole(new Span(3, 4))).isEqualTo(new Span(3, 4));
    }

    @Test
    void blanksAtTheEndsAreTrimmedAndNothingElse() {
        Boundaries boundaries = new Boundaries("  een twee \n");
        assertThat(boundaries.trimmed(new Span(0, 12))).isEqualTo(new Span(2, 10));
        assertThat(boundaries.trimmed(new Span(10, 12)).isEmpty()).isTrue();
        assertThat(boundaries.trimmed(new Span(4, 99))).isEqualTo(new Span(4, 10));
    }

    @ParameterizedTest
    @CsvSource({"3,avonds", "11,thuis", "17,foto’s", "25,re-integratie"})
    void aWordIsFoundAtAnyOfItsLetters(int offset, String expected) {
        assertThat(expected).contains(word("’s avonds: thuis foto’s re-integratie", offset));
        assertThat(word("’s avonds: thuis foto’s re-integratie", offset)).isNotEmpty();
    }

    @Test
    void betweenWordsThereIsNone() {
        assertThat(word("een, twee", 3)).isEmpty();
        assertThat(word("", 0)).isEmpty();
        assertThat(word("een\n\ntwee", 4)).isEmpty();
    }

    @Test
    void aSentenceEndsAtItsMarkWithTheQuoteThatFollows() {
        String text = "Hij zei: ‘Ik kan niet meer.’ Toen ging hij weg. Waarom? Geen idee…";
        assertThat(sentence(text, 2)).startsWith("Hij zei").endsWith("meer.’");
        assertThat(sentence(text, 32)).isEqualTo("Toen ging hij weg.");
        assertThat(sentence(text, 50)).isEqualTo("Waarom?");
        assertThat(sentence(text, text.length())).isEqualTo("Geen idee…");
    }

    @Test
    void aParagraphEndEndsASentence() {
        assertThat(sentence("zonder punt\n’s Avonds wel.", 3)).isEqualTo("zonder punt");
        assertThat(sentence("zonder punt\n’s Avonds wel.", 14)).isEqualTo("’s Avonds wel.");
    }

    @Test
    void everyOffsetOfAnyTextHasAnAnswer() {
        List<String> texts = List.of("", "\n", " ", "…", "'s avonds", "\n\n a.\n", "😀\uD83D", "\u0301", "Dr. A.B. de Vries o.a.", "‘’\"");
        for (String text : texts) {
            Boundaries boundaries = new Boundaries(text);
            for (int offset = 0; offset <= text.length(); offset++) {
                Span all = new Span(0, text.length());
                List<Span> found = new ArrayList<>(List.of(boundaries.word(offset), boundaries.sentence(offset),
                    boundaries.paragraph(offset)));
                assertThat(found).describedAs(text + " at " + offset).allMatch(all::contains);
                assertThat(boundaries.nextWord(offset)).isBetween(offset, text.length());
                assertThat(boundaries.nextWordEnd(offset)).isBetween(offset, text.length());
                assertThat(boundaries.previousWord(offset)).isBetween(0, offset);
                assertThat(boundaries.previousWordEnd(offset)).isBetween(0, offset);
            }
        }
    }

    @Test
    void goingWordByWordPassesWholeWords() {
        Boundaries boundaries = new Boundaries("Ja, foto’s… van re-integratie.");
        List<Integer> starts = new ArrayList<>();
        for (int at = 0; at < 30; at = boundaries.nextWord(at)) {
            starts.add(at);
        }
        assertThat(starts).containsExactly(0, 4, 12, 16);
        assertThat(boundaries.nextWordEnd(0)).isEqualTo(3);
        assertThat(boundaries.nextWordEnd(4)).isEqualTo(11);
        assertThat(boundaries.previousWord(16)).isEqualTo(12);
        assertThat(boundaries.previousWordEnd(16)).isEqualTo(11);
    }

    @Test
    void theMarksThatOpenAWordGoWithItsStart() {
        Boundaries words = new Boundaries("Why?\n[pause] Yeah, (well) so.");
        assertThat(words.nextWordStart(5)).isEqualTo(13);
        assertThat(words.previousWordStart(13)).isEqualTo(5);
        assertThat(words.nextWordStart(13)).isEqualTo(19);
        assertThat(words.previousWordStart(20)).isEqualTo(19);
        assertThat(words.previousWordStart(5)).isZero();
        assertThat(words.nextWordStart(26)).isEqualTo(29);
    }
}
