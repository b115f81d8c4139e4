package org.kantlijn.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kantlijn.intake.ImportBatch;
import org.kantlijn.intake.ImportChoices;
import org.kantlijn.intake.ImportDraft;
import org.kantlijn.intake.Replacement;
import org.kantlijn.intake.TranscriptReader;
import org.kantlijn.intake.source.IntakeException;
import org.kantlijn.intake.speaker.LabelChoice;
import org.kantlijn.intake.speaker.Pseudonym;
import org.kantlijn.store.Machine;
import org.kantlijn.study.Transcript;
import org.kantlijn.wording.PlainException;
import org.kantlijn.workspace.OpenStudy;

/** Importing: a long transcript in each format as it is shown before it comes in, and a hundred files at once. */
final class ImportRun {

    private static final int WORDS = 25_000;
    private static final int FILES = 100;
    private static final int WORDS_OF_EACH = 9_000;
    private static final int RUNS = 7;

    private final Figures figures;
    private final Path home;
    private final TranscriptReader reader = new TranscriptReader();

    ImportRun(Figures figures, Path home) {
        this.figures = figures;
        this.home = home;
    }

    void measure() throws Exception {
        figures.title("IMPORT: a transcript of 25,000 words; ms");
        try (OpenStudy open = OpenStudy.create(home.resolve("Import.kantlijn"), "Import", "", session())) {
            measureFormats(open);
            measureMany(open);
        }
    }

    private OpenStudy.Session session() {
        return new OpenStudy.Session(Machine.at(home.resolve("machine")), "Coder 0", InstantSource.system(), true, Runnable::run);
    }

    private ImportDraft draft(Path file, OpenStudy open) throws IntakeException {
        return reader.draft(file, ImportChoices.OPEN, open.study());
    }

    private void measureFormats(OpenStudy open) throws Exception {
        Map<String, Path> files = new ImportFiles(home, new Speech(new SplitMix64(1)).conversationOfWords(WORDS)).write();
        for (Map.Entry<String, Path> file : files.entrySet()) {
            figures.line("read and show " + file.getKey(), Samples.of(3, RUNS, () -> draft(file.getValue(), open)), 1000);
        }
        ImportDraft draft = draft(files.get("txt"), open);
        ImportChoices merged = draft.choices().labelled("P2", LabelChoice.PLAIN.becoming("P1"));
        figures.line("show it again with two labels as one", Samples.of(3, RUNS, () -> draft.with(merged)), 100);
        figures.line("find names in it", Samples.of(3, RUNS, draft::nameHints), 500);
        ImportChoices replacing = draft.choices().replacing(List.of(new Pseudonym("P3", "Deelnemer")));
        figures.line("show it again with a pseudonym", Samples.of(3, RUNS, () -> draft.with(replacing)), 100);
        open.apply("transcript.import", new ImportBatch(List.of(draft)).material(open.study()));
        Transcript transcript = open.study().transcripts().get(0);
        ImportDraft corrected = draft(corrected(files.get("txt")), open);
        figures.line("line it up with a version in which a tenth differs",
            Samples.of(2, RUNS, () -> new Replacement(corrected, transcript, open.study())), 1000);
    }

    /** Every tenth word is another. */
    private Path corrected(Path file) throws IOException {
        String[] words = Files.readString(file).split(" ");
        for (int i = 5; i < words.length; i += 10) {
            words[i] = words[i].contains("\n") ? words[i] : "beter" + i;
        }
        return Files.writeString(home.resolve("better.txt"), String.join(" ", words));
    }

    private void measureMany(OpenStudy open) throws Exception {
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < FILES; i++) {
            String words = new Speech(new SplitMix64(100 + i)).conversationOfWords(WORDS_OF_EACH);
            files.add(Files.writeString(home.resolve("F" + (i + 1) + " gesprek.txt"), words));
        }
        List<ImportDraft> drafts = new ArrayList<>();
        figures.line("read a hundred files of 9,000 words", Samples.of(0, 1, () -> readAll(files, drafts, open)), 10_000);
        figures.once("heap used after gc, a hundred drafts held", usedHeap() / 1e6, "MB", 400);
        figures.line("import them as one step", Samples.of(0, 1, () -> apply(drafts, open)), 5_000);
        ImportDraft original = drafts.get(FILES / 2);
        ImportDraft again = original.with(original.choices().replacing(List.of(new Pseudonym("de", "een"))));
        figures.line("find the transcript among a hundred that a file is a version of",
            Samples.of(1, RUNS, () -> again.matches(open.study())), 2_000);
        drafts.clear();
    }

    private void readAll(List<Path> files, List<ImportDraft> drafts, OpenStudy open) throws IntakeException {
        for (Path file : files) {
            drafts.add(draft(file, open));
        }
    }

    private static void apply(List<ImportDraft> drafts, OpenStudy open) throws PlainException {
        open.apply("transcript.import", new ImportBatch(drafts).material(open.study()));
    }

    private static long usedHeap() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
