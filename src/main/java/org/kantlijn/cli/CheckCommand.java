package org.kantlijn.cli;

import java.util.List;
import org.kantlijn.change.Step;
import org.kantlijn.wording.Message;
import org.kantlijn.wording.PlainException;
import org.kantlijn.workspace.OpenStudy;
import picocli.CommandLine.Command;

/** Verifies that a study is whole: its logs, its texts, its originals, and that every coding lies in its text. */
@Command(name = "check")
final class CheckCommand extends StudyCommand {

    CheckCommand(Face face) {
        super(face);
    }

    private record Answer(int steps, int writers, List<String> unreadable, List<String> findings) {
    }

    @Override
    boolean writes() {
        return false;
    }

    @Override
    int run(OpenStudy open) throws PlainException {
        Integrity integrity = Integrity.of(open);
        Answer answer = new Answer(open.steps(), (int) open.history().stream().map(Step::writer).distinct().count(),
            sentences(integrity.unreadable()), sentences(integrity.findings()));
        if (json()) {
            face().json(answer);
        } else {
            face().say("check.done", answer.steps(), answer.writers(), answer.unreadable().size() + answer.findings().size());
            answer.unreadable().forEach(face()::answer);
            answer.findings().forEach(face()::answer);
        }
        return integrity.isWhole() ? Exit.DONE : Exit.FINDINGS;
    }

    private List<String> sentences(List<Message> found) {
        return found.stream().map(message -> message.in(face().locale())).toList();
    }
}
