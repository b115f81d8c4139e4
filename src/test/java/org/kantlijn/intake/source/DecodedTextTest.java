package org.kantlijn.intake.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kantlijn.intake.Desk;

class DecodedTextTest {

    private static final String HEBREW = "א: שלום, מה שלומך היום?\nב: טוב, תודה רבה. ומה איתך?\nא: גם טוב.\n";

    @TempDir
    private Path folder;

    private DecodedText decoded(byte... bytes) throws IntakeException {
        return DecodedText.of(SourceFile.read(new Desk(folder).file("a.txt", bytes), Limits.USUAL), null, Limits.USUAL);
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void otherScriptsComeThroughUntouched(String encoding) throws IntakeException {
        String words = HEBREW + "e\u0301 \uD83D\uDC69\u200D\uD83D\uDCBB\n";
        DecodedText text = decoded(words.getBytes(Charset.forName(encoding)));
        assertThat(text.content()).isEqualTo(words);
        assertThat(text.encoding()).isEqualTo(Charset.forName(encoding));
        assertThat(text.warnings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-32LE", "UTF-32BE"})
    void theRarestByteOrderMarksAreKnownToo(String encoding) throws IntakeException {
        assertThat(decoded(("\uFEFF" + HEBREW).getBytes(Charset.forName(encoding))).content()).isEqualTo(HEBREW);
    }

    @Test
    void twoEncodingsInOneFileAreBothReadWithAWarning() throws IntakeException {
        byte[] mixed = joined("I: Eén café, één thee.\n".getBytes(StandardCharsets.UTF_8), "R: Reünie.".getBytes(DecodedText.WESTERN));
        DecodedText text = decoded(mixed);
        assertThat(text.content()).isEqualTo("I: Eén café, één thee.\nR: Reünie.");
        assertThat(text.encoding()).isEqualTo(StandardCharsets.UTF_8);
        assertThat(text.warnings()).containsExactly(Warning.of(Warning.Kind.MIXED_ENCODINGS, 1));
        DecodedText western = decoded(joined("I: Eén.\n".getBytes(StandardCharsets.UTF_8),
            "R: Reünie, één, café".getBytes(DecodedText.WESTERN)));
        assertThat(western.content()).isEqualTo("I: Eén.\nR: Reünie, één, café");
        assertThat(western.encoding()).isEqualTo(DecodedText.WESTERN);
    }

    @Test
    void aFewNulsAreLeftOutWithAWarning() throws IntakeException {
        DecodedText text = decoded("I: een woord\0en nog een\nR: ja".getBytes(StandardCharsets.UTF_8));
        assertThat(text.content()).isEqualTo("I: een woorden nog een\nR: ja");
        assertThat(text.warnings()).containsExactly(Warning.of(Warning.Kind.NULS, 1));
    }

    @Test
    void aTextThatEndsInNulsAfterACrashIsReadUpToThem() throws IntakeException {
        DecodedText text = decoded(joined("I: een\nR: twee\n".getBytes(StandardCharsets.UTF_8), new byte[4096]));
        assertThat(text.content()).isEqualTo("I: een\nR: twee\n");
        assertThat(text.nuls()).isEqualTo(4096);
    }

    @Test
    void whatIsNoTextIsRefused() {
        byte[] noise = new byte[20_000];
        new Random(7).nextBytes(noise);
        assertThatExceptionOfType(IntakeException.class).isThrownBy(() -> decoded(noise))
            .satisfies(e -> assertThat(e.problem()).isEqualTo(Problem.BINARY));
        assertThatExceptionOfType(IntakeException.class).isThrownBy(() -> decoded(new byte[] {'a', 0, 0, 0, 7, 1, 0, 0, 'b'}))
            .satisfies(e -> assertThat(e.problem()).isEqualTo(Problem.BINARY));
    }

    @Test
    void moreTextThanMayBeIsNotDecodedToItsEnd() {
        Path file = new Desk(folder).file("a.txt", "a".repeat(300_000));
        assertThatExceptionOfType(IntakeException.class)
            .isThrownBy(() -> DecodedText.of(SourceFile.read(file, Limits.USUAL), null, new Limits(1 << 20, 100_000)))
            .satisfies(e -> assertThat(e.problem()).isEqualTo(Problem.TOO_MUCH_TEXT));
    }
}
