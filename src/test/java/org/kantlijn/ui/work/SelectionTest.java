package org.kantlijn.ui.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kantlijn.change.ThemeAdded;
import org.kantlijn.study.Coding;
import org.kantlijn.study.Id;
import org.kantlijn.study.Kind;
import org.kantlijn.study.Participant;
import org.kantlijn.study.Study;
import org.kantlijn.study.Transcript;
import org.kantlijn.testing.SmallStudy;

/** The way to things, wherever they are worked on. */
class SelectionTest {

    @TempDir
    private Path folder;

    @Test
    void eachThingIsChosenWhereItIsWorkedOn() throws Exception {
        SmallStudy.onEvents(() -> {
            SmallStudy small = new SmallStudy(folder, Locale.ENGLISH);
            small.code("boss");
            small.participant("P1", Participant.Role.PARTICIPANT);
            small.transcript("one", "P1: It was a gamble.");
            small.coding("one", "gamble", "boss");
            small.step("theme.create", new ThemeAdded(new Id<>("risk"), "Gamble", null));
            Study study = small.work().study();
            Id<Transcript> one = new Id<>("one");
            Coding coding = study.codings(one).get(0);
            Selection selection = new Selection();

            assertThat(selection.go(Kind.THEME, new Id<>("risk"), study)).isTrue();
            assertThat(selection.theme().get()).isEqualTo(new Id<>("risk"));
            assertThat(selection.step().get()).isEqualTo(Selection.Step.DEFINE);
            assertThat(selection.go(Kind.CODING, coding.id(), study)).isTrue();
            assertThat(selection.coding().get()).isEqualTo(coding);
            assertThat(selection.transcript().get()).isEqualTo(one);
            assertThat(selection.step().get()).isEqualTo(Selection.Step.CODE);
            assertThat(selection.go(Kind.CODE, new Id<>("boss"), study)).isTrue();
            assertThat(selection.code().get()).isEqualTo(new Id<>("boss"));
            assertThat(selection.go(Kind.TRANSCRIPT, one, study)).isTrue();
            assertThat(selection.go(Kind.PARTICIPANT, new Id<>("P1"), study)).isTrue();
            assertThat(selection.step().get()).isEqualTo(Selection.Step.PARTICIPANTS);
            return null;
        });
    }

    @Test
    void toWhatIsNotThereThereIsNoWay() throws Exception {
        SmallStudy.onEvents(() -> {
            Study study = new SmallStudy(folder, Locale.ENGLISH).work().study();
            Selection selection = new Selection();
            selection.step().set(Selection.Step.HISTORY);
            for (Kind kind : List.of(Kind.values())) {
                assertThat(selection.go(kind, new Id<>("nowhere"), study)).as("way to a %s", kind).isFalse();
            }
            assertThat(selection.step().get()).isEqualTo(Selection.Step.HISTORY);
            assertThat(selection.code().get()).isNull();
            return null;
        });
    }
}
