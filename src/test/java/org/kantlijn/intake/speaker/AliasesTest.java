package org.kantlijn.intake.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kantlijn.intake.Desk;
import org.kantlijn.intake.ImportDraft;
import org.kantlijn.intake.source.IntakeException;

class AliasesTest {

    @TempDir
    private Path folder;

    /** The aliases of the first label in a conversation in which it speaks most. */
    private List<String> aliases(String often, String rare) throws IntakeException {
        String words = List.of("I: Zo?", often + ": Ja.", rare + ": Nee.", often + ": Nou.", often + ": Goed.", rare + ": Dag.",
            "X: Klaar.", "X: Echt.").stream().collect(Collectors.joining("\n"));
        Desk desk = new Desk(folder);
        return desk.draftText(words).labels().stream().filter(row -> row.label().equals(often)).findFirst().orElseThrow().aliases();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Devin Becker | DB
        DB           | Devin Becker
        Devin Becker | Devin
        P4           | P4 (Ans)
        P7           | Deelnemer 7
        P7           | P 07
        P7           | P.7
        R2           | Respondent 2
        Spreker 1    | SP1
        Interviewer 2| Intervieuwer 2
        Annemiek     | Annemeik
        """)
    void labelsThatSeemToMeanTheSameAreSuggested(String often, String rare) throws IntakeException {
        assertThat(aliases(often, rare)).containsExactly(rare);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        P1           | P2
        P1           | P11
        P1           | R1
        Anke         | Bas
        Jan Peter    | Peter Jansen
        Spreker 1    | Spreker 2
        """)
    void othersAreNot(String often, String rare) throws IntakeException {
        assertThat(aliases(often, rare)).isEmpty();
    }

    @Test
    void namesThatMeetingsTurnRoundAreSuggested() {
        List<FoundLabel> labels = List.of(new FoundLabel("Devin Becker", LabelSign.FORMAT),
            new FoundLabel("Becker, Devin (ICT)", LabelSign.FORMAT));
        Aliases aliases = new Aliases(labels, LabelBook.EMPTY, new Legend(List.of(), List.of()));
        assertThat(aliases.of(labels.get(0))).containsExactly("Becker, Devin (ICT)");
        assertThat(aliases.of(labels.get(1))).isEmpty();
    }

    @Test
    void whereTwoCouldBeMeantNeitherIsSuggested() throws IntakeException {
        ImportDraft draft = new Desk(folder).draftText("Jan Bos: a.\nJan Mol: b.\nJan: c.\nJan Bos: d.\nJan Mol: e.\nJan: f.");
        assertThat(draft.labels()).allMatch(row -> row.aliases().isEmpty());
    }
}
