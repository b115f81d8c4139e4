package org.kantlijn.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kantlijn.change.Change;
import org.kantlijn.change.Material;
import org.kantlijn.change.ParticipantAdded;
import org.kantlijn.change.TranscriptAdded;
import org.kantlijn.study.Id;
import org.kantlijn.study.Participant;
import org.kantlijn.study.Study;
import org.kantlijn.study.Transcript;
import org.kantlijn.text.SourceText;

/**
 * Reads transcripts of any supported format.
 *
 * <p>The format is known by the content of a file, not by its name. No word is lost: each is in a turn, a label, a heading or a note.
 */
public final class TranscriptReader {

    /** Asked in this order: the last takes any text. */
    private static final List<TranscriptFormat> FORMATS = List.of(new WordDocument(), new PlainText());

    private final Limits limits;

    /** Reads files of up to 200 MB and 50 million characters. */
    public TranscriptReader() {
        this(Limits.USUAL);
    }

    TranscriptReader(Limits limits) {
        this.limits = limits;
    }

    /** True when the name of the file ends as those of a supported format do: for choosing and dropping files. */
    public boolean accepts(Path file) {
        String ending = SourceFile.ending(file);
        return FORMATS.stream().anyMatch(format -> format.endings().contains(ending));
    }

    /**
     * Reads a transcript, with what brings it into the study as one step.
     *
     * @param study what the transcript goes into, to see that it is not there already
     * @throws IntakeException when the file cannot be read, holds no text or is in the study already
     */
    public ImportedTranscript read(Path file, ImportOptions options, Study study) throws IntakeException {
        SourceFile source = SourceFile.read(file, limits);
        Script script = script(source, options);
        List<Warning> warnings = new ArrayList<>();
        Conversation conversation;
        @Nullable Legend legend = null;
        if (options.speakers()) {
            SpeakerRecognition recognition = new SpeakerRecognition(script.paragraphs());
            conversation = Conversation.of(recognition.entries());
            legend = recognition.legend();
            warnings.addAll(recognition.warnings());
        } else {
            conversation = Conversation.verbatim(script.paragraphs());
        }
        check(source, conversation, study);
        String title = freeTitle(source.title(), study);
        if (!title.equals(source.title())) {
            warnings.add(Warning.of(Warning.Kind.TITLE_TAKEN, source.title(), title));
        }
        return imported(source, title, script.doubting(warnings), conversation, participants(conversation, legend));
    }

    private Script script(SourceFile source, ImportOptions options) throws IntakeException {
        for (TranscriptFormat format : FORMATS) {
            if (format.recognises(source)) {
                return format.read(source, ReadingChoice.OPEN.encoded(options.encoding()), limits);
            }
        }
        throw new IllegalStateException("the last format takes any file");
    }

    private void check(SourceFile source, Conversation conversation, Study study) throws IntakeException {
        SourceText text = conversation.text();
        if (conversation.turns().size() == 0) {
            throw new IntakeException(Problem.NO_TEXT, source.name());
        }
        if (text.length() > limits.characters()) {
            throw new IntakeException(Problem.TOO_MUCH_TEXT, source.name(), limits.characters());
        }
        Optional<Transcript> same = study.transcripts().stream().filter(transcript -> transcript.text().equals(text.id())).findFirst();
        if (same.isPresent()) {
            throw new IntakeException(Problem.ALREADY_IN_STUDY, source.name(), same.get().title());
        }
    }

    /** The title, with a number behind it where the study has that title already: codings are imported by it. */
    private static String freeTitle(String wanted, Study study) {
        Set<String> taken = study.transcripts().stream().map(Transcript::title).collect(Collectors.toSet());
        String title = wanted;
        for (int number = 2; taken.contains(title); number++) {
            title = wanted + " (" + number + ")";
        }
        return title;
    }

    /** Who speaks; what the legend says of a person tells the role and stays in the text, for it may name somebody. */
    private static Map<String, ParticipantAdded> participants(Conversation conversation, @Nullable Legend legend) {
        Map<String, ParticipantAdded> participants = new LinkedHashMap<>();
        for (SpeakerCount speaker : conversation.speakers()) {
            String label = speaker.label();
            String description = legend == null ? "" : legend.description(SpeakerWords.key(label));
            boolean leads = SpeakerWords.isModerator(label) || SpeakerWords.namesModerator(description);
            Participant.Role role = leads ? Participant.Role.MODERATOR : Participant.Role.PARTICIPANT;
            participants.put(label, new ParticipantAdded(Id.random(), label, role, "", Map.of()));
        }
        return participants;
    }

    private static ImportedTranscript imported(SourceFile source, String title, Script script, Conversation conversation,
                                               Map<String, ParticipantAdded> participants) {
        SourceText text = conversation.text();
        Id<Transcript> id = Id.random();
        String original = SourceText.sha256(source.bytes()) + "." + script.format();
        Map<String, Id<Participant>> speakers = new LinkedHashMap<>();
        participants.forEach((label, participant) -> speakers.put(label, participant.id()));
        List<Change> changes = new ArrayList<>(participants.values());
        changes.add(new TranscriptAdded(id, title, script.format(), text.id(), text.length(), conversation.turns(), speakers,
            original));
        Material material = new Material(List.of(text), List.of(new Material.Original(original, source.bytes())), changes);
        int turns = conversation.turns().speechCount();
        return new ImportedTranscript(source.name(), title, script.format(), script.encoding(), text.length(), turns,
            conversation.speakers(), conversation.turns().size() - turns, script.warnings(), material, id);
    }
}
