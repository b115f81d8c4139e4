package org.kantlijn.intake.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kantlijn.intake.Desk;
import org.kantlijn.intake.source.IntakeException;

/** Which words of a transcript may be somebody's name. */
class NameFinderTest {

    @TempDir
    private Path folder;
    private Desk desk;

    @BeforeEach
    void begin() {
        desk = new Desk(folder);
    }

    private List<String> hints(String words) throws IntakeException {
        return desk.draftText("I: Hoe was het?\nR: " + words + "\nI: Zo?\nR: Ja.").nameHints().stream().map(NameHint::words).toList();
    }

    @Test
    void whatBeginsASentenceAfterASmallWordIsNoName() throws IntakeException {
        assertThat(hints("Zo was het. ’s Avonds en 's Middags niet, ‘s Nachts wel, zei Marieke.")).containsExactly("Marieke");
    }

    @Test
    void whatIsNumberedIsNoNameUnlessItIsAStreet() throws IntakeException {
        assertThat(hints("Wij keken naar de Formule 1 en naar Groep 8, bij ons in de Dorpsstraat 12.")).containsExactly("Dorpsstraat");
    }

    @Test
    void exclamationsInDirectSpeechAreNoNames() throws IntakeException {
        assertThat(hints("Toen dacht ik, Ach, dat komt wel, en zij zei, Hoezo dan, en, Oké, zei Bram.")).contains("Bram")
            .doesNotContain("Ach", "Oké");
    }

    @Test
    void whatNearlyAlwaysBeginsASentenceIsNoName() throws IntakeException {
        assertThat(hints("Soms wel. ".repeat(8) + "En toen, Soms niet, zei Bram.")).containsExactly("Bram");
    }

    @Test
    void nounsOfIdeasAreNoNames() throws IntakeException {
        assertThat(hints("Dat is de Vrijheid en de Belastingdienst van de Organisatie, zei Bram.")).contains("Bram")
            .doesNotContain("Vrijheid", "Organisatie");
    }
}
