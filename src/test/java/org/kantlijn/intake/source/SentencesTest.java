package org.kantlijn.intake.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kantlijn.intake.codebook.Skipped;

class SentencesTest {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    @Test
    void everySentenceIsThereAndNoOther() {
        List<String> wanted = Stream.of(keys("problem", Problem.values()), keys("warning", Warning.Kind.values()),
            keys("skipped", Skipped.Cause.values())).flatMap(keys -> keys).toList();
        assertThat(Collections.list(ResourceBundle.getBundle("org.kantlijn.intake.source.messages", Locale.ROOT).getKeys()))
            .filteredOn(key -> !key.startsWith("participant.")).containsExactlyInAnyOrderElementsOf(wanted);
    }

    private static Stream<String> keys(String family, Enum<?>[] constants) {
        return Arrays.stream(constants).map(constant -> Sentences.key(family, constant));
    }

    @Test
    void numbersChooseTheirWords() {
        assertThat(Warning.of(Warning.Kind.COMMENTS, 1).message().in(DUTCH)).isEqualTo("Eén opmerking is weggelaten.");
        assertThat(Warning.of(Warning.Kind.COMMENTS, 3).message().in(DUTCH)).isEqualTo("3 opmerkingen zijn weggelaten.");
        assertThat(Warning.of(Warning.Kind.CONTROL_CHARACTERS, 2L).message().in(Locale.ENGLISH))
            .isEqualTo("2 invisible control characters stay in the text.");
    }
}
