package org.kantlijn.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.kantlijn.wording.PlainException;
import org.kantlijn.workspace.OpenStudy;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** A command about a study that is there already. */
abstract class StudyCommand implements Callable<Integer> {

    private final Face face;

    @Parameters(index = "0", paramLabel = "STUDY", descriptionKey = "study")
    private Path folder = Path.of("");

    @Mixin
    private Common common = new Common();

    StudyCommand(Face face) {
        this.face = face;
    }

    final Face face() {
        return face;
    }

    final boolean json() {
        return common.json();
    }

    /** True when the command will change the study. */
    abstract boolean writes();

    /** Does what the command is for and returns how it ended. */
    abstract int run(OpenStudy open) throws PlainException;

    @Override
    public final Integer call() throws PlainException {
        try (OpenStudy open = face.open(folder, common.coder(), writes())) {
            return run(open);
        }
    }
}
