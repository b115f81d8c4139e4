package org.kantlijn.intake.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kantlijn.change.ParticipantAdded;
import org.kantlijn.intake.Desk;
import org.kantlijn.intake.ImportChoices;
import org.kantlijn.intake.ImportDraft;
import org.kantlijn.intake.ImportedTranscript;
import org.kantlijn.intake.script.Offer;
import org.kantlijn.intake.script.ReadingChoice;
import org.kantlijn.intake.script.ReadingChoice.ColumnUse;
import org.kantlijn.intake.script.ReadingChoice.TableLayout;
import org.kantlijn.intake.script.Script;
import org.kantlijn.intake.source.Entities;
import org.kantlijn.intake.source.IntakeException;
import org.kantlijn.intake.source.Limits;
import org.kantlijn.intake.source.SourceFile;

/** Every cell of a table that is not a time comes back in a turn, a label, a note or an attribute, however its columns are used. */
class TablesKeepAllTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"table-nvivo.csv", "table-premiere.csv", "table-f4.csv", "table-unicode.csv", "table-headless.tsv",
        "table-fireflies.csv", "table-dutch.csv", "table-excel.xlsx", "table-excel97.xls", "table-libreoffice.ods", "survey-qualtrics.csv",
        "survey-googleforms.csv", "survey-msforms.xlsx", "survey-surveymonkey.csv", "survey-limesurvey.csv"})
    void everyCellComesBack(String name) throws IntakeException {
        Desk desk = new Desk(folder);
        Path file = TableIntakeTest.fixture(desk, name);
        ImportDraft draft = desk.draft(file);
        for (TableLayout layout : TableLayout.values()) {
            assertKept(desk, file, ReadingChoice.OPEN.laidOut(layout, Map.of()));
            for (ColumnUse use : List.of(ColumnUse.TEXT, ColumnUse.NOTE, ColumnUse.ATTRIBUTE, ColumnUse.SPEAKER)) {
                assertKept(desk, file, ReadingChoice.OPEN.laidOut(layout, draft.offer().columns().stream()
                    .collect(Collectors.toMap(Offer.Column::heading, column -> use))));
            }
        }
    }

    private static void assertKept(Desk desk, Path file, ReadingChoice choice) throws IntakeException {
        SourceFile source = SourceFile.read(file, Limits.USUAL);
        Script script = new TableTranscript().read(source, choice, Limits.USUAL);
        String kept = solid(script.paragraphs().stream().map(paragraph -> paragraph.speaker() + "|" + paragraph.text())
            .collect(Collectors.joining("|"))) + solid(script.attributes().toString());
        Sheet sheet = TableFiles.sheets(source, choice, Limits.USUAL).sheets().stream().reduce((first, last) -> last).orElseThrow();
        HeadedTable table = HeadedTable.of(sheet);
        List<ColumnUse> uses = script.offer().columns().stream().map(Offer.Column::use).toList();
        for (TableColumn column : table.columns()) {
            ColumnUse use = uses.get(column.index());
            if (use != ColumnUse.LEFT_OUT && use != ColumnUse.TIME) {
                table.rows().forEach(row -> assertThat(kept).as(use + " " + choice).containsIgnoringCase(solid(row.cell(column.index()))));
            }
        }
        assertThat(table.above()).allSatisfy(line -> assertThat(kept).contains(solid(line)));
        assertThat(desk.draft(file, ImportChoices.OPEN.reading(choice)).count().lost()).isZero();
    }

    /** The words without blanks, and without colons, which labels lose. */
    private static String solid(String text) {
        return Entities.decoded(text).replaceAll("[\\s\\p{Z}:]", "");
    }

    @Test
    void whatEveryRespondentChoseComesIntoTheStudy() throws IntakeException {
        ImportedTranscript imported = new Desk(folder).read(TableIntakeTest.fixture(new Desk(folder), "survey-msforms.xlsx"));
        assertThat(imported.material().changes()).filteredOn(ParticipantAdded.class::isInstance).hasSize(6);
    }
}
