package org.kantlijn.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What can be said with every command. */
final class Common {

    /** The languages there are; spelled as they are typed. */
    enum Language {
        nl, en
    }

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Option(names = "--coder", paramLabel = "NAME", descriptionKey = "coder")
    private @Nullable String coder;

    /** Heeded before the words are taken apart, so that complaints about them are in the language too. */
    @Option(names = "--lang", paramLabel = "nl|en", descriptionKey = "lang")
    private @Nullable Language language;

    @Option(names = {"-h", "--help"}, usageHelp = true, descriptionKey = "help")
    private boolean help;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec mixee = CommandSpec.create();

    boolean json() {
        return json || above().map(Common::json).orElse(false);
    }

    @Nullable String coder() {
        return coder != null ? coder : above().map(Common::coder).orElse(null);
    }

    /** What was said before the command's name, as in {@code kantlijn --json list}. */
    private Optional<Common> above() {
        CommandLine command = mixee.commandLine();
        CommandLine parent = command == null ? null : command.getParent();
        return parent != null && parent.getCommand() instanceof Kantlijn all ? Optional.of(all.common()) : Optional.empty();
    }
}
