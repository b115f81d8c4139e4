package org.kantlijn.intake.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kantlijn.intake.Desk;
import org.kantlijn.intake.script.Script;
import org.kantlijn.intake.source.IntakeException;
import org.kantlijn.intake.source.Limits;
import org.kantlijn.intake.source.SourceFile;
import org.kantlijn.intake.speaker.Spoken;

/** Files that were cut off or in which bytes changed are read or refused with a sentence, and never stop the program. */
class DamagedTranscriptTest {

    private static final int CHANGES = 80;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"vtt-teams.vtt", "vtt-zoom.vtt", "vtt-noscribe.vtt", "srt-editor.srt", "json-whisper.json",
        "json-whispercpp.json", "json-whisperx.json", "json-amazon.json", "json-kaldi.json", "json-amberscript.json",
        "otr-otranscribe.otr", "tsv-whisper.tsv", "eaf-elan.eaf", "exb-exmaralda.exb", "txt-otter.txt", "txt-zoomcopy.txt", "txt-f4.txt",
        "txt-noscribe.txt"})
    void aDamagedFileIsReadOrRefused(String fixture) throws IntakeException {
        byte[] whole = Spoken.fixture(fixture).bytes();
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            for (int end = 1; end < whole.length; end += 1 + whole.length / 150) {
                read(Arrays.copyOf(whole, end));
            }
            Random random = new Random(fixture.hashCode());
            for (int i = 0; i < CHANGES; i++) {
                read(changed(whole, random));
            }
        });
    }

    private static byte[] changed(byte[] whole, Random random) {
        byte[] bytes = whole.clone();
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            int at = random.nextInt(bytes.length);
            int length = Math.min(random.nextInt(12), bytes.length - at);
            System.arraycopy(bytes, random.nextInt(bytes.length - length + 1), bytes, at, length);
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    private void read(byte[] bytes) throws IntakeException {
        SourceFile file = SourceFile.read(new Desk(folder).file("a.txt", bytes), Limits.USUAL);
        try {
            Script script = Spoken.script(file);
            assertThat(script.paragraphs()).allSatisfy(paragraph -> assertThat(paragraph.times())
                .allSatisfy(mark -> assertThat(mark.offset()).isBetween(0, paragraph.text().length())));
        } catch (IntakeException e) {
            assertThat(e.getMessage()).contains("“a.txt”");
        }
    }
}
