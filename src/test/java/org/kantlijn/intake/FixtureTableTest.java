package org.kantlijn.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kantlijn.intake.source.Blanks;
import org.kantlijn.intake.source.IntakeException;
import org.kantlijn.intake.speaker.Kept;

/** Every fixture comes in whole: what its format yields is in turns, labels and notes, and nothing is lost. */
class FixtureTableTest {

    private static final List<String> TABLE = new ArrayList<>();

    @TempDir
    private Path folder;

    static List<Path> fixtures() {
        return Fixtures.all();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void everyCharacterIsInATurnALabelOrANote(Path file) throws IntakeException {
        ImportDraft draft = new Desk(folder).draft(file);
        Kept kept = draft.count();
        TABLE.add(String.format(Locale.ROOT, "%-34s %-6s %5d turns %3d labels %3d notes %7d = %7d + %5d + %5d  %s", file.getFileName(),
            draft.format(), draft.turns().speechCount(), draft.labels().size(), draft.turns().size() - draft.turns().speechCount(),
            kept.inFile(), kept.inTurns(), kept.inLabels(), kept.inNotes(), draft.sign()));
        assertThat(draft.turns().speechCount()).isPositive();
        assertThat(kept.inFile()).isPositive();
        assertThat(kept.lost()).isZero();
        assertThat(Blanks.solid(draft.text().content())).isEqualTo(kept.inTurns() + kept.inNotes());
    }

    @AfterAll
    static void show(TestReporter reporter) {
        reporter.publishEntry("fixtures", "\n" + String.join("\n", TABLE));
    }
}
