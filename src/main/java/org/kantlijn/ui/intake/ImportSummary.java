package org.kantlijn.ui.intake;

import java.awt.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kantlijn.intake.ImportDraft;
import org.kantlijn.ui.work.Notices;
import org.kantlijn.ui.work.Notices.Weight;
import org.kantlijn.ui.work.Work;
import org.kantlijn.wording.Wording;

/** Tells once what came of an import, offers to take it back, and opens the first transcript that it brought. */
final class ImportSummary {

    private final Work work;
    private final ImportSession session;
    private final Wording wording;

    ImportSummary(Work work, ImportDesk desk) {
        this.work = work;
        this.session = desk.session();
        this.wording = desk.wording();
    }

    /** @param owner over which window the list of codings to look at opens, where there are any */
    void tell(Storing.Ready ready, @Nullable Window owner) {
        if (!ready.added().isEmpty()) {
            work.selection().transcript().set(ready.added().get(0).transcript());
        } else {
            Stream.concat(ready.replaced().stream().map(Storing.Replaced::transcript), ready.commented().stream()
                .map(Storing.Commented::transcript)).findFirst().ifPresent(first -> work.selection().transcript().set(first.id()));
        }
        if (!ready.material().changes().isEmpty()) {
            work.notices().quiet().set(new Notices.Notice(Weight.QUIET, words(ready), wording.text("done.undo"), work::undo));
        }
        List<String> left = left(ready);
        if (!left.isEmpty()) {
            work.notices().strip().set(Notices.Notice.of(Weight.WARNING, String.join("\n", left)));
        }
        List<TouchedRow> rows = TouchedRow.of(ready.replaced(), work.study(), work.locale());
        if (!rows.isEmpty()) {
            new TouchedDialog(work, wording, rows).show(owner);
        }
    }

    /** What happened, in a sentence or two. */
    String words(Storing.Ready ready) {
        List<String> sentences = new ArrayList<>();
        List<ImportDraft> added = ready.added();
        int turns = added.stream().mapToInt(draft -> draft.turns().speechCount()).sum();
        long speakers = added.stream().flatMap(draft -> SpeakerRow.of(draft).stream()).filter(row -> !row.struck()).count();
        if (added.size() == 1) {
            sentences.add(wording.text("done.one", added.get(0).title(), turns, speakers));
        } else if (!added.isEmpty()) {
            sentences.add(wording.text("done.many", added.size(), turns, speakers));
        }
        ready.replaced().forEach(replaced ->
            sentences.add(wording.text("done.replaced", replaced.transcript().title(), replaced.touched().size())));
        ready.commented().forEach(commented ->
            sentences.add(wording.text("done.commented", commented.transcript().title(), commented.placed())));
        return String.join(" ", sentences);
    }

    private List<String> left(Storing.Ready ready) {
        List<String> left = new ArrayList<>();
        for (ImportFile file : session.failed()) {
            ImportFile.Trouble trouble = file.trouble();
            left.add(trouble == null ? file.name() : trouble.sentence().in(wording.locale()));
        }
        ready.commented().forEach(commented -> commented.lost().forEach(words ->
            left.add(wording.text("done.unplaced", commented.transcript().title(), words.replace('\n', ' ')))));
        ready.doubles().forEach(file -> left.add(wording.text("done.double", file)));
        return left;
    }
}
