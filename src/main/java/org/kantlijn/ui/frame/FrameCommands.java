package org.kantlijn.ui.frame;

import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JOptionPane;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;
import org.kantlijn.change.Change;
import org.kantlijn.change.StudyDescribed;
import org.kantlijn.export.CodebookExport;
import org.kantlijn.export.Target;
import org.kantlijn.intake.codebook.CodebookReader;
import org.kantlijn.study.Study;
import org.kantlijn.ui.action.Command;
import org.kantlijn.ui.action.Commands;
import org.kantlijn.ui.intake.FileDrop;
import org.kantlijn.ui.intake.TranscriptImport;
import org.kantlijn.ui.kit.Condition;
import org.kantlijn.ui.kit.Tone;
import org.kantlijn.ui.kit.Value;
import org.kantlijn.ui.work.Notices;
import org.kantlijn.ui.work.Notices.Weight;
import org.kantlijn.ui.work.Selection;
import org.kantlijn.ui.work.Work;
import org.kantlijn.wording.PlainException;
import org.kantlijn.wording.Wording;

/** What can be done from anywhere in the window. */
final class FrameCommands {

    private static final int NORMAL_TEXT = 16;

    private final Work work;
    private final Wording wording;
    private final WindowActions window;
    private final Desk desk;
    private final FileChoice files;
    private final TranscriptImport importing;
    private final ExportWork exporting;

    FrameCommands(Work work, Wording wording, StatusBar status, WindowActions window, Desk desk) {
        this.work = work;
        this.wording = wording;
        this.window = window;
        this.desk = desk;
        this.files = new FileChoice(desk, wording);
        this.importing = new TranscriptImport(work, desk);
        this.exporting = new ExportWork(work, wording, status);
        desk.setTransferHandler(new FileDrop(this::importFiles));
    }

    void addTo(Commands commands) {
        addStudyCommands(commands);
        addViewCommands(commands);
        Condition writable = work.writable();
        commands.add(new Command("edit.undo", wording, work.undoable(), work::undo));
        commands.add(new Command("edit.redo", wording, work.redoable(), work::redo));
        commands.add(new Command("coder.switch", wording, writable, this::switchCoder));
        new FindingCommands(work, wording, window, desk).addTo(commands);
    }

    private void addStudyCommands(Commands commands) {
        Condition writable = work.writable();
        always(commands, "study.new", window::newStudy);
        always(commands, "study.open", window::openStudy);
        always(commands, "study.sample", window::openSample);
        always(commands, "study.close", window::closeStudy);
        always(commands, "app.quit", window::quit);
        commands.add(new Command("study.describe", wording, writable, this::describeStudy));
        commands.add(new Command("transcript.import", wording, writable, importing::choose));
        commands.add(new Command("codebook.import", wording, writable, this::importCodebook));
        always(commands, "codebook.export", this::exportCodebook);
        always(commands, "study.export", this::export);
    }

    private void addViewCommands(Commands commands) {
        for (Selection.Step step : Selection.Step.values()) {
            always(commands, "step." + step.name().toLowerCase(Locale.ROOT), () -> go(step));
        }
        always(commands, "find.everywhere", () -> go(Selection.Step.FIND));
        always(commands, "text.larger", () -> window.textSize(window.textSize() + 1));
        always(commands, "text.smaller", () -> window.textSize(window.textSize() - 1));
        always(commands, "text.normal", () -> window.textSize(NORMAL_TEXT));
        always(commands, "look.light", () -> window.darken(false));
        always(commands, "look.dark", () -> window.darken(true));
        Value<Boolean> contrast = new Value<>(Tone.highContrast());
        commands.add(new Command("look.contrast", wording, Condition.always(), () -> {
            contrast.set(!contrast.get());
            window.contrast(contrast.get());
        }).showing(contrast));
        always(commands, "language.nl", () -> window.speak("nl"));
        always(commands, "language.en", () -> window.speak("en"));
        always(commands, "panel.next", () -> PanelRound.next(desk));
    }

    /** The keyboard goes along, also from a panel beside the very screen that is asked for. */
    private void go(Selection.Step step) {
        work.selection().step().set(step);
        SwingUtilities.invokeLater(() -> desk.focus().requestFocusInWindow());
    }

    private void always(Commands commands, String id, Runnable what) {
        commands.add(new Command(id, wording, Condition.always(), what));
    }

    private static @Nullable JComponent focused() {
        Component owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        return owner instanceof JComponent component ? component : null;
    }

    /** Shows files in the import dialog, from wherever they came. */
    void importFiles(List<Path> chosen) {
        importing.start(chosen);
    }

    private void describeStudy() {
        Study study = work.study();
        new StudyDialog(wording).ask(desk, wording.text("study.describe.title"), new StudyDialog.Answer(study.title(), study.question()))
            .ifPresent(answer -> work.apply("study.describe", new StudyDescribed(answer.title(), answer.question())));
    }

    private void importCodebook() {
        for (Path file : files.toRead(wording.text("codebook.import.title"), wording.text("codebook.kind"), "csv", "xlsx", "json")) {
            Study study = work.study();
            work.background().run(() -> new CodebookReader().read(file, study), this::takeCodebook, failure -> tell(file, failure));
        }
    }

    private void takeCodebook(List<Change> changes) {
        if (changes.isEmpty()) {
            work.notices().quiet().set(Notices.Notice.of(Weight.QUIET, wording.text("codebook.nothing")));
        } else {
            work.applyOfferingUndo("codebook.import", changes);
        }
    }

    private void exportCodebook() {
        Optional<Path> chosen = files.toWrite(wording.text("codebook.export.title"), wording.text("codebook.file"),
            wording.text("codebook.kind"),
            "xlsx");
        Study study = work.study();
        Path folder = work.open().path();
        chosen.ifPresent(file -> work.background().run(() -> {
            Target.check(file, folder);
            return new CodebookExport(work.locale()).write(study, file);
        }, report -> work.notices().quiet().set(Notices.Notice.of(Weight.QUIET,
                wording.text("export.done", report.file().getFileName(), report.rows()))),
            failure -> tell(file, failure)));
    }

    private void export() {
        desk.commitEdits();
        String name = FileChoice.nameFor(work.study().title());
        files.toWrite(wording.text("export.title"), name, wording.text("export.kind"), "xlsx").ifPresent(this::exportTo);
    }

    /** Writes the workbook. */
    void exportTo(Path file) {
        exporting.start(file);
    }

    private void tell(Path file, Exception failure) {
        boolean plain = failure instanceof PlainException || failure instanceof IOException;
        String why = failure instanceof PlainException told ? told.told().in(work.locale()) : String.valueOf(failure.getMessage());
        work.notices().strip().set(Notices.Notice.of(Weight.ERROR, plain ? why : wording.text("import.failed", file, why)));
    }

    private void switchCoder() {
        String name = (String) JOptionPane.showInputDialog(desk, wording.text("coder.ask"), wording.text("coder.title"),
            JOptionPane.PLAIN_MESSAGE, null, null, work.coder().name());
        if (name != null && !name.isBlank()) {
            window.codeAs(name.strip());
        }
    }
}
