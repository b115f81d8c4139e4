package org.kantlijn.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kantlijn.change.Material;
import org.kantlijn.change.TranscriptAdded;
import org.kantlijn.intake.source.IntakeException;
import org.kantlijn.intake.speaker.LabelChoice;
import org.kantlijn.intake.speaker.LabelRow;
import org.kantlijn.study.Participant;
import org.kantlijn.study.Transcript;

/** Several files come into a study as one step. */
class ImportBatchTest {

    @TempDir
    private Path folder;
    private Desk desk;

    @BeforeEach
    void begin() {
        desk = new Desk(folder);
    }

    private ImportDraft draft(String name, String words) throws IntakeException {
        return desk.draft(desk.file(name, words));
    }

    private static LabelRow row(ImportDraft draft, String label) {
        return draft.labels().stream().filter(row -> row.label().equals(label)).findFirst().orElseThrow();
    }

    @Test
    void titlesAreMadeUniqueAndEachTextComesOnce() throws IntakeException {
        desk.take(desk.file("a.txt", "I: Nul.\nR: Ja."));
        ImportDraft first = draft("a.md", "I: Een.\nR: Ja.");
        ImportDraft again = draft("b.txt", "I: Een.\nR: Ja.");
        ImportDraft known = draft("c.txt", "I: Nul.\nR: Ja.");
        ImportDraft second = draft("d.txt", "I: Twee.\nR: Ja.");
        ImportBatch batch = new ImportBatch(List.of(first, again, known, second.with(second.choices().titled("a"))));
        assertThat(batch.doubles(desk.study())).containsExactly(again, known);
        Material material = batch.material(desk.study());
        assertThat(material.texts()).hasSize(2);
        assertThat(material.originals()).hasSize(2);
        desk.apply(material);
        assertThat(desk.study().transcripts()).extracting(Transcript::title).containsExactly("a", "a (2)", "a (3)");
    }

    @Test
    void aPersonInSeveralFilesOfOneSessionIsOneParticipant() throws IntakeException {
        ImportDraft before = draft("voor.txt", "Mod: Zo?\nP1: Ja.\nP2: Nee.");
        ImportDraft after = draft("na.txt", "Mod: En?\nP1: Goed.\nP3: Nou.");
        ImportChoices choices = after.choices();
        for (String label : List.of("Mod", "P1")) {
            choices = choices.labelled(label, LabelChoice.PLAIN.meaning(row(before, label).participant()));
        }
        ImportDraft assigned = after.with(choices);
        assertThat(row(assigned, "P1").participant()).isEqualTo(row(before, "P1").participant());
        desk.apply(new ImportBatch(List.of(assigned, before)).material(desk.study()));
        assertThat(desk.study().participants()).extracting(Participant::code).containsExactlyInAnyOrder("Mod", "P1", "P2", "P3");
        List<Transcript> transcripts = desk.study().transcripts();
        assertThat(transcripts.get(0).participant("P1")).isEqualTo(transcripts.get(1).participant("P1"));
        assertThat(desk.study().participant(transcripts.get(0).participant("P3"))).isPresent();
    }

    @Test
    void twoFilesWithTheSameLabelsHavePeopleOfTheirOwn() throws IntakeException {
        ImportDraft one = draft("een.txt", "I: Zo?\nR: Ja.");
        ImportDraft two = draft("twee.txt", "I: Zo?\nR: Nee.");
        desk.apply(new ImportBatch(List.of(one, two)).material(desk.study()));
        assertThat(desk.study().participants()).hasSize(4);
    }

    @Test
    void twoPartsOfOneFocusGroupAreNotCitedTheSameUnlessThatIsChosen() throws IntakeException {
        ImportDraft one = draft("Focusgroep 3 deel 1.txt", "I: Zo?\nR: Ja.");
        ImportDraft two = draft("Focusgroep 3 deel 2.txt", "I: Zo?\nR: Nee.");
        desk.apply(new ImportBatch(List.of(one, two)).material(desk.study()));
        assertThat(desk.study().transcripts()).extracting(Transcript::code).containsExactly("F3", "T2");
    }

    @Test
    void manyFilesAreOneListOfChanges() throws IntakeException {
        List<ImportDraft> drafts = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            drafts.add(draft("gesprek " + i + ".txt", "I: Vraag " + i + "?\nR: Ja."));
        }
        Material material = new ImportBatch(drafts).material(desk.study());
        assertThat(material.changes().stream().filter(TranscriptAdded.class::isInstance)).hasSize(30);
        desk.apply(material);
        assertThat(desk.study().transcripts()).extracting(Transcript::id)
            .isEqualTo(drafts.stream().map(ImportDraft::transcript).toList());
    }
}
