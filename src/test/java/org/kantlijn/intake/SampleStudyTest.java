package org.kantlijn.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kantlijn.intake.codebook.CodebookReader;
import org.kantlijn.intake.codebook.CodingTable;
import org.kantlijn.intake.codebook.CodingTableReader;
import org.kantlijn.intake.codebook.ThemeTable;
import org.kantlijn.intake.codebook.ThemeTableReader;
import org.kantlijn.intake.source.IntakeException;
import org.kantlijn.intake.source.Warning;
import org.kantlijn.study.Participant;
import org.kantlijn.study.Theme;

/** The sample study goes in whole: transcripts, codebook, codings, themes. */
class SampleStudyTest {

    private static final List<String> TRANSCRIPTS = List.of("F1 Re-integratiecoaches.docx", "F2 Leidinggevenden.txt", 
        "F3 Terug aan het werk.txt", "A1 Interview vrouw 47.txt", "A2 Interview man 29.docx", "E1 Interview job coach.txt");

    @TempDir
    private Path folder;

    @Test
    void theSampleStudyIsReadWholeAndASecondTimeAddsNothing() throws IntakeException {
        Desk desk = new Desk(folder);
        for (String name : TRANSCRIPTS) {
            ImportedTranscript imported = desk.take(desk.sample("transcripts/" + name));
            assertThat(Desk.warnings(imported)).as(name).isSubsetOf(Warning.Kind.CONTINUED);
            assertThat(imported.turns()).as(name).isGreaterThan(50);
        }
        assertThat(desk.study().participants()).filteredOn(Participant::isModerator).hasSize(TRANSCRIPTS.size());
        Path codebook = desk.sample("codebook.csv");
        desk.apply(new CodebookReader().read(codebook, desk.study()));
        assertThat(new CodebookReader().read(codebook, desk.study())).isEmpty();
        int codes = desk.study().codes().size();
        for (String name : TRANSCRIPTS) {
            Path codings = desk.sample("codings/" + name.replaceFirst("\\.\\w+$", ".csv"));
            CodingTable table = new CodingTableReader().read(codings, desk.study());
            assertThat(table.skipped()).as(name).isEmpty();
            assertThat(table.applied()).as(name).isPositive();
            desk.apply(table.changes());
            assertThat(new CodingTableReader().read(codings, desk.study()).applied()).as(name).isZero();
        }
        Path themes = desk.sample("themes.csv");
        ThemeTable table = new ThemeTableReader().read(themes, desk.study());
        desk.apply(table.changes());
        assertThat(desk.study().themes()).hasSize(table.themes()).extracting(Theme::definition).isNotEmpty();
        assertThat(desk.study().codes()).as("codings and themes name codes of the codebook").hasSize(codes);
        assertThat(new ThemeTableReader().read(themes, desk.study()).changes()).isEmpty();
    }
}
