package org.kantlijn.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kantlijn.text.Edit;
import org.kantlijn.text.OffsetMap;
import org.kantlijn.text.Span;

class WordAlignmentTest {

    private static OffsetMap edits(String before, String after) {
        return new WordAlignment(before, after).edits();
    }

    /** The new text as the edits make it of the old one: what no edit touched is copied. */
    private static String made(String before, String after, OffsetMap map) {
        StringBuilder text = new StringBuilder();
        int done = 0;
        for (Edit edit : map.edits()) {
            text.append(before, done, edit.replaced().start());
            text.append(after, text.length(), text.length() + edit.length());
            done = edit.replaced().end();
        }
        return text.append(before, done, before.length()).toString();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        een twee drie            | een twee drie              | ""
        een twee drie            | een drie                   | "twee ="
        een drie                 | een twee drie              | "=twee "
        een huis, drie           | een huizen, drie           | "huis=huizen"
        Ja. Nee.                 | Ja, nee.                   | ". & Nee"
        ""                       | iets                       | "=iets"
        iets                     | ""                         | "iets="
        a 😀 b                    | a 😁 b                      | "😀=😁"
        """)
    void editsAreWholeWords(String before, String after, String expected) {
        String found = edits(before, after).edits().stream().map(edit -> before.substring(edit.replaced().start(), edit.replaced().end()))
            .collect(Collectors.joining(" & "));
        assertThat(made(before, after, edits(before, after))).isEqualTo(after);
        assertThat(expected).contains(found.strip());
    }

    @Test
    void theEditsMakeTheNewTextOfTheOldOne() {
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            List<String> words = words(random, random.nextInt(60), 1 + random.nextInt(20));
            List<String> others = new ArrayList<>(words);
            for (int i = random.nextInt(10); i > 0; i--) {
                alter(others, random);
            }
            String before = String.join(random.nextBoolean() ? " " : ", ", words);
            String after = String.join(random.nextBoolean() ? " " : "\n", others);
            assertThat(made(before, after, edits(before, after))).isEqualTo(after);
            assertThat(made(after, before, edits(before, after).inverse())).isEqualTo(before);
        }
    }

    private static List<String> words(Random random, int count, int vocabulary) {
        return IntStream.range(0, count).mapToObj(i -> "w" + random.nextInt(vocabulary)).collect(Collectors.toList());
    }

    private static void alter(List<String> words, Random random) {
        int at = random.nextInt(words.size() + 1);
        switch (random.nextInt(3)) {
            case 0 -> words.add(at, "nieuw" + random.nextInt(5));
            case 1 -> words.subList(Math.min(at, words.size()), Math.min(at + random.nextInt(8), words.size())).clear();
            default -> words.addAll(at, List.copyOf(words.subList(0, Math.min(words.size(), random.nextInt(10)))));
        }
    }

    @Test
    void aPassageIsFoundWhereItsWordsAre() {
        String before = "Ik heb gisteren het huis gezien en toen ben ik naar de markt gegaan om brood te kopen.";
        String after = "Nou. Ik heb eergisteren het huis gezien, eh, en toen ben ik naar de grote markt gegaan om brood te kopen.";
        Span passage = new Span(before.indexOf("huis gezien"), before.indexOf("markt") + "markt".length());
        Span found = edits(before, after).map(passage);
        assertThat(after.substring(found.start(), found.end())).isEqualTo("huis gezien, eh, en toen ben ik naar de grote markt");
    }

    @Test
    void theComparingOfLongTextsEndsHoweverMuchTheyDiffer() {
        Random random = new Random(3);
        List<String> words = words(random, 25_000, 3_000);
        List<String> corrected = new ArrayList<>(words);
        for (int i = 0; i < 2_500; i++) {
            corrected.set(random.nextInt(corrected.size()), "beter" + i);
        }
        String before = String.join(" ", words);
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            assertThat(edits(before, String.join(" ", corrected)).edits()).hasSizeBetween(2_000, 2_500);
            edits(before, String.join(" ", words(new Random(4), 25_000, 3_000)));
            edits("ja ".repeat(25_000), "ja nee ".repeat(12_500));
        });
    }
}
