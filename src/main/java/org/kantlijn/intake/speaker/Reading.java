package org.kantlijn.intake.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kantlijn.intake.script.Paragraph;
import org.kantlijn.intake.script.Script;
import org.kantlijn.intake.script.SpeakerWords;
import org.kantlijn.intake.source.Blanks;
import org.kantlijn.intake.source.SourceFile;
import org.kantlijn.text.Turn;

/**
 * A file as it was read, before anything is chosen about who speaks.
 *
 * @param file the file
 * @param raw what its format yielded
 * @param script the same without what was printed or typed around the words
 * @param evidence what it tells of who speaks; null where labels are left in the text
 */
public record Reading(SourceFile file, Script raw, Script script, @Nullable SpeakerEvidence evidence) {

    /** Formats in which each line is a paragraph. */
    private static final Set<String> LINES = Set.of("txt", "md");

    /** @param speakers whether speakers' labels are to be taken out of the text */
    public static Reading of(SourceFile file, Script raw, boolean speakers) {
        if (!speakers) {
            return new Reading(file, raw, raw, null);
        }
        Script told = Dialects.rewritten(raw);
        SpeakerEvidence.Timing timing = timing(raw, told);
        Script script = timing == SpeakerEvidence.Timing.TYPED ? told.holding(bare(told)) : told;
        return new Reading(file, raw, script, new SpeakerEvidence(script.paragraphs(), timing));
    }

    private static SpeakerEvidence.Timing timing(Script raw, Script told) {
        boolean spoken = told.paragraphs().stream().anyMatch(paragraph -> paragraph.speaker() != null);
        if (spoken || isTimed(raw)) {
            return SpeakerEvidence.Timing.CUED;
        }
        return isTimed(told) ? SpeakerEvidence.Timing.STAMPED : SpeakerEvidence.Timing.TYPED;
    }

    private static boolean isTimed(Script script) {
        return script.paragraphs().stream().anyMatch(paragraph -> !paragraph.times().isEmpty());
    }

    /** The paragraphs without what was printed or typed around the words, and with what that told. */
    private static List<Paragraph> bare(Script script) {
        List<Paragraph> lines = PrintedNumbers.removed(script.paragraphs());
        return TimesInText.known(LINES.contains(script.format()) ? PrintedLines.joined(lines) : lines);
    }

    /** Who the labels are, as far as the file says; empty where labels are left in the text. */
    public Legend legend() {
        return evidence == null ? new Legend(List.of(), List.of()) : evidence.legend();
    }

    /** Who says what under choices about labels. */
    public Recognised recognised(LabelBook book) {
        if (evidence == null) {
            Conversation conversation = Conversation.verbatim(script.paragraphs());
            Kept count = count(conversation, -speakers(script, ": "));
            return new Recognised(List.of(), conversation, List.of(), List.of(), List.of(), count);
        }
        SpeakerRecognition recognition = new SpeakerRecognition(evidence, book);
        List<Entry> entries = recognition.entries();
        Conversation conversation = Conversation.of(entries);
        return new Recognised(entries, conversation, labels(recognition), List.copyOf(recognition.struck()),
            recognition.warnings(), count(conversation, recognition.taken()));
    }

    /** Who speaks, and then whom the file describes without a word of theirs: respondents who left the questions open. */
    private List<FoundLabel> labels(SpeakerRecognition recognition) {
        List<FoundLabel> labels = new ArrayList<>(recognition.labels());
        Set<String> known = Stream.concat(recognition.labels().stream(), recognition.struck().stream()).map(FoundLabel::key)
            .collect(Collectors.toSet());
        script.attributes().keySet().stream().filter(label -> !known.contains(SpeakerWords.key(label)))
            .forEach(label -> labels.add(new FoundLabel(label, LabelSign.FORMAT)));
        return labels;
    }

    /** @param taken how many characters were labels and are not in the text, less those that were put into it */
    private Kept count(Conversation conversation, int taken) {
        int inFile = words(raw) + speakers(raw, "");
        int inTurns = 0;
        int inNotes = 0;
        for (Turn turn : conversation.turns().all()) {
            int solid = Blanks.solid(conversation.text().slice(turn.span()));
            inTurns += turn.isSpeech() ? solid : 0;
            inNotes += turn.isSpeech() ? 0 : solid;
        }
        int inLabels = words(raw) - words(script) + speakers(raw, "") + taken;
        return new Kept(inFile, inTurns, inLabels, inNotes, inFile - inTurns - inLabels - inNotes);
    }

    private static int words(Script script) {
        return script.paragraphs().stream().mapToInt(paragraph -> Blanks.solid(paragraph.text())).sum();
    }

    private static int speakers(Script script, String sign) {
        return script.paragraphs().stream().map(Paragraph::speaker).filter(Objects::nonNull)
            .mapToInt(speaker -> Blanks.solid(speaker + sign)).sum();
    }
}
