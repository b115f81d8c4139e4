package org.kantlijn.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kantlijn.intake.TranscriptReader;

/** Which drafts are held. */
class DraftShelfTest {

    @TempDir
    private Path folder;

    @Test
    void whatWasNotAskedForLongestIsPutAwayWhenThereIsTooMuch() throws Exception {
        try (Trial trial = new Trial(folder)) {
            DraftReader reader = new DraftReader(new TranscriptReader());
            Path first = trial.file("A1.txt", "V: Ja?", "R: Een eerste antwoord.", "V: En?", "R: Nee.");
            Path second = trial.file("A2.txt", "V: Ja?", "R: Een tweede antwoord.", "V: En?", "R: Nee.");
            Path third = trial.file("A3.txt", "V: Ja?", "R: Een derde antwoord.", "V: En?", "R: Nee.");
            DraftShelf shelf = new DraftShelf(80);
            shelf.put(reader.read(new Order(first, null, null), trial.work().study()));
            shelf.put(reader.read(new Order(second, null, null), trial.work().study()));
            assertThat(shelf.get(first)).isNotNull();
            shelf.put(reader.read(new Order(third, null, null), trial.work().study()));
            assertThat(shelf.get(second)).isNull();
            assertThat(shelf.get(first)).isNotNull();
            assertThat(shelf.get(third)).isNotNull();
        }
    }
}
