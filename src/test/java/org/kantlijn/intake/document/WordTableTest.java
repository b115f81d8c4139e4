package org.kantlijn.intake.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kantlijn.intake.Desk;
import org.kantlijn.intake.ImportDraft;
import org.kantlijn.intake.source.IntakeException;

/** Conversations that were typed in the tables of a document. */
class WordTableTest {

    private static final String TWO_COLUMNS = "I|Hoe was het?/P1|Ja, goed./I|En toen?/P1|Ik ging weg.";
    @TempDir
    private Path folder;
    private Desk desk;

    @BeforeEach
    void begin() {
        desk = new Desk(folder);
    }

    /** Reads a document with tables, of which rows are told with strokes and cells with bars between. */
    private ImportDraft draft(String... tables) throws IntakeException {
        return desk.draft(desk.word("gesprek.docx", document -> {
            for (String table : tables) {
                write(document, table.split("/"));
            }
        }));
    }

    private static void write(XWPFDocument document, String... rows) {
        XWPFTable table = document.createTable(rows.length, rows[0].split("\\|", -1).length);
        for (int i = 0; i < rows.length; i++) {
            String[] cells = rows[i].split("\\|", -1);
            for (int j = 0; j < cells.length; j++) {
                table.getRow(i).getCell(j).setText(cells[j]);
            }
        }
        document.createParagraph();
    }

    @Test
    void whoIsNamedAndSaysNothingKeepsTheRowBelow() throws IntakeException {
        ImportDraft draft = draft("I|Hoe was het?/P1|Ja, goed./I|En toen?/P1|/|Ik ging weg./I|Zo./P1|Hm.");
        assertThat(Desk.shown(draft)).containsExactly("I|Hoe was het?", "P1|Ja, goed.", "I|En toen?", "P1|Ik ging weg.", "I|Zo.", "P1|Hm.");
        assertThat(draft.count().lost()).isZero();
    }

    @Test
    void whoSaysNothingAtAllIsNotAmongTheWordsOfTheSpeakerBefore() throws IntakeException {
        ImportDraft draft = draft("I|Hoe was het?/P1|Ja, goed./I|En toen?/P1|/I|Zo./P1|Hm.");
        assertThat(draft.text().content()).doesNotContain("P1");
        assertThat(draft.count().lost()).isZero();
    }

    @Test
    void aBlankColumnForRemarksTakesNothingFromTheSpeaker() throws IntakeException {
        ImportDraft draft = draft("I|Hoe was het?|/P1|Ja, goed.|lacht/I|En toen?|/P1|Ik ging weg.|/2|I|/|Zo.|");
        assertThat(Desk.shown(draft)).containsExactly("I|Hoe was het?", "P1|Ja, goed.\tlacht", "I|En toen?", "P1|Ik ging weg.", "I|Zo.");
        assertThat(draft.count().lost()).isZero();
    }

    @Test
    void aThemeInTheFirstColumnIsNoSpeaker() throws IntakeException {
        assertThat(Desk.shown(draft("I|Hoe was het?/P1|Ja, goed./Terug naar het werk|/I|En toen?/P1|Ik ging weg.")))
            .contains("P1|Ja, goed./Terug naar het werk");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "1|I|Hoe ging het?/2|P1|Niet goed./3|I|En nu?/4|P1|Beter.",
        "Nr|Spreker|Tekst/1|I|Hoe ging het?/2|P1|Niet goed./3|I|En nu?/4|P1|Beter.",
        "Regel|Wie|Uiting/1.|I|Hoe ging het?/2.|P1|Niet goed./3.|I|En nu?/4.|P1|Beter.",
        "00:10|I|Hoe ging het?/00:12|P1|Niet goed./00:20|I|En nu?/00:30|P1|Beter.",
        "1|00:10|I|Hoe ging het?/2|00:12|P1|Niet goed./3|00:20|I|En nu?/4|00:30|P1|Beter.",
        "Begin|Eind|Spreker|Tekst/00:10|00:12|I|Hoe ging het?/00:12|00:20|P1|Niet goed./00:20|00:30|I|En nu?/00:30|00:40|P1|Beter."})
    void aSecondTableMayHaveOtherColumns(String second) throws IntakeException {
        ImportDraft draft = draft(TWO_COLUMNS, second);
        assertThat(Desk.shown(draft)).filteredOn(turn -> !turn.startsWith("NOTE")).containsExactly("I|Hoe was het?", "P1|Ja, goed.",
            "I|En toen?", "P1|Ik ging weg.", "I|Hoe ging het?", "P1|Niet goed.", "I|En nu?", "P1|Beter.");
        assertThat(draft.count().lost()).isZero();
        assertThat(Desk.shown(draft(second))).filteredOn(turn -> !turn.startsWith("NOTE"))
            .containsExactly("I|Hoe ging het?", "P1|Niet goed.", "I|En nu?", "P1|Beter.");
    }
}
