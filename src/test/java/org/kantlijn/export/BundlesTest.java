package org.kantlijn.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kantlijn.study.Colour;
import org.kantlijn.study.Kind;
import org.kantlijn.study.Memo;
import org.kantlijn.study.Participant;
import org.kantlijn.study.Theme;
import org.kantlijn.wording.Wording;

final class BundlesTest {

    private static ResourceBundle bundle(String language) {
        return ResourceBundle.getBundle("org.kantlijn.export.messages", Locale.forLanguageTag(language),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT));
    }

    @Test
    void dutchSaysAllThatEnglishSays() {
        ResourceBundle dutch = bundle("nl");

        assertThat(dutch.getLocale().getLanguage()).isEqualTo("nl");
        assertThat(bundle("en").keySet()).allMatch(key -> dutch.containsKey(key)).hasSameSizeAs(dutch.keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl"})
    void everyConstantHasAWord(String language) {
        Wording wording = Wording.of(Book.class, Locale.forLanguageTag(language));
        Stream<Enum<?>> constants = Stream.<Enum<?>[]>of(Colour.values(), Kind.values(), Memo.Sort.values(), Participant.Role.values(),
            Theme.Status.values()).flatMap(Arrays::stream);

        assertThat(constants).allSatisfy(constant -> assertThat(Book.word(wording, constant)).isNotBlank());
    }

    @Test
    void everyColourHasATint() {
        assertThat(Arrays.stream(Colour.values()).map(Tint::of)).doesNotHaveDuplicates().hasSize(Tint.values().length);
    }
}
