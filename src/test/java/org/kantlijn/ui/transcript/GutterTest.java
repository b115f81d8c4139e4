package org.kantlijn.ui.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kantlijn.study.Id;
import org.kantlijn.study.Participant;
import org.kantlijn.testing.SmallStudy;
import org.kantlijn.ui.kit.Type;

class GutterTest {

    /** The numbers of the turns. */
    private static final int BESIDE_NAMES = 56;
    private static final int AIR = 12;

    @TempDir
    private Path folder;

    private static int namesIn(Sheet sheet) {
        return gutter(sheet).width() - BESIDE_NAMES;
    }

    private static Gutter gutter(Sheet sheet) {
        return Sheet.first(sheet.view().component(), Gutter.class);
    }

    @Test
    void namesGetTheRoomThatTheyNeedAndLongOnesDoNotPushTheWordsAway() throws Exception {
        SmallStudy.onEvents(() -> {
            Sheet sheet = new Sheet(folder);
            int codes = namesIn(sheet);
            sheet.small().participant("Youssef El A.", Participant.Role.PARTICIPANT);
            sheet.small().transcript("F2", "Mod: En u?", "Youssef El A.: Ik wacht nog op antwoord.");
            sheet.work().selection().transcript().set(new Id<>("F2"));
            int needed = gutter(sheet).getFontMetrics(Type.semibold(13)).stringWidth("Youssef El A.");
            assertThat(namesIn(sheet)).isEqualTo(needed + AIR).isGreaterThan(codes);

            sheet.small().participant("De vader van het meisje met de rode jas", Participant.Role.PARTICIPANT);
            sheet.small().transcript("F3", "De vader van het meisje met de rode jas: Ik ook.");
            sheet.work().selection().transcript().set(new Id<>("F3"));
            assertThat(namesIn(sheet)).isGreaterThan(needed + AIR).isEqualTo(120);

            sheet.work().selection().transcript().set(new Id<>("F1"));
            assertThat(namesIn(sheet)).isEqualTo(codes);
            return null;
        });
    }
}
