package org.kantlijn.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kantlijn.intake.ImportChoices;
import org.kantlijn.intake.source.Problem;
import org.kantlijn.study.Id;
import org.kantlijn.wording.Message;

/** What is decided about the files, without a screen. */
class ImportSessionTest {

    private static final Path ONE = Path.of("een.txt");
    private static final Path TWO = Path.of("twee.txt");
    private static final Path THREE = Path.of("drie.docx");

    private final ImportSession session = new ImportSession(List.of(ONE, TWO, THREE, ONE));

    private static ImportFile.Facts facts(String format, Match match) {
        return new ImportFile.Facts(format, 12, match);
    }

    private void read(Path path, String format) {
        session.learned(ImportFile.waiting(path).read(facts(format, null)));
    }

    private void fail(Path path, Problem problem) {
        session.learned(ImportFile.waiting(path).failed(new ImportFile.Trouble(problem, Message.of(ImportSession.class, "unread"))));
    }

    private static Match match(boolean sameWords, int comments) {
        return new Match(new Id<>("f2"), "F2", sameWords, comments);
    }

    private void title(String title) {
        session.choose(ImportChoices.OPEN, choices -> choices.titled(title));
    }

    @Test
    void theSameFileIsListedOnce() {
        assertThat(session.files()).extracting(ImportFile::path).containsExactly(ONE, TWO, THREE);
        session.add(List.of(TWO, Path.of("vier.txt")));
        assertThat(session.files()).hasSize(4);
    }

    @Test
    void theFileInSightIsReadFirst() {
        session.go(1);
        assertThat(session.nextWaiting()).hasValue(1);
        read(TWO, "txt");
        assertThat(session.nextWaiting()).hasValue(0);
        read(ONE, "txt");
        fail(THREE, Problem.IMAGE);
        assertThat(session.nextWaiting()).isEmpty();
        assertThat(session.lookedAt()).isEqualTo(3);
    }

    @Test
    void whatWasChosenHoldsForTheNextFilesOfTheSameFormatUntilTheyAreChosenThemselves() {
        read(ONE, "txt");
        read(TWO, "txt");
        read(THREE, "docx");
        title("Eerste");
        assertThat(session.order(0).own()).extracting(ImportChoices::title).isEqualTo("Eerste");
        assertThat(session.order(1).model()).extracting(ImportChoices::title).isEqualTo("Eerste");
        assertThat(session.order(2).model()).isNull();
        session.go(1);
        title("Tweede");
        assertThat(session.order(1).model()).isNull();
        assertThat(session.order(1).own()).extracting(ImportChoices::title).isEqualTo("Tweede");
        session.repeating().set(false);
        session.undo();
        assertThat(session.order(1)).isEqualTo(new Order(TWO, null, null));
    }

    @Test
    void undoTakesBackTheLastDecisionAndShowsItsFile() {
        title("Eerste");
        session.go(2);
        session.decide(2, Fate.LEFT_OUT);
        session.go(1);
        session.undo();
        assertThat(session.shown().get()).isEqualTo(2);
        assertThat(session.fate(2)).isEqualTo(Fate.NEW);
        session.undo();
        assertThat(session.decisions().get()).isEqualTo(Decisions.NONE);
        assertThat(session.canUndo()).isFalse();
        session.redo();
        session.redo();
        assertThat(session.fate(2)).isEqualTo(Fate.LEFT_OUT);
        assertThat(session.canRedo()).isFalse();
    }

    @Test
    void choosingWhatIsThereAlreadyIsNoDecision() {
        title(null);
        session.decide(0, Fate.NEW);
        assertThat(session.canUndo()).isFalse();
    }

    @Test
    void filesThatCannotBeReadAreNotImportedAndCanBeLeftOutTogether() {
        read(ONE, "txt");
        fail(TWO, Problem.IMAGE);
        fail(THREE, Problem.ENCRYPTED);
        assertThat(session.included()).containsExactly(0);
        assertThat(session.failed()).extracting(ImportFile::path).containsExactly(TWO, THREE);
        session.leaveOutFailed();
        assertThat(session.failed()).isEmpty();
        session.undo();
        assertThat(session.failed()).hasSize(2);
    }

    @Test
    void nothingIsReplacedUnasked() {
        session.learned(ImportFile.waiting(ONE).read(facts("docx", match(false, 0))));
        session.learned(ImportFile.waiting(TWO).read(facts("docx", match(true, 3))));
        session.learned(ImportFile.waiting(THREE).read(facts("docx", match(true, 0))));
        assertThat(List.of(session.fate(0), session.fate(1), session.fate(2))).containsExactly(Fate.NEW, Fate.COMMENTS, Fate.LEFT_OUT);
        assertThat(session.included()).containsExactly(0, 1);
    }

    @Test
    void replacingIsRepeatedForTheNextFileThatAllowsIt() {
        session.learned(ImportFile.waiting(ONE).read(facts("docx", match(false, 0))));
        session.learned(ImportFile.waiting(TWO).read(facts("docx", match(false, 0))));
        session.learned(ImportFile.waiting(THREE).read(facts("docx", match(true, 0))));
        session.decide(0, Fate.REPLACE);
        assertThat(session.fate(1)).isEqualTo(Fate.REPLACE);
        assertThat(session.fate(2)).isEqualTo(Fate.LEFT_OUT);
        session.repeating().set(false);
        assertThat(session.fate(1)).isEqualTo(Fate.NEW);
    }
}
