package org.kantlijn.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl", "fr"})
    void everySentenceIsThereAndNoOther(String language) {
        Set<String> wanted = Stream.of(keys("problem", Problem.values()), keys("warning", Warning.Kind.values()),
            keys("skipped", Skipped.Cause.values())).flatMap(keys -> keys).collect(Collectors.toSet());
        ResourceBundle bundle = ResourceBundle.getBundle("org.kantlijn.intake.messages", Locale.forLanguageTag(language),
            Control.getNoFallbackControl(Control.FORMAT_DEFAULT));
        assertThat(Collections.list(bundle.getKeys())).containsExactlyInAnyOrderElementsOf(wanted);
    }

    private static Stream<String> keys(String family, Enum<?>[] constants) {
        return Arrays.stream(constants).map(constant -> Messages.key(family, constant));
    }

    @Test
    void aDutchMachineAnswersInEnglishWhenAsked() {
        Locale before = Locale.getDefault();
        Locale.setDefault(DUTCH);
        try {
            assertThat(Messages.text(Locale.ENGLISH, "problem", Problem.NO_TEXT, List.of("a.txt"))).contains("holds no text");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void numbersChooseTheirWords() {
        assertThat(Warning.of(Warning.Kind.COMMENTS, 1).text(DUTCH)).isEqualTo("Eén opmerking is weggelaten.");
        assertThat(Warning.of(Warning.Kind.COMMENTS, 3).text(DUTCH)).isEqualTo("3 opmerkingen zijn weggelaten.");
        assertThat(Warning.of(Warning.Kind.CONTROL_CHARACTERS, 2L).text(Locale.ENGLISH))
            .isEqualTo("2 invisible control characters stay in the text.");
    }
}
