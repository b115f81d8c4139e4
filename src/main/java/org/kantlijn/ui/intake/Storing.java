package org.kantlijn.ui.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.kantlijn.change.Change;
import org.kantlijn.change.Material;
import org.kantlijn.intake.CommentImport;
import org.kantlijn.intake.ImportBatch;
import org.kantlijn.intake.ImportDraft;
import org.kantlijn.intake.Replacement;
import org.kantlijn.intake.source.IntakeException;
import org.kantlijn.study.Id;
import org.kantlijn.study.Study;
import org.kantlijn.study.Transcript;
import org.kantlijn.text.SourceText;

/** Makes one step of all that is imported; on the background thread. */
final class Storing {

    private final DraftReader reader;
    private final Study study;

    /**
     * What is to become of a file.
     *
     * @param order how it is read
     * @param fate what becomes of it
     * @param match the transcript that it is a version of; null for none
     */
    record Job(Order order, Fate fate, @Nullable Match match) {
    }

    /**
     * What is ready to be stored.
     *
     * @param step what the step is called
     * @param material all that the step brings
     * @param added the transcripts that are new
     * @param replaced the transcripts whose text is replaced
     * @param commented the transcripts that comments go to
     * @param doubles the names of files that are left out because their text is there already
     */
    record Ready(String step, Material material, List<ImportDraft> added, List<Replaced> replaced,
                 List<Commented> commented, List<String> doubles) {
    }

    /**
     * A transcript whose text is replaced.
     *
     * @param transcript which one
     * @param touched the codings that should be looked at again
     */
    record Replaced(Transcript transcript, List<Replacement.Touched> touched) {
    }

    /**
     * A transcript that comments go to.
     *
     * @param transcript which one
     * @param placed how many comments find their words there
     * @param lost what the others say, which are left out
     */
    record Commented(Transcript transcript, int placed, List<String> lost) {
    }

    Storing(DraftReader reader, Study study) {
        this.reader = reader;
        this.study = study;
    }

    /**
     * Reads the files as they were ordered and makes one step of them.
     *
     * @param progress hears before each file how many are done
     * @param stopped looked at before each file
     * @return null when it was stopped
     * @throws IntakeException when a file that could be read cannot any more
     */
    @Nullable Ready prepare(List<Job> jobs, IntConsumer progress, BooleanSupplier stopped) throws IntakeException {
        Step step = new Step();
        for (int i = 0; i < jobs.size(); i++) {
            if (stopped.getAsBoolean()) {
                return null;
            }
            progress.accept(i);
            step.take(jobs.get(i), reader.draft(jobs.get(i).order(), study));
        }
        return step.ready();
    }

    /** The step while it grows. */
    private final class Step {

        private final List<ImportDraft> drafts = new ArrayList<>();
        private final List<Replaced> replaced = new ArrayList<>();
        private final List<CommentImport> copies = new ArrayList<>();
        private final List<Commented> commented = new ArrayList<>();
        private final List<String> doubles = new ArrayList<>();
        private final List<Material> materials = new ArrayList<>();
        private final Set<Id<Transcript>> done = new HashSet<>();

        void take(Job job, ImportDraft draft) {
            Match match = job.match();
            Optional<Transcript> present = match == null ? Optional.empty() : study.transcript(match.transcript());
            if (job.fate() == Fate.NEW || present.isEmpty()) {
                drafts.add(draft);
            } else if (job.fate() == Fate.REPLACE) {
                replace(draft, present.get());
            } else {
                comment(draft, present.get());
            }
        }

        private void replace(ImportDraft draft, Transcript transcript) {
            Replacement replacement = new Replacement(draft, transcript, study);
            if (replacement.isSame() || !done.add(transcript.id())) {
                doubles.add(draft.file());
            } else {
                materials.add(replacement.material());
                replaced.add(new Replaced(transcript, replacement.touched()));
            }
        }

        private void comment(ImportDraft draft, Transcript transcript) {
            CommentImport comments = CommentImport.onto(transcript, draft, study);
            copies.add(comments);
            List<CommentImport.Row> rows = comments.rows();
            commented.add(new Commented(transcript, (int) rows.stream().filter(CommentImport.Row::isPlaced).count(),
                rows.stream().filter(row -> !row.isPlaced()).map(CommentImport.Row::text).toList()));
        }

        Ready ready() {
            ImportBatch batch = new ImportBatch(drafts);
            List<ImportDraft> left = batch.doubles(study);
            left.forEach(draft -> doubles.add(draft.file()));
            List<ImportDraft> added = drafts.stream().filter(draft -> !left.contains(draft)).toList();
            materials.add(CommentImport.together(copies));
            materials.add(batch.material(study));
            return new Ready(name(added), together(materials), added, replaced, commented, doubles);
        }

        private String name(List<ImportDraft> added) {
            if (added.isEmpty() && commented.isEmpty() && !replaced.isEmpty()) {
                return "transcript.replace";
            }
            return added.isEmpty() && replaced.isEmpty() && !commented.isEmpty() ? "comments.import" : "transcript.import";
        }
    }

    private static Material together(List<Material> materials) {
        List<SourceText> texts = materials.stream().flatMap(material -> material.texts().stream()).toList();
        List<Material.Original> originals = materials.stream().flatMap(material -> material.originals().stream()).toList();
        List<Change> changes = materials.stream().flatMap(material -> material.changes().stream()).toList();
        return new Material(texts, originals, changes);
    }
}
