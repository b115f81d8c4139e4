package org.kantlijn.cli;

import java.io.PrintStream;
import java.util.Optional;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** The command line of the program. */
public final class Cli {

    static final String NAME = "kantlijn";
    private static final int WIDTH = 110;

    private final Surroundings surroundings;

    /** Runs commands in these surroundings. */
    public Cli(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /**
     * Runs one command.
     *
     * @param out for the answer; what is written is UTF-8 where the stream encodes as that
     * @param err for messages and progress
     * @param words the command and what belongs to it
     * @return 0: done; 1: done, with findings; 2: wrong words or unusable input, nothing was changed
     */
    public int run(PrintStream out, PrintStream err, String... words) {
        if (words.length == 0 && surroundings.desktop().isReachable()) {
            // What commands there are, and what they speak through, need not be known for this: the window is there sooner.
            surroundings.desktop().open(Optional.empty());
            return Exit.DONE;
        }
        Face face = new Face(surroundings.speaking(words), out, err);
        Complaints complaints = new Complaints(face);
        try {
            return commands(face, complaints).execute(words);
        } catch (VirtualMachineError e) {
            // Too little memory for what was asked is no reason to be rude.
            return complaints.failed(e, NAME);
        }
    }

    private static CommandLine commands(Face face, Complaints complaints) {
        return withSubcommands(face)
            .setResourceBundle(ResourceBundle.getBundle("org.kantlijn.cli.help", face.locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)))
            .setOut(face.writer())
            .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
            .setUsageHelpWidth(WIDTH)
            .setParameterExceptionHandler(complaints::wrongWords)
            .setExecutionExceptionHandler((e, command, parsed) -> complaints.failed(e, command.getCommandSpec().qualifiedName()));
    }

    private static CommandLine withSubcommands(Face face) {
        return new CommandLine(new Kantlijn(face))
            .addSubcommand(new SampleCommand(face))
            .addSubcommand(new DemoCommand(face))
            .addSubcommand(new NewCommand(face))
            .addSubcommand(new ImportCommand(face))
            .addSubcommand(new ListCommand(face))
            .addSubcommand(new CodebookCommand(face))
            .addSubcommand(new CodeCommand(face))
            .addSubcommand(new ThemeCommand(face))
            .addSubcommand(new ExportCommand(face))
            .addSubcommand(new CheckCommand(face));
    }
}
