package org.kantlijn.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.kantlijn.analysis.Coverage;
import org.kantlijn.analysis.Evidence;
import org.kantlijn.analysis.StepProgress;
import org.kantlijn.analysis.ThemeEvidence;
import org.kantlijn.export.ExcelExport;
import org.kantlijn.export.ExportReport;
import org.kantlijn.sample.SampleStudy;
import org.kantlijn.study.Study;
import org.kantlijn.wording.PlainException;
import org.kantlijn.workspace.OpenStudy;

/** Takes the sample study through the six steps in words and figures. */
record Demonstration(Face face, boolean json) {

    private static final String NAME = "Terug naar werk";
    private static final String CODER = "Ana";

    private record Answer(String study, String workbook, int transcripts, int words, int codes, int codings, int themes, int rows) {
    }

    /** Makes the study and its workbook in a folder; what is there already is left as it is. */
    void in(Path folder) throws PlainException {
        String name = freeName(folder);
        SampleStudy.Made made = SampleStudy.create(folder.resolve(name + ".kantlijn"), face.machine());
        try (OpenStudy open = face.open(made.folder(), CODER, false)) {
            Study study = open.study();
            ExportReport report = new ExcelExport(face.locale()).write(study, folder.resolve(name + ".xlsx"));
            int words = Coverage.of(study).stream().mapToInt(Coverage::words).sum();
            if (json) {
                face.json(new Answer(made.folder().toString(), report.file().toString(), made.transcripts(), words, made.codes(),
                    made.codings(), made.themes(), report.rows()));
            } else {
                tell(open, made, words, report);
            }
        }
    }

    private static String freeName(Path folder) {
        String name = NAME;
        for (int n = 2; Files.exists(folder.resolve(name + ".kantlijn")) || Files.exists(folder.resolve(name + ".xlsx")); n++) {
            name = NAME + " " + n;
        }
        return name;
    }

    private void tell(OpenStudy open, SampleStudy.Made made, int words, ExportReport report) {
        StepProgress progress = StepProgress.of(open.study(), open.coder().id());
        List<ThemeEvidence> themes = ThemeEvidence.of(open.study());
        face.say("demo.made", open.study().title(), made.folder(), made.steps(), open.study().coders().size());
        face.say("demo.read", made.transcripts(), words, CODER, progress.read().done(), progress.read().of());
        face.say("demo.code", made.codings(), made.codes(), progress.code().done(), progress.code().of());
        face.say("demo.themes", progress.themes().done(), progress.themes().of(), made.themes());
        face.say("demo.review", progress.review().done(), progress.review().of());
        for (ThemeEvidence theme : themes) {
            Evidence evidence = theme.whole();
            face.say("demo.theme", " ".repeat(2 * theme.depth()) + theme.theme().name(), evidence.fragments().size(),
                evidence.people().size(), evidence.peopleOf(), evidence.transcripts().size());
        }
        face.say("demo.define", progress.define().done(), progress.define().of(),
            themes.stream().mapToInt(theme -> theme.theme().keyMessages().size()).sum());
        face.say("demo.report", progress.report().done(), progress.report().of(), report.rows(), report.file());
    }
}
