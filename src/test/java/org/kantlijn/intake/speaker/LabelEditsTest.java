package org.kantlijn.intake.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kantlijn.intake.Desk;
import org.kantlijn.intake.Fixtures;
import org.kantlijn.intake.ImportChoices;
import org.kantlijn.intake.ImportDraft;
import org.kantlijn.intake.source.Blanks;
import org.kantlijn.intake.source.IntakeException;
import org.kantlijn.study.Participant.Role;
import org.kantlijn.study.Transcript;
import org.kantlijn.text.Turn;

/** Whatever is chosen about labels, in whatever order, no character is lost and what is stored is what was shown. */
class LabelEditsTest {

    private static final int ROUNDS = 25;
    private static final List<String> NAMES = List.of("P1", "Mod", "Éva", "", "  ", "x: y", "P4 (Ans)");

    @TempDir
    private Path folder;

    static List<Path> fixtures() {
        return Fixtures.all();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void noCharacterIsLost(Path file) throws IntakeException {
        Desk desk = new Desk(folder);
        Random random = new Random(file.getFileName().toString().hashCode());
        ImportDraft draft = desk.draft(file);
        int inFile = draft.count().inFile();
        for (int i = 0; i < ROUNDS; i++) {
            draft = draft.with(edited(draft, random));
            Kept kept = draft.count();
            assertThat(kept.lost()).isZero();
            assertThat(kept.inFile()).isEqualTo(inFile);
            assertThat(Blanks.solid(draft.text().content())).isEqualTo(kept.inTurns() + kept.inNotes());
        }
        assertStored(draft, desk.take(draft));
    }

    private static ImportChoices edited(ImportDraft draft, Random random) {
        ImportChoices choices = draft.choices();
        if (draft.labels().isEmpty()) {
            return choices.speakers(random.nextBoolean());
        }
        LabelRow row = draft.labels().get(random.nextInt(draft.labels().size()));
        LabelChoice choice = choices.labels().getOrDefault(row.label(), LabelChoice.PLAIN);
        return switch (random.nextInt(6)) {
            case 0 -> choices.labelled(row.label(), choice.becoming(NAMES.get(random.nextInt(NAMES.size()))));
            case 1 -> choices.labelled(row.label(), choice.struck(!choice.struck()));
            case 2 -> choices.labelled(row.label(), choice.acting(random.nextBoolean() ? Role.MODERATOR : null));
            case 3 -> choices.labelled(row.label(), null);
            case 4 -> choices.labelled(row.label(), choice.becoming(draft.labels().get(0).becomes()));
            default -> choices.speakers(random.nextInt(4) > 0);
        };
    }

    private static void assertStored(ImportDraft draft, Transcript transcript) {
        assertThat(transcript.turns()).isEqualTo(draft.turns());
        assertThat(transcript.text()).isEqualTo(draft.text().id());
        assertThat(transcript.turns().all()).extracting(Turn::speaker).filteredOn(speaker -> speaker != null)
            .allMatch(speaker -> transcript.speakers().containsKey(speaker));
    }
}
