package org.kantlijn.cli;

import java.nio.file.Path;
import java.util.List;
import org.kantlijn.intake.codebook.CodingTable;
import org.kantlijn.intake.codebook.CodingTableReader;
import org.kantlijn.wording.PlainException;
import org.kantlijn.workspace.OpenStudy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Applies the codings of a table, all in one step. */
@Command(name = "code")
final class CodeCommand extends StudyCommand {

    @Option(names = "--from", required = true, paramLabel = "FILE.csv", descriptionKey = "code.from")
    private Path from = Path.of("");

    CodeCommand(Face face) {
        super(face);
    }

    private record Answer(int applied, List<Row> skipped) {
    }

    private record Row(int row, String why) {
    }

    @Override
    boolean writes() {
        return true;
    }

    @Override
    int run(OpenStudy open) throws PlainException {
        CodingTable table = new CodingTableReader().read(from, open.study(), open.coder().id());
        if (table.applied() > 0) {
            open.apply("codings.import", table.changes());
        }
        Answer answer = new Answer(table.applied(),
            table.skipped().stream().map(skipped -> new Row(skipped.row(), skipped.why().in(face().locale()))).toList());
        if (json()) {
            face().json(answer);
        } else {
            face().say("code.done", answer.applied(), answer.skipped().size());
            answer.skipped().forEach(row -> face().remark(face().words("code.skipped", row.row(), row.why())));
        }
        return answer.skipped().isEmpty() ? Exit.DONE : Exit.FINDINGS;
    }
}
