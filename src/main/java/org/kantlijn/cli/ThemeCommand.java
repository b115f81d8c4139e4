package org.kantlijn.cli;

import java.nio.file.Path;
import org.kantlijn.intake.codebook.ThemeTable;
import org.kantlijn.intake.codebook.ThemeTableReader;
import org.kantlijn.wording.PlainException;
import org.kantlijn.workspace.OpenStudy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Takes the themes of a table into a study, all in one step. */
@Command(name = "theme")
final class ThemeCommand extends StudyCommand {

    @Option(names = "--from", required = true, paramLabel = "FILE.csv", descriptionKey = "theme.from")
    private Path from = Path.of("");

    ThemeCommand(Face face) {
        super(face);
    }

    private record Answer(int themes, int codes) {
    }

    @Override
    boolean writes() {
        return true;
    }

    @Override
    int run(OpenStudy open) throws PlainException {
        ThemeTable table = new ThemeTableReader().read(from, open.study());
        if (!table.changes().isEmpty()) {
            open.apply("themes.import", table.changes());
        }
        if (json()) {
            face().json(new Answer(table.themes(), table.codes()));
        } else {
            face().say("theme.done", table.themes(), table.codes());
        }
        return Exit.DONE;
    }
}
