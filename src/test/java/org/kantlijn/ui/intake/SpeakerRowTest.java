package org.kantlijn.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kantlijn.intake.ImportChoices;
import org.kantlijn.intake.ImportDraft;
import org.kantlijn.intake.TranscriptReader;
import org.kantlijn.intake.speaker.LabelRow;
import org.kantlijn.study.Participant;
import org.kantlijn.testing.SmallStudy;
import org.kantlijn.wording.Wording;

/** The speakers of a file: joined, parted, struck and given to participants of the study. */
class SpeakerRowTest {

    @TempDir
    private Path folder;

    private Trial trial;
    private ImportDraft draft;

    @BeforeEach
    void read() throws Exception {
        trial = new Trial(folder);
        Path file = trial.file("F3 Groep.txt", "Int: Hoe begon het?", "P10: Met de fiets.", "P2: Ik sliep niet.",
            "Deelnemer 2: En toen wel.",
            "P10: Nou.", "Int: En daarna?", "P2: Daarna niet meer.", "Deelnemer 2: Nee.", "P10: Dat is waar.");
        draft = new TranscriptReader().draft(file, ImportChoices.OPEN, trial.work().study());
    }

    @AfterEach
    void close() throws Exception {
        trial.close();
    }

    private static SpeakerRow row(ImportDraft of, String label) {
        return SpeakerRow.of(of).stream().filter(row -> row.holds(label)).findFirst().orElseThrow();
    }

    private Becoming becoming(ImportDraft of) {
        return new Becoming(trial.work().study(), Wording.of(Becoming.class, Trial.DUTCH), of.shortName(), SpeakerRow.of(of));
    }

    private ImportDraft becomes(ImportDraft of, String label, String written) throws Exception {
        return of.with(becoming(of).chosen(of.choices(), row(of, label), written));
    }

    @Test
    void rowsStandInTheOrderOfTheirNumbers() {
        assertThat(SpeakerRow.of(draft)).extracting(row -> row.main().label()).containsExactly("Deelnemer 2", "Int", "P2", "P10");
    }

    @Test
    void joinedLabelsAreOneRowThatCountsBothAndCanBePartedAgain() throws Exception {
        ImportDraft joined = draft.with(row(draft, "Deelnemer 2").joining(draft.choices(), row(draft, "P2")));
        SpeakerRow row = row(joined, "Deelnemer 2");
        assertThat(row.main().label()).isEqualTo("P2");
        assertThat(row.joined()).extracting(LabelRow::label).containsExactly("Deelnemer 2");
        assertThat(row.turns()).isEqualTo(4);
        ImportDraft parted = joined.with(SpeakerRow.parting(joined.choices(), row.joined().get(0)));
        assertThat(SpeakerRow.of(parted)).hasSize(4);
    }

    @Test
    void aNameThatAnotherLabelHasJoinsThem() throws Exception {
        ImportDraft joined = becomes(draft, "Deelnemer 2", "P2");
        assertThat(row(joined, "P2").joined()).hasSize(1);
        ImportDraft same = becomes(draft, "Deelnemer 2", "zelfde als P2");
        assertThat(row(same, "P2").joined()).hasSize(1);
    }

    @Test
    void aNewNameIsGivenToAllLabelsOfTheRow() throws Exception {
        ImportDraft joined = becomes(draft, "Deelnemer 2", "P2");
        ImportDraft renamed = becomes(joined, "P2", "P7");
        assertThat(row(renamed, "P2").main().becomes()).isEqualTo("P7");
        assertThat(row(renamed, "P2").joined()).hasSize(1);
        assertThat(becoming(renamed).words(row(renamed, "P2"))).isEqualTo("F3 P7");
    }

    @Test
    void aLabelThatNamesNobodyIsWordsOfTheText() throws Exception {
        ImportDraft struck = becomes(draft, "P10", "geen spreker");
        assertThat(row(struck, "P10").struck()).isTrue();
        assertThat(struck.turns().all()).noneMatch(turn -> "P10".equals(turn.speaker()));
        assertThat(becomes(struck, "P10", "P10").labels()).filteredOn(label -> label.label().equals("P10"))
            .extracting(LabelRow::struck).containsExactly(false);
    }

    @Test
    void aParticipantOfTheStudyIsPickedAndTheOthersAreToldToBeNew() throws Exception {
        SmallStudy.onEvents(() -> {
            trial.study().participant("P2", Participant.Role.PARTICIPANT);
            return null;
        });
        List<Becoming.Option> options = becoming(draft).options(row(draft, "P2"));
        assertThat(options).extracting(Becoming.Option::words).startsWith("geen spreker", "zelfde als Deelnemer 2").contains("P2");
        Optional<Becoming.Option> known = options.stream().filter(option -> option.participant() != null).findFirst();
        ImportDraft chosen = becomes(draft, "P10", known.orElseThrow().words());
        assertThat(row(chosen, "P10").main().existing()).hasToString("P2");
        assertThat(becoming(chosen).words(row(chosen, "Deelnemer 2"))).isEqualTo("F3 Deelnemer 2, nieuw");
    }

    @Test
    void writingWhatStandsThereChangesNothing() {
        assertThat(becoming(draft).chosen(draft.choices(), row(draft, "P2"), "F3 P2")).isEqualTo(draft.choices());
        assertThat(becoming(draft).chosen(draft.choices(), row(draft, "P2"), " ")).isEqualTo(draft.choices());
    }

    @Test
    void thePageTellsWhoLeadsAndWherePartsBegin() throws Exception {
        PreviewPage page = SpeakerRow.page(draft.with(Parts.beginning(draft.choices(), "Na de pauze", 6)));
        assertThat(page.leads(page.indexOf(1))).isTrue();
        assertThat(page.part(page.indexOf(6))).isEqualTo("Na de pauze");
        assertThat(page.next("P2", page.indexOf(3), 1)).isEqualTo(page.indexOf(7));
        assertThat(page.next("P2", page.indexOf(3), -1)).isEqualTo(-1);
    }
}
