package org.kantlijn.ui.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kantlijn.change.MemoAdded;
import org.kantlijn.change.Removed;
import org.kantlijn.change.ThemeAdded;
import org.kantlijn.study.Code;
import org.kantlijn.study.Id;
import org.kantlijn.study.Kind;
import org.kantlijn.study.Memo;
import org.kantlijn.study.Theme;
import org.kantlijn.testing.SmallStudy;
import org.kantlijn.ui.kit.Draft;

/** What becomes of words that no step holds yet. */
class DraftsTest {

    private static final Id<Code> BOSS = new Id<>("boss");

    @TempDir
    private Path folder;

    private SmallStudy small;
    private Draft draft;

    @BeforeEach
    void open() throws Exception {
        SmallStudy.onEvents(() -> {
            small = new SmallStudy(folder, Locale.ENGLISH);
            small.code("boss");
            draft = small.work().drafts().memo(Kind.CODE, BOSS);
            return null;
        });
    }

    private static void onEvents(Callable<?> doing) throws Exception {
        SmallStudy.onEvents(doing);
    }

    private Notices notices() {
        return small.work().notices();
    }

    @Test
    void wordsComeBackInTheirFieldAndThatIsTold() throws Exception {
        onEvents(() -> {
            int steps = small.work().open().steps();
            draft.keep("Who is a boss?");
            assertThat(small.work().drafts().memo(Kind.CODE, BOSS).takeUp("")).contains("Who is a boss?");
            assertThat(Objects.requireNonNull(notices().quiet().get()).text()).contains("put back", "Esc");
            assertThat(small.work().drafts().of(Kind.CODE, BOSS, "field.description").takeUp("")).isEmpty();
            draft.drop();
            assertThat(draft.takeUp("")).isEmpty();
            assertThat(small.work().open().steps()).isEqualTo(steps);
            return null;
        });
    }

    @Test
    void wordsThatWereSavedAfterAllDoNotComeBack() throws Exception {
        onEvents(() -> {
            draft.keep("Who is a boss?");
            small.step("memo.write", new MemoAdded(new Id<>("m"), new Memo.Subject(Kind.CODE, BOSS), Memo.Sort.NOTE, "Who is a boss?", null,
                null));
            small.work().drafts().tell();
            assertThat(notices().quiet().get()).isNull();
            assertThat(draft.takeUp("")).isEmpty();
            return null;
        });
    }

    @Test
    void whatWaitsIsToldWithTheWayThere() throws Exception {
        onEvents(() -> {
            draft.keep("Who is a boss?");
            small.work().drafts().tell();
            Notices.Notice notice = Objects.requireNonNull(notices().quiet().get());
            assertThat(notice.text()).isEqualTo(
                "Not saved when the program stopped: ‘Who is a boss?’. The words are in their field again.");
            notice.way().run();
            assertThat(small.work().selection().code().get()).isEqualTo(BOSS);
            return null;
        });
    }

    @Test
    void theWayToAnEntryOfTheLogbookIsTheMemos() throws Exception {
        onEvents(() -> {
            small.work().drafts().memo(Kind.STUDY, null).keep("Begun with the second group");
            small.work().drafts().tell();
            Objects.requireNonNull(notices().quiet().get()).way().run();
            assertThat(small.work().selection().step().get()).isEqualTo(Selection.Step.MEMOS);
            return null;
        });
    }

    @Test
    void aKeyMessageWhosePlaceIsGoneIsGivenToo() throws Exception {
        onEvents(() -> {
            Id<Theme> risk = new Id<>("risk");
            small.step("theme.create", new ThemeAdded(risk, "Gamble", null));
            small.work().drafts().message(risk, 0).keep("Next one");
            small.work().drafts().message(risk, 3).keep("Nobody knows");
            small.work().drafts().tell();
            assertThat(Objects.requireNonNull(notices().quiet().get()).text()).contains("Next one").doesNotContain("more");
            assertThat(Objects.requireNonNull(notices().strip().get()).text()).contains("Nobody knows").doesNotContain("Next one");
            return null;
        });
    }

    @Test
    void wordsOfWhatIsGoneAreGivenUntilTheNoticeIsClosed() throws Exception {
        onEvents(() -> {
            draft.keep("Who is a boss?");
            small.step("code.delete", new Removed(Kind.CODE, BOSS));
            notices().strip().set(Notices.Notice.of(Notices.Weight.WARNING, "Something else"));
            small.work().drafts().tell();
            assertThat(Objects.requireNonNull(notices().strip().get()).text()).isEqualTo("Something else");
            notices().strip().set(null);
            return null;
        });
        onEvents(() -> {
            Notices.Notice notice = Objects.requireNonNull(notices().strip().get());
            assertThat(notice.text()).contains("Who is a boss?");
            assertThat(notice.remedy()).isEqualTo("Copy");
            notices().strip().set(null);
            small.work().drafts().tell();
            assertThat(notices().strip().get()).isNull();
            return null;
        });
    }
}
