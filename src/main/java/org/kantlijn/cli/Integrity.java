package org.kantlijn.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kantlijn.change.CodeApplied;
import org.kantlijn.change.CodingResized;
import org.kantlijn.study.Coding;
import org.kantlijn.study.Id;
import org.kantlijn.study.Study;
import org.kantlijn.study.Transcript;
import org.kantlijn.text.SourceText;
import org.kantlijn.text.Span;
import org.kantlijn.wording.Message;
import org.kantlijn.wording.PlainException;
import org.kantlijn.workspace.OpenStudy;

/**
 * How whole a study is.
 *
 * @param unreadable the lines of its logs that cannot be read
 * @param findings all else that people should know
 */
record Integrity(List<Message> unreadable, List<Message> findings) {

    /** The findings on lines that cannot be read. */
    private static final Set<String> TORN = Set.of("finding.torn", "finding.torn.last");
    private static final String ORIGINALS = "originals";

    /** Reads every text; takes time. */
    static Integrity of(OpenStudy open) throws PlainException {
        Study study = open.study();
        List<Message> told = open.findingsOfAllTexts();
        Stream<Message> others = told.stream().filter(message -> !TORN.contains(message.key()));
        Stream<Message> split = study.transcripts().stream().flatMap(transcript -> split(study, transcript));
        return new Integrity(told.stream().filter(message -> TORN.contains(message.key())).toList(),
            Stream.of(others, lost(study, open.path().resolve(ORIGINALS)), outside(open), split).flatMap(found -> found).toList());
    }

    boolean isWhole() {
        return unreadable.isEmpty() && findings.isEmpty();
    }

    /** Transcripts whose original file is not there any more. The names stand in a log and lead nowhere: only what is there is listed. */
    private static Stream<Message> lost(Study study, Path originals) throws PlainException {
        Set<String> kept = names(originals);
        return study.transcripts().stream().filter(transcript -> transcript.original() != null && !kept.contains(transcript.original()))
            .map(transcript -> Message.of(Integrity.class, "check.original", transcript.title(), ORIGINALS + "/" + transcript.original()));
    }

    private static Set<String> names(Path folder) throws PlainException {
        if (!Files.isDirectory(folder)) {
            return Set.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
        } catch (IOException e) {
            throw new PlainException(Message.of(Integrity.class, "check.unlisted", folder), e);
        }
    }

    /** Passages that a log tells of and that no text has; a study leaves them out. */
    private static Stream<Message> outside(OpenStudy open) {
        Study study = open.study();
        return open.history().stream().flatMap(step -> step.changes().stream()).flatMap(change -> {
            if (change instanceof CodeApplied applied) {
                return outside(study, applied.transcript(), applied.rev(), applied.start(), applied.end());
            }
            return change instanceof CodingResized resized
                ? outside(study, resized.transcript(), text(study, resized), resized.start(), resized.end()) : Stream.empty();
        });
    }

    private static String text(Study study, CodingResized resized) {
        String text = resized.rev();
        return text == null ? study.codingAsGiven(resized.id()).map(Coding::text).orElse("") : text;
    }

    private static Stream<Message> outside(Study study, Id<Transcript> id, String text, int start, int end) {
        return study.transcriptEver(id).stream()
            .filter(transcript -> start < 0 || end <= start || study.passage(transcript, text, new Span(start, end)).isEmpty())
            .map(transcript -> misplaced(transcript, start, end));
    }

    /** Codings of a text that the transcript never had, and such as begin or end in the middle of a character. */
    private static Stream<Message> split(Study study, Transcript transcript) {
        SourceText text = study.text(transcript);
        return text.isMissing() ? Stream.empty() : study.codings(transcript.id()).stream()
            .filter(coding -> !coding.text().equals(transcript.text())
                || text.splits(coding.span().start()) || text.splits(coding.span().end()))
            .map(coding -> misplaced(transcript, coding.span().start(), coding.span().end()));
    }

    private static Message misplaced(Transcript transcript, int start, int end) {
        return Message.of(Integrity.class, "check.misplaced", transcript.title(), start, end);
    }}
