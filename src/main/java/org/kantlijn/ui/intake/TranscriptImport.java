package org.kantlijn.ui.intake;

import java.awt.Component;
import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.swing.JFileChooser;
import javax.swing.filechooser.FileFilter;
import org.jspecify.annotations.Nullable;
import org.kantlijn.intake.TranscriptReader;
import org.kantlijn.ui.kit.Later;
import org.kantlijn.ui.work.Notices;
import org.kantlijn.ui.work.Notices.Weight;
import org.kantlijn.ui.work.Work;
import org.kantlijn.wording.Wording;

/**
 * Brings transcripts into the study: files and folders, chosen or dropped, land in a dialog that shows what they hold, and nothing is
 * stored before its button is pressed. On the event thread.
 */
public final class TranscriptImport {

    private final Work work;
    private final Component parent;
    private final Wording wording;
    private final Later<TranscriptReader> reader = new Later<>(TranscriptReader::new);
    private @Nullable File last;
    private @Nullable ImportDialog open;

    /**
     * @param work the study that transcripts come into
     * @param parent over which component the dialog opens
     */
    public TranscriptImport(Work work, Component parent) {
        this.work = work;
        this.parent = parent;
        this.wording = Wording.of(TranscriptImport.class, work.locale());
    }

    /** Asks which files and folders, and goes on with them as {@link #start} does. */
    public void choose() {
        JFileChooser chooser = new JFileChooser(last);
        chooser.setDialogTitle(wording.text("choose.title"));
        chooser.setMultiSelectionEnabled(true);
        chooser.setFileSelectionMode(JFileChooser.FILES_AND_DIRECTORIES);
        chooser.setFileFilter(new Readable(reader.get()));
        boolean chosen = chooser.showOpenDialog(parent) == JFileChooser.APPROVE_OPTION;
        last = chooser.getCurrentDirectory();
        if (chosen) {
            start(Arrays.stream(chooser.getSelectedFiles()).map(File::toPath).toList());
        }
    }

    /** What can be read, by the endings of names. */
    private final class Readable extends FileFilter {

        private final TranscriptReader known;

        Readable(TranscriptReader known) {
            this.known = known;
        }

        @Override
        public boolean accept(File file) {
            return file.isDirectory() || known.accepts(file.toPath());
        }

        @Override
        public String getDescription() {
            return wording.text("choose.kind");
        }
    }

    /**
     * Looks through folders in the background, then opens the dialog with all files, or adds them to the dialog that is open. Nothing
     * happens for an empty list or in a study that cannot be written.
     */
    public void start(List<Path> chosen) {
        if (chosen.isEmpty() || !work.open().isWritable()) {
            return;
        }
        TranscriptReader known = reader.get();
        work.background().run(() -> new FolderWalk(known::accepts).files(chosen), this::show, this::tell);
    }

    private void tell(Exception failure) {
        String why = wording.text("trouble.folder", String.valueOf(failure.getMessage()));
        work.notices().strip().set(Notices.Notice.of(Weight.ERROR, why));
    }

    private void show(List<Path> files) {
        ImportDialog shown = open;
        if (files.isEmpty()) {
            work.notices().quiet().set(Notices.Notice.of(Weight.QUIET, wording.text("choose.none")));
        } else if (shown != null) {
            shown.add(files);
        } else {
            show(new ImportDialog(work, parent, files, this::start));
        }
    }

    private void show(ImportDialog dialog) {
        open = dialog;
        dialog.show(() -> {
            open = null;
            if (dialog.isWorthKeeping()) {
                work.notices().quiet().set(new Notices.Notice(Weight.QUIET, wording.text("cancelled"), wording.text("cancelled.again"),
                    () -> show(dialog)));
            }
        });
    }

    /** The dialog that is open, for tests and pictures; null when none is. */
    public @Nullable ImportDialog dialog() {
        return open;
    }
}
