package org.kantlijn.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.kantlijn.wording.PlainException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Makes the sample study and shows what the six steps have made of it. */
@Command(name = "demo")
final class DemoCommand implements Callable<Integer> {

    private final Face face;

    @Parameters(index = "0", paramLabel = "DIR", descriptionKey = "demo.dir")
    private Path folder = Path.of("");

    @Mixin
    private Common common = new Common();

    DemoCommand(Face face) {
        this.face = face;
    }

    @Override
    public Integer call() throws PlainException {
        new Demonstration(face, common.json()).in(folder);
        return Exit.DONE;
    }
}
