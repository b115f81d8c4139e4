package org.kantlijn.ui.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.swing.JTextField;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kantlijn.study.Participant;
import org.kantlijn.testing.SmallStudy;
import org.kantlijn.text.Span;
import org.kantlijn.ui.action.Commands;
import org.kantlijn.ui.kit.Look;
import org.kantlijn.ui.work.Place;

/** The search screen, worked by its command. */
final class FindScreenTest {

    @TempDir
    private Path folder;

    @BeforeAll
    static void dress() throws Exception {
        SmallStudy.onEvents(() -> {
            Look.install(false);
            return null;
        });
    }

    @Test
    void firstHitIsChosenAndOpened() throws Exception {
        Commands commands = new Commands();
        List<Place> gone = new ArrayList<>();
        SmallStudy.onEvents(() -> {
            SmallStudy small = new SmallStudy(folder, Locale.ENGLISH);
            small.participant("P1", Participant.Role.PARTICIPANT);
            small.transcript("F1 Coaches", "P1: Een dag zonder schaamte.");
            small.work().selection().onGo(gone::add);
            FindScreen screen = new FindScreen(small.work(), commands);
            screen.shown();
            ((JTextField) screen.focus()).setText("SCHAAM");
            return null;
        });

        SmallStudy.until(() -> commands.get("find.open").isEnabled());
        SmallStudy.onEvents(() -> {
            commands.get("find.open").run();
            return null;
        });

        assertThat(gone).extracting(Place::span).containsExactly(new Span(15, 21));
    }
}
