package org.kantlijn.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.kantlijn.change.CodeApplied;
import org.kantlijn.change.CodingResized;
import org.kantlijn.change.Step;
import org.kantlijn.study.Id;
import org.kantlijn.study.Study;
import org.kantlijn.study.Transcript;
import org.kantlijn.text.SourceText;
import org.kantlijn.wording.Message;
import org.kantlijn.workspace.OpenStudy;
import picocli.CommandLine.Command;

/** Verifies that a study is whole: its logs, its texts, and that every coding lies in its text. */
@Command(name = "check")
final class CheckCommand extends StudyCommand {

    private static final String TORN = "finding.torn";

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
    int run(OpenStudy open) {
        List<Message> found = new ArrayList<>(open.findingsOfAllTexts());
        outside(open).forEach(found::add);
        open.study().transcripts().forEach(transcript -> split(open.study(), transcript).forEach(found::add));
        Answer answer = new Answer(open.steps(), (int) open.history().stream().map(Step::writer).distinct().count(),
            sentences(found, true), sentences(found, false));
        if (json()) {
            face().json(answer);
        } else {
            face().say("check.done", answer.steps(), answer.writers(), found.size());
            answer.unreadable().forEach(face()::answer);
            answer.findings().forEach(face()::answer);
        }
        return found.isEmpty() ? Exit.DONE : Exit.FINDINGS;
    }

    private List<String> sentences(List<Message> found, boolean unreadable) {
        return found.stream().filter(message -> message.key().startsWith(TORN) == unreadable)
            .map(message -> message.in(face().locale())).toList();
    }

    /** Passages that a log tells of and that no text has; a study leaves them out. */
    private static Stream<Message> outside(OpenStudy open) {
        return open.history().stream().flatMap(step -> step.changes().stream()).flatMap(change -> {
            if (change instanceof CodeApplied applied) {
                return outside(open.study(), applied.transcript(), applied.start(), applied.end());
            }
            return change instanceof CodingResized resized
                ? outside(open.study(), resized.transcript(), resized.start(), resized.end()) : Stream.empty();
        });
    }

    private static Stream<Message> outside(Study study, Id<Transcript> id, int start, int end) {
        return study.transcriptEver(id).stream().filter(transcript -> start < 0 || end <= start || end > transcript.characters())
            .map(transcript -> misplaced(transcript, start, end));
    }

    /** Codings of another text than that of the transcript, and such as begin or end in the middle of a character. */
    private static Stream<Message> split(Study study, Transcript transcript) {
        SourceText text = study.text(transcript);
        return text.isMissing() ? Stream.empty() : study.codings(transcript.id()).stream()
            .filter(coding -> !coding.text().equals(transcript.text())
                || splits(text.content(), coding.span().start()) || splits(text.content(), coding.span().end()))
            .map(coding -> misplaced(transcript, coding.span().start(), coding.span().end()));
    }

    private static Message misplaced(Transcript transcript, int start, int end) {
        return Message.of(CheckCommand.class, "check.misplaced", transcript.title(), start, end);
    }

    private static boolean splits(String text, int offset) {
        return offset > 0 && offset < text.length()
            && Character.isHighSurrogate(text.charAt(offset - 1)) && Character.isLowSurrogate(text.charAt(offset));
    }
}
