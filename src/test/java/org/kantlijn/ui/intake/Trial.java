package org.kantlijn.ui.intake;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.kantlijn.testing.SmallStudy;
import org.kantlijn.ui.kit.Look;
import org.kantlijn.ui.work.Work;

/** A study, a folder with files to import, and the content of the dialog on them, without a window. */
final class Trial implements AutoCloseable {

    static final Locale DUTCH = Locale.forLanguageTag("nl");

    private final Path folder;
    private final SmallStudy study;
    private ImportDesk desk;
    private ImportPanel panel;

    Trial(Path folder) throws Exception {
        this.folder = folder;
        study = SmallStudy.onEvents(() -> {
            Look.install(false);
            return new SmallStudy(folder, DUTCH);
        });
    }

    /** Writes a file of lines. */
    Path file(String name, String... lines) throws Exception {
        Path in = Files.createDirectories(folder.resolve("in"));
        return Files.writeString(in.resolve(name), String.join("\n", lines) + "\n");
    }

    /** Opens the dialog's content on files and waits until they are read. */
    Trial open(Path... files) throws Exception {
        SmallStudy.onEvents(() -> {
            desk = new ImportDesk(study.work(), new ImportSession(Arrays.asList(files)));
            panel = new ImportPanel(desk, this::store, () -> { });
            panel.setSize(1200, 730);
            desk.reading().start();
            return null;
        });
        return settle();
    }

    private void store() {
        panel.commitEdits();
        new ImportFinish(desk, panel.progress(), ready -> { }, why -> { }).start();
    }

    /** Waits until everything is read as it was chosen. */
    Trial settle() throws Exception {
        SmallStudy.until(() -> !desk.reading().busy().get() && !desk.storing().get() && isCurrent());
        return this;
    }

    private boolean isCurrent() {
        Seen seen = desk.reading().seen().get();
        boolean failed = desk.session().current().state() == ImportFile.State.FAILED;
        return failed || seen != null && seen.order().equals(desk.session().order(desk.session().shown().get()));
    }

    /** Does a command and waits for what comes of it. */
    Trial run(String command) throws Exception {
        on(() -> panel.commands().all().get(command).run());
        return settle();
    }

    /** Does something on the event thread. */
    void on(Runnable work) throws Exception {
        SmallStudy.onEvents(() -> {
            work.run();
            return null;
        });
    }

    /** Selects a row of the table of speakers. */
    Trial select(String label) throws Exception {
        on(() -> panel.speakers().table().select(label));
        return this;
    }

    Seen seen() throws Exception {
        return SmallStudy.onEvents(() -> desk.reading().seen().get());
    }

    List<SpeakerRow> rows() throws Exception {
        return SpeakerRow.of(seen().draft());
    }

    List<Doubt> doubts() throws Exception {
        Seen seen = seen();
        return SmallStudy.onEvents(() -> new Doubts(desk.wording(), panel.commands().ways()).of(seen, desk.session().failed().size(), 0));
    }

    /** Takes the remedy of the first doubt that says so. */
    Trial remedy(String words) throws Exception {
        Doubt doubt = doubts().stream().filter(each -> each.words().contains(words)).findFirst().orElseThrow();
        on(doubt.remedy().way());
        return settle();
    }

    SmallStudy study() {
        return study;
    }

    Work work() {
        return study.work();
    }

    ImportDesk desk() {
        return desk;
    }

    ImportPanel panel() {
        return panel;
    }

    /** Waits until the study is written, so that its folder can be thrown away. */
    @Override
    public void close() throws Exception {
        SmallStudy.onEvents(() -> {
            work().open().close();
            return null;
        });
    }
}
