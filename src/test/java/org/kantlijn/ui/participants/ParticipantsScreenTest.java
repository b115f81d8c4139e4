package org.kantlijn.ui.participants;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.swing.JTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kantlijn.change.AttributesDefined;
import org.kantlijn.study.Attribute;
import org.kantlijn.study.Id;
import org.kantlijn.study.Participant;
import org.kantlijn.testing.SmallStudy;
import org.kantlijn.ui.action.Commands;
import org.kantlijn.wording.Wording;

/** The table of participants on a real study. */
final class ParticipantsScreenTest {

    @TempDir
    private Path folder;

    private SmallStudy study;
    private Commands commands;
    private ParticipantsScreen screen;
    private JTable table;

    @BeforeEach
    void open() throws Exception {
        study = SmallStudy.onEvents(() -> new SmallStudy(folder, Locale.ENGLISH));
        SmallStudy.onEvents(() -> {
            study.participant("Mod", Participant.Role.MODERATOR);
            study.participant("P1", Participant.Role.PARTICIPANT);
            study.participant("P2", Participant.Role.PARTICIPANT);
            study.transcript("F1", "Mod: What helps?", "P1: A boss who listens.", "P2: Time, mostly time.");
            study.step("attributes.define", new AttributesDefined(List.of(new Attribute("age", Attribute.Sort.NUMBER, List.of()))));
            commands = new Commands();
            screen = new ParticipantsScreen(study.work(), commands);
            screen.shown();
            table = (JTable) screen.focus();
            return null;
        });
    }

    private Participant person(String code) {
        return study.work().study().participant(new Id<>(code)).orElseThrow();
    }

    private int column(String heading) {
        return table.getColumnModel().getColumnIndex(heading);
    }

    @Test
    void aTypedValueIsOneStepThatCanBeUndone() throws Exception {
        SmallStudy.onEvents(() -> {
            table.setValueAt("52", 1, column("age"));
            return null;
        });
        assertThat(person("P1").attributes()).containsEntry("age", "52");

        SmallStudy.onEvents(() -> {
            study.work().undo();
            return null;
        });
        assertThat(person("P1").attributes()).isEmpty();
    }

    @Test
    void aValueForSeveralRowsIsOneStep() throws Exception {
        int before = study.work().open().history().size();
        SmallStudy.onEvents(() -> {
            table.setRowSelectionInterval(1, 2);
            table.setColumnSelectionInterval(column("To be quoted"), column("To be quoted"));
            table.setValueAt(Participant.Consent.YES, 1, column("To be quoted"));
            return null;
        });
        assertThat(person("P1").consent()).isEqualTo(Participant.Consent.YES);
        assertThat(person("P2").consent()).isEqualTo(Participant.Consent.YES);
        assertThat(study.work().open().history()).hasSize(before + 1);
    }

    @Test
    void whatPeopleSayIsCountedBeside() throws Exception {
        SmallStudy.until(() -> table.getValueAt(2, column("Words")).equals(3) || table.getValueAt(2, column("Words")).equals(4));
        assertThat(table.getValueAt(1, column("Turns"))).isEqualTo(1);
        assertThat(table.getValueAt(1, column("Speaks in"))).isEqualTo("F1");
    }

    @Test
    void participantsAreRemovedAndComeBack() throws Exception {
        SmallStudy.onEvents(() -> {
            table.setRowSelectionInterval(2, 2);
            table.setColumnSelectionInterval(0, 0);
            commands.get("participant.remove").run();
            return null;
        });
        assertThat(study.work().study().participants()).extracting(Participant::code).containsExactly("Mod", "P1");
        SmallStudy.onEvents(() -> {
            study.work().undo();
            return null;
        });
        assertThat(study.work().study().participants()).extracting(Participant::code).contains("P2");
    }

    @Test
    void severalRowsAreMadeOnePerson() throws Exception {
        SmallStudy.onEvents(() -> {
            assertThat(commands.get("participant.merge").isEnabled()).isFalse();
            table.setRowSelectionInterval(1, 2);
            table.setColumnSelectionInterval(0, 0);
            assertThat(commands.get("participant.merge").isEnabled()).isTrue();
            commands.get("participant.merge").run();
            return null;
        });
        assertThat(study.work().study().participants()).extracting(Participant::code).containsExactly("Mod", "P1");
    }

    @Test
    void theTableIsCopiedAsSpreadsheetsTakeIt() {
        Roster roster = Roster.of(study.work().study(), Map.of(), "p1", Wording.of(
            ParticipantsScreen.class, Locale.ENGLISH));
        assertThat(roster.people()).extracting(Participant::code).containsExactly("P1");
        assertThat(roster.copied(List.of(0), Wording.of(ParticipantsScreen.class, Locale.ENGLISH)))
            .startsWith("Code\tSpeaks in\tRole").contains("\nP1\t\tparticipant\t\tnot asked\t");
    }
}
