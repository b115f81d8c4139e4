package org.kantlijn.ui.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kantlijn.change.Change;
import org.kantlijn.change.CodeRenamed;
import org.kantlijn.change.CodingResized;
import org.kantlijn.change.Removed;
import org.kantlijn.change.Step;
import org.kantlijn.change.ThemeAdded;
import org.kantlijn.study.Coding;
import org.kantlijn.study.Id;
import org.kantlijn.study.Kind;
import org.kantlijn.study.Participant;
import org.kantlijn.testing.SmallStudy;

/** What the history shows, without a screen. */
final class HistoryModelTest {

    private SmallStudy small;
    private Step coded;
    private Step removed;
    private Step renamed;
    private Step code;

    @TempDir
    private Path folder;

    @BeforeEach
    void makeHistory() throws Exception {
        SmallStudy.onEvents(() -> {
            small = new SmallStudy(folder, Locale.ENGLISH);
            small.participant("P1", Participant.Role.PARTICIPANT);
            small.transcript("F1 Coaches", "P1: one two three four");
            code = small.code("fear");
            small.at("2026-11-03T08:00:00Z");
            coded = small.coding("F1 Coaches", "two", "fear");
            renamed = small.step("code.rename", new CodeRenamed(new Id<>("fear"), "angst"));
            small.work().undo();
            small.actAs("Bram");
            small.at("2026-11-05T08:00:00Z");
            Coding coding = small.work().study().codings().findFirst().orElseThrow();
            small.step("coding.resize", new CodingResized(coding.id(), coding.transcript(), 4, 13));
            removed = small.step("coding.remove", new Removed(Kind.CODING, coding.id()));
            small.step("theme.create", new ThemeAdded(new Id<>("theme"), "Fear first", null));
            return null;
        });
    }

    private List<Step> history() {
        return small.work().open().history();
    }

    private Timeline timeline(Timeline.Query query) {
        Past past = new Past(small.work().study(), history(), Locale.ENGLISH);
        return Timeline.of(history(), query, step -> past.tells(step, query.words()), ZoneOffset.UTC);
    }

    private static List<String> names(Timeline timeline) {
        List<String> names = new ArrayList<>();
        for (HistoryRow row : timeline.rows()) {
            names.add(row instanceof HistoryRow.Taken taken ? taken.step().name() : row.date() + " " + ((HistoryRow.Day) row).steps());
        }
        return names;
    }

    private StepDetails details(Step step) {
        return new DetailFinder(new Past(small.work().study(), history(), Locale.ENGLISH), Locale.ENGLISH).find(step);
    }

    @Test
    void lastDayAndLastStepComeFirstAndUndoingStepsAreLeftOut() {
        assertThat(names(timeline(Timeline.Query.ALL)).subList(0, 8)).containsExactly("2026-11-05 4", "theme.create", "coding.remove",
            "coding.resize", "coder.join", "2026-11-03 2", "code.rename", "code.apply");
    }

    @Test
    void daysAreCountedByCoder() {
        List<DayCount> days = timeline(Timeline.Query.ALL).days();

        assertThat(days).extracting(DayCount::date).containsExactly(LocalDate.of(2026, 11, 2), LocalDate.of(2026, 11, 3),
            LocalDate.of(2026, 11, 5));
        assertThat(days.get(1).byCoder()).containsOnlyKeys(Id.ofCoder("Ana"));
        assertThat(days.get(2).total()).isEqualTo(4);
    }

    @Test
    void partOfTheWorkCoderAndWordsCanBeAskedFor() {
        assertThat(names(timeline(new Timeline.Query(StepSort.CODING, null, "")))).containsExactly("2026-11-05 2", "coding.remove",
            "coding.resize", "2026-11-03 1", "code.apply");
        assertThat(names(timeline(new Timeline.Query(StepSort.THEMES, Id.ofCoder("Ana"), "")))).isEmpty();
        assertThat(names(timeline(new Timeline.Query(StepSort.ALL, Id.ofCoder("Bram"), "fear first")))).containsExactly("2026-11-05 1",
            "theme.create");
    }

    @Test
    void stepStandsUndoneUntilItIsDoneAgain() throws Exception {
        assertThat(new Undoings(history()).isUndone(renamed)).isTrue();
        assertThat(new Undoings(history()).isUndone(coded)).isFalse();

        Step undoing = new Undoings(history()).undoing(renamed).orElseThrow();
        SmallStudy.onEvents(() -> small.work().open().takeBack(undoing));
        assertThat(new Undoings(history()).isUndone(renamed)).isFalse();

        SmallStudy.onEvents(() -> small.work().open().takeBack(renamed));
        assertThat(new Undoings(history()).undoing(renamed)).isPresent().get().isNotEqualTo(undoing);
    }

    @Test
    void passageIsQuotedAsItWasJustAfterTheStep() {
        assertThat(details(coded).passages()).extracting(StepDetails.Passage::where, StepDetails.Passage::quote)
            .containsExactly(tuple("F1 P1, turn 1", "two"));
        assertThat(details(removed).passages()).extracting(StepDetails.Passage::quote).containsExactly("two three");
    }

    @Test
    void laterStepsThatTouchTheSameAreToldButNotThoseUndone() {
        assertThat(details(coded).later()).isEqualTo(2);
        assertThat(details(code).later()).isEqualTo(1);
        assertThat(details(code).names()).extracting(StepDetails.Named::name).containsExactly("fear");
        assertThat(details(removed).firstLater()).isEmpty();
    }

    @Test
    void everyKindOfChangeHasItsSubjects() {
        assertThat(Change.class.getPermittedSubclasses()).allMatch(Subjects::knows);
    }
}
