package org.kantlijn.cli;

import java.nio.file.Path;
import java.util.List;
import org.kantlijn.export.CsvExport;
import org.kantlijn.export.ExcelExport;
import org.kantlijn.export.Target;
import org.kantlijn.wording.PlainException;
import org.kantlijn.workspace.OpenStudy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes a study as a file of another program. */
@Command(name = "export")
final class ExportCommand extends StudyCommand {

    private static final List<String> ENDINGS = List.of("xlsx", "csv");

    @Parameters(index = "1", paramLabel = "FILE", descriptionKey = "export.file")
    private Path file = Path.of("");

    ExportCommand(Face face) {
        super(face);
    }

    @Override
    boolean writes() {
        return false;
    }

    @Override
    int run(OpenStudy open) throws PlainException {
        boolean excel = Target.ending(file, ENDINGS).equals("xlsx");
        Target.check(file, open.path());
        new Written(face(), json()).tell(excel
            ? new ExcelExport(face().locale()).write(open.study(), file) : new CsvExport(face().locale()).write(open.study(), file));
        return Exit.DONE;
    }
}
