package org.kantlijn.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

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

    boolean json() {
        return json;
    }

    @Nullable String coder() {
        return coder;
    }
}
