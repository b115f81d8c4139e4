package org.kantlijn.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kantlijn.change.Change;
import org.kantlijn.change.CodeAdded;
import org.kantlijn.export.CodebookExport;
import org.kantlijn.export.Target;
import org.kantlijn.intake.codebook.CodebookReader;
import org.kantlijn.wording.PlainException;
import org.kantlijn.workspace.OpenStudy;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Takes a codebook into a study, or writes the one that it has. */
@Command(name = "codebook")
final class CodebookCommand extends StudyCommand {

    @ArgGroup(exclusive = true, multiplicity = "1")
    private Direction direction = new Direction();

    CodebookCommand(Face face) {
        super(face);
    }

    /** One of the two. */
    private static final class Direction {

        @Option(names = "--from", required = true, paramLabel = "FILE", descriptionKey = "codebook.from")
        private @Nullable Path from;

        @Option(names = "--to", required = true, paramLabel = "FILE", descriptionKey = "codebook.to")
        private @Nullable Path to;
    }

    private record TakenIn(String file, int added, int changed) {
    }

    @Override
    boolean writes() {
        return direction.from != null;
    }

    @Override
    int run(OpenStudy open) throws PlainException {
        Path from = direction.from;
        if (from != null) {
            takeIn(open, from);
        } else if (direction.to != null) {
            Target.check(direction.to, open.path());
            new Written(face(), json()).tell(new CodebookExport(face().locale()).write(open.study(), direction.to));
        }
        return Exit.DONE;
    }

    private void takeIn(OpenStudy open, Path file) throws PlainException {
        List<Change> changes = new CodebookReader().read(file, open.study());
        if (!changes.isEmpty()) {
            open.apply("codebook.import", changes);
        }
        int added = (int) changes.stream().filter(CodeAdded.class::isInstance).count();
        TakenIn taken = new TakenIn(file.toString(), added, changes.size() - added);
        if (json()) {
            face().json(taken);
        } else {
            face().say("codebook.done", taken.added(), taken.changed());
        }
    }
}
