package org.kantlijn.intake.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kantlijn.intake.Desk;
import org.kantlijn.intake.ImportDraft;
import org.kantlijn.intake.source.IntakeException;

class MarkdownTest {

    @TempDir
    private Path folder;
    private Desk desk;

    @BeforeEach
    void begin() {
        desk = new Desk(folder);
    }

    private List<String> read(String... lines) throws IntakeException {
        ImportDraft draft = desk.draft(desk.file("a.md", String.join("\n", lines)));
        assertThat(draft.format()).isEqualTo("md");
        return Desk.shown(draft);
    }

    @Test
    void headingsAreHeadings() throws IntakeException {
        assertThat(read("Gesprek 3", "=========", "", "## Deel 1 ##", "I: Zo?", "R: Ja.", "### Deel 2", "I: En?", "R: #nee"))
            .containsExactly("HEADING|Gesprek 3", "HEADING|Deel 1", "I|Zo?", "R|Ja.", "HEADING|Deel 2", "I|En?", "R|#nee");
    }

    @Test
    void headingsInPlainTextAreHeadingsAsTheyAreTyped() throws IntakeException {
        assertThat(Desk.shown(desk.draftText("# Gesprek\nI: Zo?\nR: Ja.\n## Deel 2\nI: En?\nR: Nee.")))
            .containsExactly("HEADING|# Gesprek", "I|Zo?", "R|Ja.", "HEADING|## Deel 2", "I|En?", "R|Nee.");
    }

    @Test
    void boldWordsInFrontAreLabels() throws IntakeException {
        assertThat(read("**Anke:** ja **vet**", "**Bas** nee", "[00:01:02] **Anke:** hoor", "__Bas__ goed"))
            .containsExactly("Anke|ja **vet**", "Bas|nee", "Anke|hoor", "Bas|goed");
    }

    @Test
    void aTableWithSpeakersIsAConversation() throws IntakeException {
        assertThat(read("| Spreker | Tekst |", "|:--|--|", "| Anke | Ja. |", "| Bas | Nee \\| ja. |", "| **Anke** | Hoor. |",
            "| Bas | Zo. |"))
            .containsExactly("NOTE|Spreker\tTekst", "Anke|Ja.", "Bas|Nee \\| ja.", "Anke|Hoor.", "Bas|Zo.");
    }

    @Test
    void escapesAndOtherMarksStayAsTheyAreTyped() throws IntakeException {
        assertThat(read("I: 2 \\* 3 en *schuin* `code`", "R: > zo", "I: a | b", "R: 1. een"))
            .containsExactly("I|2 \\* 3 en *schuin* `code`", "R|> zo", "I|a | b", "R|1. een");
    }

    @Test
    void whatStandsAboveTheTextAboutTheTextIsANote() throws IntakeException {
        assertThat(read("---", "titel: Gesprek", "---", "I: Zo?", "R: Ja.")).containsExactly("NOTE|titel: Gesprek", "I|Zo?", "R|Ja.");
    }
}
