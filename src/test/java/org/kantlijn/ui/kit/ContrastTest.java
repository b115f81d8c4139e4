package org.kantlijn.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Insets;
import javax.swing.JPanel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kantlijn.study.Colour;

class ContrastTest {

    @AfterEach
    void usualLook() {
        Look.install(false);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void highContrastHasOneColourOfTextWideLinesAndNoTints(boolean dark) {
        Look.install(dark, true);
        assertThat(Tone.highContrast()).isTrue();
        assertThat(Tone.TEXT2.now()).isEqualTo(Tone.TEXT1.now());
        assertThat(Tone.TEXT3.now()).isEqualTo(Tone.TEXT1.now());
        assertThat(Tone.tint(Colour.BLUE)).isEqualTo(Tone.PAGE.now());
        assertThat(new LineBorder(true, false).getBorderInsets(new JPanel(), new Insets(0, 0, 0, 0)).top).isEqualTo(2);
        assertThat(Look.isDark()).isEqualTo(dark);
    }

    @Test
    void itIsSwitchedWhileWindowsAreOpenAndLightOrDarkStays() {
        Look.install(true, false);
        Look.setHighContrast(true);
        assertThat(Look.isDark()).isTrue();
        Look.setDark(false);
        assertThat(Tone.highContrast()).isTrue();
        Look.setHighContrast(false);
        assertThat(Tone.TEXT3.now()).isNotEqualTo(Tone.TEXT1.now());
        assertThat(Tone.lineWidth()).isEqualTo(1);
    }
}
