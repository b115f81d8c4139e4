package org.kantlijn.ui.intake;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.kantlijn.intake.source.Problem;
import org.kantlijn.wording.Message;

/**
 * One of the files that were chosen, as far as it was looked at.
 *
 * @param path where it is
 * @param state whether it was read
 * @param facts what it holds; null while that is not known
 * @param trouble why it cannot be read; null where it can
 */
record ImportFile(Path path, State state, @Nullable Facts facts, @Nullable Trouble trouble) {

    /** How far the reading of a file is. */
    enum State { WAITING, READ, FAILED }

    /**
     * What a file holds, in short: kept of every file, while the words are kept of a few.
     *
     * @param format the name of its format
     * @param turns how many turns of speech
     * @param match the transcript of the study that it is another version of; null for none
     */
    record Facts(String format, int turns, @Nullable Match match) {
    }

    /**
     * Why a file cannot be read.
     *
     * @param problem what is the matter; null where the program cannot tell
     * @param sentence the same in words
     */
    record Trouble(@Nullable Problem problem, Message sentence) {
    }

    static ImportFile waiting(Path path) {
        return new ImportFile(path, State.WAITING, null, null);
    }

    ImportFile read(Facts found) {
        return new ImportFile(path, State.READ, found, null);
    }

    ImportFile failed(Trouble why) {
        return new ImportFile(path, State.FAILED, null, why);
    }

    String name() {
        Path name = path.getFileName();
        return name == null ? path.toString() : name.toString();
    }

    /** True when a password may open it. */
    boolean isLocked() {
        return trouble != null && (trouble.problem() == Problem.ENCRYPTED || trouble.problem() == Problem.WRONG_PASSWORD);
    }
}
