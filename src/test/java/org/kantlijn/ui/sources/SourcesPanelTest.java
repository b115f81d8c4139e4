package org.kantlijn.ui.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.swing.JList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kantlijn.study.Id;
import org.kantlijn.study.Participant;
import org.kantlijn.study.Transcript;
import org.kantlijn.testing.SmallStudy;
import org.kantlijn.ui.action.Command;
import org.kantlijn.ui.action.Commands;
import org.kantlijn.ui.frame.Workbench;
import org.kantlijn.ui.kit.Condition;
import org.kantlijn.ui.kit.Look;
import org.kantlijn.ui.work.Overseer;
import org.kantlijn.ui.work.Work;
import org.kantlijn.wording.Wording;

class SourcesPanelTest {

    @TempDir
    private Path folder;

    private Work work;
    private final Commands commands = new Commands();
    private JList<?> transcripts;

    @BeforeEach
    void openStudy() throws Exception {
        SmallStudy.onEvents(() -> {
            Look.install(false);
            SmallStudy small = new SmallStudy(folder, Locale.ENGLISH);
            work = small.work();
            small.transcript("F1", "P1: The bus was late again.");
            small.transcript("F2", "P2: They never called back.");
            commands.add(new Command("transcript.import", Wording.of(Workbench.class, Locale.ENGLISH), Condition.always(), () -> { }));
            transcripts = (JList<?>) new SourcesPanel(work, new Overseer(work), commands).focus();
            return null;
        });
    }

    @AfterEach
    void closeStudy() throws Exception {
        SmallStudy.onEvents(() -> {
            work.open().close();
            return null;
        });
    }

    private List<String> titles() {
        return work.study().transcripts().stream().map(Transcript::title).toList();
    }

    @Test
    void aTranscriptThatIsRemovedGivesWayToTheOneBesideItAndComesBack() throws Exception {
        SmallStudy.onEvents(() -> {
            transcripts.setSelectedIndex(1);
            commands.get("transcript.remove").run();
            return null;
        });
        assertThat(titles()).containsExactly("F1");
        assertThat(work.selection().transcript().get()).isEqualTo(new Id<>("F1"));
        assertThat(work.notices().quiet().get()).isNotNull();
        SmallStudy.onEvents(() -> {
            work.undo();
            return null;
        });
        assertThat(titles()).containsExactly("F1", "F2");
    }

    @Test
    void aTranscriptIsMovedUpAndDownAndTheStepUndone() throws Exception {
        SmallStudy.onEvents(() -> {
            transcripts.setSelectedIndex(1);
            commands.get("transcript.up").run();
            assertThat(titles()).containsExactly("F2", "F1");
            assertThat(transcripts.getSelectedIndex()).isZero();
            int steps = work.open().steps();
            commands.get("transcript.up").run();
            assertThat(work.open().steps()).as("beyond the end").isEqualTo(steps);
            work.undo();
            assertThat(titles()).containsExactly("F1", "F2");
            assertThat(transcripts.getSelectedIndex()).isEqualTo(1);
            return null;
        });
    }

    @Test
    void aTranscriptIsDroppedBeforeAnother() throws Exception {
        SmallStudy.onEvents(() -> {
            TranscriptOrder order = new TranscriptOrder(work);
            assertThat(order.put(new Id<>("F1"), 1)).as("where it is").isFalse();
            assertThat(order.put(new Id<>("F1"), 2)).isTrue();
            assertThat(titles()).containsExactly("F2", "F1");
            assertThat(order.put(new Id<>("F1"), 0)).isTrue();
            assertThat(order.put(new Id<>("gone"), 0)).isFalse();
            return null;
        });
        assertThat(titles()).containsExactly("F1", "F2");
    }

    @Test
    void nothingIsRenamedOrRemovedWhileNoTranscriptIsOpen() {
        assertThat(commands.get("transcript.remove").isEnabled()).isFalse();
        assertThat(commands.get("transcript.rename").hindrance()).contains("open a transcript first");
    }

    @Test
    void peopleStandInTheirGroupsWhereThereAreSeveral() {
        ParticipantRow ana = row("P1", "clients", Participant.Role.PARTICIPANT);
        ParticipantRow bo = row("P2", "coaches", Participant.Role.PARTICIPANT);
        ParticipantRow lead = row("Mod", "", Participant.Role.MODERATOR);
        assertThat(PersonLine.of(List.of(ana, bo, lead))).containsExactly(new PersonLine.Group("clients", 1), new PersonLine.Person(ana),
            new PersonLine.Group("coaches", 1), new PersonLine.Person(bo), new PersonLine.Person(lead));
        assertThat(PersonLine.of(List.of(ana, lead))).containsExactly(new PersonLine.Person(ana), new PersonLine.Person(lead));
    }

    private static ParticipantRow row(String code, String group, Participant.Role role) {
        return new ParticipantRow(new Participant(new Id<>(code), code, role, group, Map.of()), 0);
    }
}
