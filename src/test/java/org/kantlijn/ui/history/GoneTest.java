package org.kantlijn.ui.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kantlijn.change.Change;
import org.kantlijn.change.CodesMerged;
import org.kantlijn.change.MemoAdded;
import org.kantlijn.change.Removed;
import org.kantlijn.change.ThemeAdded;
import org.kantlijn.study.Code;
import org.kantlijn.study.Coding;
import org.kantlijn.study.Id;
import org.kantlijn.study.Kind;
import org.kantlijn.study.Memo;
import org.kantlijn.study.Participant;
import org.kantlijn.study.Study;
import org.kantlijn.testing.SmallStudy;

/** What was removed and is not there now, and how it comes back. */
final class GoneTest {

    private SmallStudy small;
    private Id<Coding> two;

    @TempDir
    private Path folder;

    @BeforeEach
    void begin() throws Exception {
        SmallStudy.onEvents(() -> {
            small = new SmallStudy(folder, Locale.ENGLISH);
            small.participant("P1", Participant.Role.PARTICIPANT);
            small.transcript("F1 Coaches", "P1: one two three four");
            small.code("fear");
            small.code("hope");
            small.coding("F1 Coaches", "two", "fear");
            small.coding("F1 Coaches", "three four", "fear");
            two = study().codings().findFirst().orElseThrow().id();
            step("memo.write", new MemoAdded(new Id<>("note"), new Memo.Subject(Kind.CODING, two), Memo.Sort.NOTE, "really?", null, null));
            return null;
        });
    }

    private Study study() {
        return small.work().study();
    }

    private void step(String name, Change... changes) throws Exception {
        small.step(name, changes);
    }

    private List<Gone> gone() {
        return new GoneFinder(new Past(study(), small.work().open().history(), Locale.ENGLISH), Locale.ENGLISH).find();
    }

    private void restore(List<Gone> things) {
        small.work().apply("thing.restore", Gone.restored(things));
    }

    @Test
    void whatWasRemovedLastStandsFirstWithWhatItBelongedTo() throws Exception {
        SmallStudy.onEvents(() -> {
            step("memo.delete", new Removed(Kind.MEMO, new Id<>("note")));
            step("coding.remove", new Removed(Kind.CODING, two));
            step("code.delete", new Removed(Kind.CODE, new Id<>("hope")));
            return null;
        });
        assertThat(gone()).extracting(gone -> gone.thing().kind(), Gone::name, Gone::where).containsExactly(
            tuple(Kind.CODE, "hope", ""), tuple(Kind.CODING, "two", "fear, F1 P1, turn 1"),
            tuple(Kind.MEMO, "really?", "at fragment ‘two’"));
    }

    @Test
    void oneThingComesBackAloneAndTheStepCanBeUndone() throws Exception {
        SmallStudy.onEvents(() -> {
            step("code.delete", new Removed(Kind.CODE, new Id<>("fear")), new Removed(Kind.CODE, new Id<>("hope")));
            restore(gone().stream().filter(gone -> gone.name().equals("fear")).toList());
            return null;
        });
        assertThat(study().codes()).extracting(Code::name).containsExactly("fear");
        assertThat(gone()).extracting(Gone::name).containsExactly("hope");
        SmallStudy.onEvents(() -> {
            small.work().undo();
            return null;
        });
        assertThat(study().codes()).isEmpty();
        assertThat(gone()).hasSize(2);
    }

    @Test
    void aCodingOfARemovedCodeComesBackWithIt() throws Exception {
        SmallStudy.onEvents(() -> {
            step("coding.remove", new Removed(Kind.CODING, two));
            step("code.delete", new Removed(Kind.CODE, new Id<>("fear")));
            return null;
        });
        Gone code = gone().get(0);
        Gone coding = gone().get(1);
        assertThat(code.codings()).isEqualTo(1);
        assertThat(coding.needs()).extracting(Gone.Named::name).containsExactly("code ‘fear’");
        assertThat(Gone.needed(List.of(coding, code))).isEmpty();
        SmallStudy.onEvents(() -> {
            restore(List.of(coding));
            return null;
        });
        assertThat(study().codings()).hasSize(2);
        assertThat(gone()).isEmpty();
        assertThat(small.work().open().history()).last().satisfies(step -> assertThat(step.changes()).hasSize(2));
    }

    @Test
    void aMemoComesBackWithAllThatItIsAbout() throws Exception {
        SmallStudy.onEvents(() -> {
            step("memo.delete", new Removed(Kind.MEMO, new Id<>("note")));
            step("coding.remove", new Removed(Kind.CODING, two));
            step("transcript.remove", new Removed(Kind.TRANSCRIPT, new Id<>("F1 Coaches")));
            return null;
        });
        Gone memo = gone().stream().filter(gone -> gone.thing().kind() == Kind.MEMO).findFirst().orElseThrow();
        assertThat(memo.needs()).extracting(need -> need.thing().kind()).containsExactly(Kind.CODING, Kind.TRANSCRIPT);
    }

    @Test
    void whatWasOnlyTakenBackOrUnitedIsNotThere() throws Exception {
        SmallStudy.onEvents(() -> {
            step("theme.create", new ThemeAdded(new Id<>("theme"), "Fear first", null));
            small.work().undo();
            step("code.merge", new CodesMerged(List.of(new Id<Code>("fear")), new Id<>("hope")), new Removed(Kind.CODING, two));
            return null;
        });
        assertThat(gone()).isEmpty();
    }

    @Test
    void aRemovalThatWasDoneAgainIsThere() throws Exception {
        SmallStudy.onEvents(() -> {
            step("code.delete", new Removed(Kind.CODE, new Id<>("hope")));
            small.work().undo();
            return null;
        });
        assertThat(gone()).isEmpty();
        SmallStudy.onEvents(() -> {
            small.work().redo();
            return null;
        });
        assertThat(gone()).extracting(Gone::name).containsExactly("hope");
    }

    @Test
    void codersAndWordsCanBeAskedFor() throws Exception {
        SmallStudy.onEvents(() -> {
            step("code.delete", new Removed(Kind.CODE, new Id<>("hope")));
            small.actAs("Bram");
            step("coding.remove", new Removed(Kind.CODING, two));
            return null;
        });
        Past past = new Past(study(), small.work().open().history(), Locale.ENGLISH);
        assertThat(GoneView.find(past, new Timeline.Query(StepSort.GONE, Id.ofCoder("Bram"), ""), Locale.ENGLISH))
            .extracting(Gone::name).containsExactly("two");
        assertThat(GoneView.find(past, new Timeline.Query(StepSort.GONE, null, "hop"), Locale.ENGLISH))
            .extracting(Gone::name).containsExactly("hope");
    }
}
