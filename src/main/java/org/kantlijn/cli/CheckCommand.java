package org.kantlijn.cli;

import java.util.ArrayList;
import java.util.List;
import org.kantlijn.change.Step;
import org.kantlijn.study.Coding;
import org.kantlijn.study.Study;
import org.kantlijn.study.Transcript;
import org.kantlijn.text.SourceText;
import org.kantlijn.text.Span;
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
        open.study().transcripts().forEach(transcript -> found.addAll(misplaced(open.study(), transcript)));
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

    private static List<Message> misplaced(Study study, Transcript transcript) {
        SourceText text = study.text(transcript);
        return text.isMissing() ? List.of() : study.codings(transcript.id()).stream()
            .filter(coding -> !lies(coding, transcript, text.content()))
            .map(coding -> Message.of(CheckCommand.class, "check.misplaced", transcript.title(), coding.span().start(), coding.span().end(),
                study.code(coding.code()).map(study::path).orElse(""))).toList();
    }

    private static boolean lies(Coding coding, Transcript transcript, String text) {
        Span span = coding.span();
        return coding.text().equals(transcript.text()) && !span.isEmpty() && span.end() <= text.length()
            && !splits(text, span.start()) && !splits(text, span.end());
    }

    private static boolean splits(String text, int offset) {
        return offset > 0 && offset < text.length()
            && Character.isHighSurrogate(text.charAt(offset - 1)) && Character.isLowSurrogate(text.charAt(offset));
    }
}
