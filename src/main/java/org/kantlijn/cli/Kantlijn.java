package org.kantlijn.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Without a command: opens the workbench; where there is no display, tells which commands there are. */
@Command(name = Cli.NAME, versionProvider = Version.class)
final class Kantlijn implements Callable<Integer> {

    private final Face face;

    @Option(names = {"-V", "--version"}, versionHelp = true, descriptionKey = "version")
    private boolean version;

    @Mixin
    private Common common = new Common();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    Kantlijn(Face face) {
        this.face = face;
    }

    Common common() {
        return common;
    }

    @Override
    public Integer call() {
        if (face.surroundings().desktop().isReachable()) {
            face.surroundings().desktop().open(Optional.empty());
            return Exit.DONE;
        }
        face.remark(face.words("display.none"));
        face.usage(spec.commandLine().getUsageMessage());
        return Exit.REFUSED;
    }
}
