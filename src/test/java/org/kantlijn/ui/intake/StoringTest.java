package org.kantlijn.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kantlijn.change.Step;
import org.kantlijn.study.Coding;
import org.kantlijn.study.Id;
import org.kantlijn.study.Study;
import org.kantlijn.study.Transcript;
import org.kantlijn.testing.SmallStudy;

/** What is stored of several files, and what becomes of a transcript that the study has. */
class StoringTest {

    @TempDir
    private Path folder;

    private Trial trial;

    @BeforeEach
    void begin() throws Exception {
        trial = new Trial(folder);
        trial.open(trial.file("A1 Interview.txt", "V: Wat deed u?", "R: Ik liep naar het wrek en terug.", "V: Ver?",
            "R: Nee, dat viel mee."));
        trial.run("import.start");
    }

    @AfterEach
    void close() throws Exception {
        trial.close();
    }

    private Transcript only() {
        return trial.work().study().transcripts().get(0);
    }

    private String code(String words) throws Exception {
        return SmallStudy.onEvents(() -> {
            trial.study().code("reizen");
            trial.study().coding(only().id().value(), words, "reizen");
            return trial.work().study().codings().map(Coding::id).map(Id::value).findFirst().orElseThrow();
        });
    }

    private Path better() throws Exception {
        return trial.file("A1 Interview nagekeken.txt", "V: Wat deed u?", "R: Ik liep naar het werk en terug.", "V: Ver?",
            "R: Nee, dat viel mee.");
    }

    @Test
    void aBetterVersionIsRecognisedAndNotStoredAsReplacementUnasked() throws Exception {
        trial.open(better());
        assertThat(trial.seen().match()).extracting(Match::sameWords).isEqualTo(false);
        assertThat(trial.desk().session().fate(0)).isEqualTo(Fate.NEW);
    }

    @Test
    void aBetterVersionTakesThePlaceOfTheTextAndItsCodingsFollow() throws Exception {
        String coding = code("naar het wrek");
        trial.open(better());
        trial.on(() -> trial.desk().session().decide(0, Fate.REPLACE));
        Storing.Job job = new Storing.Job(trial.desk().session().order(0), Fate.REPLACE, trial.seen().match());
        Storing.Ready ready = new Storing(trial.desk().reader(), trial.work().study()).prepare(List.of(job), at -> { }, () -> false);
        trial.on(() -> trial.work().apply(ready.step(), ready.material()));
        Study study = trial.work().study();
        assertThat(study.transcripts()).hasSize(1);
        assertThat(study.quote(study.coding(new Id<>(coding)).orElseThrow())).isEqualTo("naar het werk");
        List<TouchedRow> rows = TouchedRow.of(ready.replaced(), study, Trial.DUTCH);
        assertThat(rows).extracting(TouchedRow::before).containsExactly("naar het wrek");
        assertThat(rows).extracting(TouchedRow::after).containsExactly("naar het werk");
        SmallStudy.onEvents(() -> {
            TouchedDialog dialog = new TouchedDialog(trial.work(), trial.desk().wording(), rows);
            dialog.jump();
            return null;
        });
        assertThat(trial.work().selection().transcript().get()).isEqualTo(only().id());
    }

    @Test
    void theSameFileAgainIsLeftOut() throws Exception {
        trial.open(folder.resolve("in/A1 Interview.txt"));
        assertThat(trial.desk().session().fate(0)).isEqualTo(Fate.LEFT_OUT);
        assertThat(trial.panel().main().isEnabled()).isFalse();
    }

    @Test
    void stoppingStoresNothing() throws Exception {
        trial.open(better());
        Storing.Job job = new Storing.Job(trial.desk().session().order(0), Fate.NEW, null);
        assertThat(new Storing(trial.desk().reader(), trial.work().study()).prepare(List.of(job), at -> { }, () -> true)).isNull();
    }

    @Test
    void theSummaryTellsWhatCameAndOffersToTakeItBack() throws Exception {
        trial.open(better());
        trial.on(() -> trial.desk().session().decide(0, Fate.NEW));
        Storing.Job job = new Storing.Job(trial.desk().session().order(0), Fate.NEW, null);
        Storing.Ready ready = new Storing(trial.desk().reader(), trial.work().study()).prepare(List.of(job), at -> { }, () -> false);
        assertThat(new ImportSummary(trial.work(), trial.desk()).words(ready))
            .isEqualTo("A1 Interview nagekeken geïmporteerd: 4 beurten, 2 sprekers.");
        trial.on(() -> trial.work().apply(ready.step(), ready.material()));
        trial.on(() -> new ImportSummary(trial.work(), trial.desk()).tell(ready, null));
        assertThat(trial.work().notices().quiet().get().remedy()).isEqualTo("Ongedaan maken");
        trial.on(trial.work().notices().quiet().get().way());
        assertThat(trial.work().study().transcripts()).hasSize(1);
        List<Step> history = trial.work().open().history();
        assertThat(history.get(history.size() - 1).undoes()).isNotNull();
    }
}
