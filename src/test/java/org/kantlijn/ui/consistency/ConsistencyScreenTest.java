package org.kantlijn.ui.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.swing.JTable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kantlijn.study.Participant;
import org.kantlijn.testing.SmallStudy;
import org.kantlijn.text.Span;
import org.kantlijn.ui.action.Commands;
import org.kantlijn.ui.kit.Look;
import org.kantlijn.ui.work.Place;

/** The consistency screen, worked by its command. */
final class ConsistencyScreenTest {

    private final Commands commands = new Commands();
    private final List<Place> gone = new ArrayList<>();

    @TempDir
    private Path folder;

    @BeforeAll
    static void dress() throws Exception {
        SmallStudy.onEvents(() -> {
            Look.install(false);
            return null;
        });
    }

    private ConsistencyScreen screen(boolean second) throws Exception {
        return SmallStudy.onEvents(() -> {
            SmallStudy small = new SmallStudy(folder, Locale.ENGLISH);
            small.participant("P1", Participant.Role.PARTICIPANT);
            small.transcript("F1", "P1: one two three four");
            small.code("fear");
            small.coding("F1", "two", "fear");
            if (second) {
                small.actAs("Bram");
                small.coding("F1", "two three", "fear");
            }
            small.work().selection().onGo(gone::add);
            ConsistencyScreen screen = new ConsistencyScreen(small.work(), commands);
            screen.shown();
            return screen;
        });
    }

    @Test
    void passageOfTheChosenCodeIsOpened() throws Exception {
        JTable table = (JTable) screen(true).focus();

        SmallStudy.until(() -> commands.get("consistency.open").isEnabled());
        SmallStudy.onEvents(() -> {
            commands.get("consistency.open").run();
            return null;
        });

        assertThat(table.getRowCount()).isEqualTo(1);
        assertThat(gone).extracting(Place::span).containsExactly(new Span(4, 13));
    }

    @Test
    void oneCoderHasNothingToCompare() throws Exception {
        JTable table = (JTable) screen(false).focus();

        assertThat(table.getRowCount()).isZero();
        assertThat(commands.get("consistency.open").isEnabled()).isFalse();
    }
}
