package org.kantlijn.cli;

import java.util.stream.Collectors;
import org.kantlijn.wording.PlainException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one sentence why a command was not carried out. */
record Complaints(Face face) {

    int wrongWords(ParameterException e, String[] args) {
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        if (e instanceof UnmatchedArgumentException unmatched) {
            face.remark(face.words("words.unknown", String.join(" ", unmatched.getUnmatched()), command));
        } else if (e instanceof MissingParameterException missing) {
            face.remark(face.words("words.missing", missing.getMissing().stream().map(Complaints::name).collect(Collectors.joining(", ")),
                command));
        } else if (e.getArgSpec() != null && e.getValue() != null) {
            face.remark(face.words("words.unfit", e.getValue(), name(e.getArgSpec()), command));
        } else {
            face.remark(face.words("words.wrong", String.valueOf(e.getMessage()).replaceFirst("^Error: ", ""), command));
        }
        return Exit.REFUSED;
    }

    private static String name(ArgSpec arg) {
        return arg instanceof OptionSpec option ? option.longestName() : arg.paramLabel();
    }

    int failed(Throwable e, String command) {
        if (e instanceof PlainException plain) {
            face.remark(plain);
        } else {
            face.remark(face.words("failed.unforeseen", command, e.getClass().getSimpleName() + ": " + e.getMessage()));
        }
        return Exit.REFUSED;
    }
}
