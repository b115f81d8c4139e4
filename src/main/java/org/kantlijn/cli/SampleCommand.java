package org.kantlijn.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.kantlijn.sample.SampleStudy;
import org.kantlijn.wording.PlainException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Opens the workbench on a working copy of the sample study; where there is no display, the sample study is demonstrated in words. */
@Command(name = "sample")
final class SampleCommand implements Callable<Integer> {

    private static final Path DEMONSTRATION = Path.of("target", "demo");

    private final Face face;

    @Mixin
    private Common common = new Common();

    SampleCommand(Face face) {
        this.face = face;
    }

    @Override
    public Integer call() throws PlainException {
        if (face.surroundings().desktop().isReachable()) {
            Path copy = SampleStudy.workingCopy(face.surroundings().userHome(), face.machine());
            face.surroundings().desktop().open(Optional.of(copy));
        } else {
            face.remark(face.words("display.demo", DEMONSTRATION));
            new Demonstration(face, common.json()).in(DEMONSTRATION);
        }
        return Exit.DONE;
    }
}
