package org.kantlijn.intake.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kantlijn.intake.Desk;
import org.kantlijn.intake.ImportChoices;
import org.kantlijn.intake.script.Paragraph;
import org.kantlijn.intake.script.Script;
import org.kantlijn.intake.source.Warning;
import org.kantlijn.text.TimeMark;
import org.kantlijn.text.Turn;

/** Cues and rows, of which the format tells the speaker or the time. */
class CueTest {

    private static Recognised recognised(LabelBook book, Paragraph... paragraphs) {
        Script script = Script.of("vtt", "UTF-8", List.of(paragraphs), List.of());
        return Reading.of(null, script, true).recognised(book);
    }

    private static List<String> shown(Recognised recognised) {
        return Desk.shown(recognised.conversation().text(), recognised.conversation().turns());
    }

    @Test
    void cuesOfOneSpeakerInARowAreOneTurnWithTheTimesOfAllOfThem() {
        Recognised found = recognised(LabelBook.EMPTY, Paragraph.cue("Ik dacht ", "Anke", 1.5), Paragraph.cue("\u00A0dat het", "ANKE", 3.0),
            Paragraph.cue("Ja.", "Bas", 4.0), Paragraph.cue("goed was.", "Anke", 6.0));
        assertThat(shown(found)).containsExactly("Anke|Ik dacht dat het", "Bas|Ja.", "Anke|goed was.");
        assertThat(found.conversation().turns().all()).extracting(Turn::seconds).containsExactly(1.5, 4.0, 6.0);
        assertThat(found.conversation().turns().marks()).containsExactly(new TimeMark(9, 3.0));
        assertThat(found.labels()).extracting(FoundLabel::turns).containsExactly(2, 1);
        assertThat(found.sign()).isEqualTo(LabelSign.FORMAT);
        assertThat(found.count()).isEqualTo(new Kept(39, 24, 15, 0, 0));
    }

    @Test
    void rowsOfOneSpeakerInARowAreParagraphsOfOneTurn() {
        Recognised found = recognised(LabelBook.EMPTY, Paragraph.cue("Een.", "P1", null), Paragraph.cue("Twee.", "P1", null),
            Paragraph.cue("Drie.", "P2", null));
        assertThat(shown(found)).containsExactly("P1|Een./Twee.", "P2|Drie.");
    }

    @Test
    void cuesOfLongSpeechAreParagraphs() {
        Paragraph[] cues = IntStream.range(0, 60)
            .mapToObj(i -> Paragraph.cue("Dit is een zin van een stuk of tien woorden, nummer " + i + ".", "Anke", (double) i))
            .toArray(Paragraph[]::new);
        Recognised found = recognised(LabelBook.EMPTY, cues);
        assertThat(found.conversation().turns().size()).isEqualTo(1);
        assertThat(found.conversation().turns().marks()).hasSize(59);
        assertThat(found.conversation().text().content().lines()).hasSizeBetween(5, 20).allMatch(line -> line.endsWith("."));
    }

    @Test
    void cuesOfNobodyAreTurnsAsLongAsAParagraph() {
        Paragraph[] cues = IntStream.range(0, 60).mapToObj(i -> Paragraph.cue("een halve zin zonder einde" + (i % 4 == 3 ? "." : ""),
            null, (double) i)).toArray(Paragraph[]::new);
        Recognised found = recognised(LabelBook.EMPTY, cues);
        assertThat(found.conversation().turns().size()).isBetween(4, 8);
        assertThat(found.conversation().turns().all()).allMatch(turn -> turn.speaker() == null && turn.seconds() != null);
        assertThat(found.warnings()).extracting(Warning::kind).containsExactly(Warning.Kind.NO_SPEAKERS);
        assertThat(found.count().lost()).isZero();
    }

    @Test
    void aNoteBetweenTwoCuesStandsBetweenTwoTurns() {
        Recognised found = recognised(LabelBook.EMPTY, Paragraph.cue("Een.", "Anke", 1.0),
            Paragraph.plain("Band gewisseld").flagged(Paragraph.Flag.NOTE), Paragraph.cue("Twee.", "Anke", 2.0));
        assertThat(shown(found)).containsExactly("Anke|Een.", "NOTE|Band gewisseld", "Anke|Twee.");
    }

    @Test
    void whatIsSaidBeforeAnybodyIsNamedIsATurnOfNobody() {
        Recognised found = recognised(LabelBook.EMPTY, Paragraph.cue("Hallo?", null, 0.0), Paragraph.cue("Dag.", "Anke", 1.0));
        assertThat(shown(found)).containsExactly("null|Hallo?", "Anke|Dag.");
    }

    @Test
    void mergedLabelsJoinTheirCuesAndStruckOnesAreWords() {
        Paragraph[] cues = {Paragraph.cue("Een", "Anke", 1.0), Paragraph.cue("twee", "iPhone Anke", 2.0),
            Paragraph.cue("Piep.", "Ruis", 3.0),
            Paragraph.cue("drie.", "Anke", 4.0)};
        ImportChoices choices = ImportChoices.OPEN.labelled("iPhone Anke", LabelChoice.PLAIN.becoming("Anke"))
            .labelled("ruis", LabelChoice.PLAIN.struck(true));
        Recognised found = recognised(new LabelBook(choices.labels(), Pseudonyms.NONE), cues);
        assertThat(shown(found)).containsExactly("Anke|Een twee Ruis: Piep. drie.");
        assertThat(found.conversation().turns().marks()).containsExactly(new TimeMark(4, 2.0), new TimeMark(9, 3.0), new TimeMark(21, 4.0));
        assertThat(found.struck()).extracting(FoundLabel::label).containsExactly("Ruis");
        assertThat(found.count().lost()).isZero();
    }

    @Test
    void labelsInTheWordsOfCuesAreTakenOffWithTheirTimesAndComments() {
        Paragraph first = Paragraph.plain("Anke: Dag allemaal.").timed(List.of(new TimeMark(0, 1.0), new TimeMark(10, 1.5)))
            .anchored(List.of(new Paragraph.Anchor(6, "c", true), new Paragraph.Anchor(9, "c", false)));
        Recognised found = recognised(LabelBook.EMPTY, first, Paragraph.plain("Anke: Welkom.").timed(List.of(new TimeMark(0, 2.0))),
            Paragraph.plain("Bas: Dank.").timed(List.of(new TimeMark(0, 3.0))),
            Paragraph.plain("Bas: Ja.").timed(List.of(new TimeMark(0, 4.0))));
        assertThat(shown(found)).containsExactly("Anke|Dag allemaal. Welkom.", "Bas|Dank. Ja.");
        assertThat(found.conversation().turns().marks()).containsExactly(new TimeMark(4, 1.5), new TimeMark(14, 2.0),
            new TimeMark(28, 4.0));
        assertThat(found.conversation().text().slice(found.conversation().comments().get("c"))).isEqualTo("Dag");
    }

    @Test
    void labelsThatOnlyAProgramWritesAreCuesWithoutTimes() {
        Recognised found = recognised(LabelBook.EMPTY, Paragraph.plain("SPEAKER_00: Ik dacht"), Paragraph.plain("SPEAKER_00: dat het"),
            Paragraph.plain("SPEAKER_01: Ja."), Paragraph.plain("SPEAKER_00: goed was."));
        assertThat(shown(found)).containsExactly("SPEAKER_00|Ik dacht dat het", "SPEAKER_01|Ja.", "SPEAKER_00|goed was.");
    }
}
