package org.kantlijn.ui.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kantlijn.change.CodeAdded;
import org.kantlijn.change.CodeApplied;
import org.kantlijn.store.Machine;
import org.kantlijn.study.Code;
import org.kantlijn.study.Colour;
import org.kantlijn.study.Id;
import org.kantlijn.study.Transcript;
import org.kantlijn.testing.FolderSync;
import org.kantlijn.testing.SmallStudy;
import org.kantlijn.workspace.OpenStudy;

/** Two people work in copies of one folder that a program keeps alike by copying files. */
class LiveTeamTest {

    private static final int ROUNDS = 12;

    @TempDir
    private Path folder;

    private OpenStudy open(Path study, String host, String coder) throws Exception {
        return SmallStudy.onEvents(() -> OpenStudy.open(study, new OpenStudy.Session(new Machine(folder.resolve(host), host), coder,
            InstantSource.system(), true, SwingUtilities::invokeLater)));
    }

    private static void code(OpenStudy open, int start) throws Exception {
        SmallStudy.onEvents(() -> {
            Transcript transcript = open.study().transcripts().get(0);
            return open.apply("code.apply", new CodeApplied(Id.random(), transcript.id(), transcript.text(), start, start + 5,
                new Id<>("waiting"), null, null));
        });
    }

    private Path study() throws Exception {
        SmallStudy small = SmallStudy.onEvents(() -> {
            SmallStudy made = new SmallStudy(folder, Locale.ENGLISH);
            made.transcript("F1", "P1: The bus was late again and then nobody at the stop knew when the next one would come.");
            made.code("waiting");
            return made;
        });
        SmallStudy.onEvents(() -> {
            small.work().open().close();
            return null;
        });
        return small.work().open().path();
    }

    @Test
    void twoWritersHaveTheSameStudyInTheEndWhateverCameHalfway() throws Exception {
        Path here = study();
        Path there = folder.resolve("There.kantlijn");
        FolderSync.copy(here, there, 1);
        OpenStudy ana = open(here, "here", "Ana");
        OpenStudy bram = open(there, "there", "Bram");
        try {
            SmallStudy.onEvents(() -> {
                ana.watch();
                bram.watch();
                return null;
            });
            Random random = new Random(7);
            for (int i = 0; i < ROUNDS; i++) {
                code(ana, i);
                code(bram, 20 + i);
                FolderSync.copy(here, there, 0.5 + random.nextDouble() / 2);
                FolderSync.copy(there, here, 0.5 + random.nextDouble() / 2);
                Thread.sleep(random.nextInt(120));
            }
            FolderSync.copy(here, there, 1);
            FolderSync.copy(there, here, 1);
            SmallStudy.until(() -> ana.study().codings().count() == 2 * ROUNDS && bram.study().codings().count() == 2 * ROUNDS);
            assertThat(ana.study()).isEqualTo(bram.study());
            assertThat(SmallStudy.onEvents(ana::unreadableLines)).isZero();
        } finally {
            SmallStudy.onEvents(() -> {
                ana.close();
                bram.close();
                return null;
            });
        }
    }

    @Test
    void whatAColleagueDidIsToldInOneSentenceWithTheWayToIt() throws Exception {
        Path here = study();
        Path there = folder.resolve("There.kantlijn");
        FolderSync.copy(here, there, 1);
        OpenStudy ana = open(here, "here", "Ana");
        OpenStudy bram = open(there, "there", "Bram");
        try {
            Work work = SmallStudy.onEvents(() -> new Work(ana, Locale.forLanguageTag("nl"), new Selection()));
            SmallStudy.onEvents(() -> {
                ana.watch();
                return null;
            });
            List.of(3, 10, 30).forEach(start -> codeUnchecked(bram, start));
            FolderSync.copy(there, here, 1);
            SmallStudy.until(() -> work.notices().quiet().get() != null);
            assertThat(work.notices().quiet().get().weight()).isEqualTo(Notices.Weight.NEWS);
            assertThat(work.notices().quiet().get().text()).isEqualTo("Bram heeft 3 coderingen toegevoegd in F1");
            assertThat(work.selection().transcript().get()).isNull();
            SmallStudy.onEvents(() -> {
                work.notices().quiet().get().way().run();
                return null;
            });
            assertThat(work.selection().transcript().get()).isEqualTo(new Id<>("F1"));
            SmallStudy.onEvents(() -> bram.apply("code.create", new CodeAdded(new Id<>("new"), "new", null, Colour.BLUE,
                Code.Guide.EMPTY)));
            FolderSync.copy(there, here, 1);
            SmallStudy.until(() -> work.notices().quiet().get().text().equals("Bram heeft 4 wijzigingen gedaan"));
        } finally {
            SmallStudy.onEvents(() -> {
                ana.close();
                bram.close();
                return null;
            });
        }
    }

    private static void codeUnchecked(OpenStudy open, int start) {
        try {
            code(open, start);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
