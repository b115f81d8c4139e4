package org.kantlijn.intake.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kantlijn.intake.Desk;
import org.kantlijn.intake.script.Paragraph;
import org.kantlijn.intake.script.ReadingChoice;
import org.kantlijn.intake.script.Script;
import org.kantlijn.intake.source.IntakeException;
import org.kantlijn.intake.source.Limits;
import org.kantlijn.intake.source.SourceFile;
import org.kantlijn.intake.source.Warning;
import org.kantlijn.intake.speaker.Spoken;

class SubtitleTest {

    private static final List<String> WORDS = List.of("fiets", "tram", "5 < 6", "a & b", "[pauze]", "<[?]>", "Kijk: dat", "om 5:30",
        "één", "\uD83D\uDE00", "--", "1", "Noot", "NOTED", "x>y");

    @TempDir
    private Path folder;
    private Desk desk;

    @BeforeEach
    void begin() {
        desk = new Desk(folder);
    }

    private Script script(String name, String content) throws IntakeException {
        return Spoken.script(SourceFile.read(desk.file(name, content), Limits.USUAL));
    }

    private List<String> shown(String content) throws IntakeException {
        return Spoken.shown(script("a.txt", content));
    }

    @Test
    void teamsNamesVoicesAndACueWithoutOneGoesOnWithTheLast() throws IntakeException {
        assertThat(Spoken.shown("vtt-teams.vtt")).containsExactly(
            "Jansen, Anke (HR) 3.45|Goed, dan beginnen we. Wie fietst er al eens naar het werk?",
            "de Vries, Bas (O&O - STUDENT) 6.4|Ik, als het droog is.",
            "de Vries, Bas (O&O - STUDENT) 9|En anders met de tram.",
            "Jansen, Anke (HR) 11.3|Ja.",
            "El Amrani, Noor 11.3|Ik nooit <lacht>.",
            "Jansen, Anke (HR) 62|Het is 5 < 6 kilometer <[?]> toch?");
    }

    @Test
    void cuesWithoutAVoiceAreTold() throws IntakeException {
        String vtt = "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Anke>Zo?</v>\n\n00:02.000 --> 00:03.000\nJa, zo.\n\n"
            + "00:03.000 --> 00:04.000\n<v Bas>Nee.\n";
        assertThat(script("a.vtt", vtt).warnings()).containsExactly(Warning.of(Warning.Kind.UNNAMED_CUES, 1));
    }

    @Test
    void zoomNamesEverySpeakerInTheWordsAndMetadataIsNoSpeaker() throws IntakeException {
        assertThat(Spoken.shown("vtt-zoom.vtt")).containsExactly(
            "NOTE|Meeting title: Fietsen naar het werk",
            "anke jansen 2.1|Welkom allemaal.",
            "bas 5.2|Dag. Ik dacht: om 5:30 al?",
            "anke jansen 8.1|Nee hoor, om half zes",
            "anke jansen 10|is het nog donker.",
            "iPhone van Noor (2) 12.5|Hoi!");
    }

    @Test
    void noScribeHasATitleNotesAndStrokesBeforeAVoiceThatIsHeardMeanwhile() throws IntakeException {
        assertThat(Spoken.shown("vtt-noscribe.vtt")).containsExactly(
            "HEADING|Gesprek over fietsen",
            "NOTE|Transcribed with noScribe vers. 0.6/Language: Dutch (nl) | Mark pause: 1sec+",
            "NOTE|media: gesprek & fietsen.mp3",
            "S01 0|Hoe komt u op het werk?",
            "S02 2.48|Met de fiets. (..) Of",
            "S01 4|mhm",
            "S02 4.9|//te voet, {6.2}als het regent.");
    }

    @Test
    void subtitlesMayNameASpeakerWhereTheTurnBeginsAndBreakTheName() throws IntakeException {
        Script script = Spoken.script(Spoken.fixture("srt-editor.srt"));
        assertThat(script.format()).isEqualTo("srt");
        assertThat(Spoken.shown(script)).containsExactly(
            "- 1|Anke van der Berg: Hoe laat vertrekt u?",
            "- 3.6|Bas: Rond een uur of zes, zoiets als 5:30.",
            "- 6.25|Dan is het stil op de weg.",
            "- 8|En koud.",
            "- 9.1|Anke van der Berg: Ja?",
            "- 9.1|Bas: Ja.");
    }

    @Test
    void speakersInBracketsBeforeAColonAreNamed() throws IntakeException {
        String srt = "1\n00:00:01,000 --> 00:00:02,000\n[SPEAKER_01]: Hoe gaat het?\n\n"
            + "2\n00:00:02,000 --> 00:00:03,000\n[SPEAKER_00]: Goed.\n";
        assertThat(shown(srt)).containsExactly("SPEAKER_01 1|Hoe gaat het?", "SPEAKER_00 2|Goed.");
    }

    @Test
    void manyNamesThatOccurOnceAreStillSpeakersWhereEveryCueHasOne() throws IntakeException {
        StringBuilder vtt = new StringBuilder("WEBVTT\r\n\r\n");
        for (int i = 0; i < 24; i++) {
            vtt.append("%d\r\n00:00:%02d.000 --> 00:00:%02d.900\r\ndeelnemer %s: Ik ben er.\r\n\r\n".formatted(i, i, i, (char) ('a' + i)));
        }
        assertThat(script("a.vtt", vtt.toString()).paragraphs()).extracting(Paragraph::speaker).doesNotContainNull().doesNotHaveDuplicates()
            .hasSize(24);
    }

    @Test
    void dialoguesInOneCueAreSeveralParagraphs() throws IntakeException {
        assertThat(shown("1\n00:00:01,000 --> 00:00:02,000\n- Gaat u mee?\n- Nee, ik\nblijf.\n"))
            .containsExactly("- 1|- Gaat u mee?", "- 1|- Nee, ik blijf.");
    }

    @Test
    void whatIsSloppyIsReadAllTheSame() throws IntakeException {
        assertThat(shown("WEBVTT\n00:01.000 --> 00:02.000\nTwee\n\nregels\n\nslot\n00:03.000 --> 00:04.000 align:start\nen\n17\n"
            + "00:05.5 --> 00:06.0\ntwaalf")).containsExactly("- 1|Twee regels", "- 3|en", "- 5.5|twaalf");
        assertThat(shown("00:00:01.250 --> 00:00:02.000\nZonder nummer\n\nmet wit\n0:01:02,5 --> 0:01:03,0\nKort."))
            .containsExactly("- 1.25|Zonder nummer met wit", "- 62.5|Kort.");
    }

    @Test
    void stylesAndMarksAreNoText() throws IntakeException {
        assertThat(shown("WEBVTT - Titel\nKind: captions\n\nREGION\nid:fred\n\nNOTE Confidence: 0.8984\n\n"
            + "00:01.000 --> 00:02.000\n<c.geel.b>Ja</c>, <v.luid Anke>"
            + "<b>nee</b></v> en <lang nl>zo</lang> &amp;c. &nbsp;R&D\n"))
            .containsExactly("HEADING|Titel", "NOTE|Kind: captions", "- 1|Ja,", "Anke 1|nee", "Anke 1|en zo &c. \u00A0R&D");
    }

    @Test
    void aVoiceWithoutANameGoesOn() throws IntakeException {
        assertThat(shown("WEBVTT\n\n00:01.000 --> 00:02.000\n<v>Wie?</v>\n\n"
            + "00:02.000 --> 00:03.000\n<v Anke>Ik.\n\n00:04.000 --> 00:05.000\n<v >Ja."))
            .containsExactly("- 1|Wie?", "Anke 2|Ik.", "Anke 4|Ja.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void anyEncodingIsRead(String encoding) throws IntakeException {
        String mark = encoding.startsWith("UTF") ? "\uFEFF" : "";
        String srt = mark + "1\r\n00:00:01,000 --> 00:00:02,000\r\nEén café.\r\n";
        Script script = Spoken.script(SourceFile.read(desk.file("a.srt", srt.getBytes(Charset.forName(encoding))), Limits.USUAL));
        assertThat(Spoken.shown(script)).containsExactly("- 1|Eén café.");
        assertThat(script.encoding()).isEqualTo(encoding);
    }

    @Test
    void aFileThatBreaksOffInATimingIsReadWithAWarning() throws IntakeException {
        for (String torn : List.of("00:00:0", "00:00:04,000", "00:00:04,000 --", "00:00:04,000 -->", "00:00:04,000 --> 00:0", "")) {
            Script script = script("a.srt", "1\n00:00:01,000 --> 00:00:02,000\nJa.\n\n2\n" + torn);
            assertThat(Spoken.shown(script)).describedAs(torn).containsExactly("- 1|Ja.");
            assertThat(Spoken.warnings(script)).describedAs(torn).containsExactly(Warning.Kind.BREAKS_OFF);
        }
    }

    @Test
    void wordsThatOnlyLookLikeSubtitlesAreText() {
        for (String words : List.of("WEBVTT is een formaat.", "WEBVTT\nis een formaat", "12\n00:00:01 Anke: ja", "1\n2\n3")) {
            SourceFile file = read(words);
            assertThat(Spoken.FORMATS).noneMatch(format -> format.recognises(file));
        }
        assertThat(new WebVtt().recognises(read("WEBVTT"))).isTrue();
        assertThat(new WebVtt().recognises(read("\uFEFFWEBVTT\r\n\r\n"))).isTrue();
    }

    private SourceFile read(String content) {
        try {
            return SourceFile.read(desk.file("a.txt", content), Limits.USUAL);
        } catch (IntakeException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void everyWordOfEveryCueIsKept() throws IntakeException {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            StringBuilder srt = new StringBuilder();
            StringBuilder vtt = new StringBuilder("WEBVTT\n\n");
            StringBuilder said = new StringBuilder();
            for (int cue = 1; cue < 12; cue++) {
                String line = words(random);
                String next = random.nextBoolean() ? "\n" + words(random) : "";
                String timing = "00:00:%02d.000 --> 00:00:%02d.000\n".formatted(cue, cue + 1);
                srt.append(cue).append('\n').append(timing.replace('.', ',')).append(line).append(next).append("\n\n");
                vtt.append(timing).append("<v P").append(random.nextInt(3)).append('>').append(line).append(next).append("</v>\n\n");
                said.append(line).append(next);
            }
            String all = Spoken.solid(said.toString().lines());
            assertThat(Spoken.solid(script("a.vtt", vtt.toString()))).describedAs("seed %d", seed).isEqualTo(all);
            assertThat(Spoken.solid(script("a.srt", srt.toString()))).describedAs("seed %d", seed).isEqualTo(all);
        }
    }

    /** A line that begins with a word which is no number, for a number alone before a timing is that of a cue. */
    private static String words(Random random) {
        StringBuilder words = new StringBuilder("ja");
        for (int i = random.nextInt(6); i > 0; i--) {
            words.append(' ').append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return words.toString();
    }

    @Test
    void bytesOfAnotherEncodingAreCounted() throws IntakeException {
        byte[] latin = "WEBVTT\n\n00:01.000 --> 00:02.000\nEén.".getBytes(StandardCharsets.ISO_8859_1);
        SourceFile file = SourceFile.read(desk.file("a.vtt", latin), Limits.USUAL);
        Script script = Spoken.script(file, ReadingChoice.OPEN.encoded(StandardCharsets.UTF_8));
        assertThat(Spoken.warnings(script)).containsExactly(Warning.Kind.REPLACED_CHARACTERS);
    }
}
