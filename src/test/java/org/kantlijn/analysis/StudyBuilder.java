package org.kantlijn.analysis;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kantlijn.change.Change;
import org.kantlijn.change.CodeAdded;
import org.kantlijn.change.CodeApplied;
import org.kantlijn.change.CodePlaced;
import org.kantlijn.change.CoderNamed;
import org.kantlijn.change.ParticipantAdded;
import org.kantlijn.change.TranscriptAdded;
import org.kantlijn.study.Author;
import org.kantlijn.study.Code;
import org.kantlijn.study.Coder;
import org.kantlijn.study.Coding;
import org.kantlijn.study.Colour;
import org.kantlijn.study.Id;
import org.kantlijn.study.Participant;
import org.kantlijn.study.Session;
import org.kantlijn.study.Study;
import org.kantlijn.study.StudyEditor;
import org.kantlijn.study.Theme;
import org.kantlijn.study.Transcript;
import org.kantlijn.text.SourceText;
import org.kantlijn.text.Span;
import org.kantlijn.text.Turn;
import org.kantlijn.text.TurnTable;

/**
 * Builds small studies for tests through the changes that users make. Ids are what is named: the code {@code fear} has the id
 * {@code fear}, the coder {@code Ana} the id {@code Ana}.
 */
public final class StudyBuilder {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private final Map<String, SourceText> texts = new HashMap<>();
    private final Map<String, Transcript> transcripts = new LinkedHashMap<>();
    private final StudyEditor editor = new StudyEditor(this::text);
    private int codings;

    /** Begins an empty study in which nobody acts yet. */
    public StudyBuilder() {
        editor.actFor(new Author(new Id<>("Ana"), NOON));
    }

    private SourceText text(Transcript transcript) {
        return texts.getOrDefault(transcript.text(), SourceText.missing(transcript.text(), transcript.characters()));
    }

    /** Makes any change. */
    public StudyBuilder with(Change change) {
        change.applyTo(editor);
        return this;
    }

    /** Adds somebody who codes. */
    public StudyBuilder coder(String name) {
        return with(new CoderNamed(new Id<>(name), name));
    }

    /** Adds a participant: its id is the code given. */
    public StudyBuilder participant(String code, String group) {
        return participant(code, code, group);
    }

    /** Adds a participant whose id is not the code. */
    public StudyBuilder participant(String id, String code, String group) {
        return with(new ParticipantAdded(new Id<>(id), code, Participant.Role.PARTICIPANT, group, Map.of()));
    }

    /** Adds a moderator: the id is the code given. */
    public StudyBuilder moderator(String code) {
        return with(new ParticipantAdded(new Id<>(code), code, Participant.Role.MODERATOR, "", Map.of()));
    }

    /** Adds a transcript of lines such as {@code "P1: words"}; the label is the participant's id, a line without one is nobody's. */
    public StudyBuilder transcript(String title, String... lines) {
        StringBuilder content = new StringBuilder();
        List<Turn> turns = new ArrayList<>();
        Map<String, Id<Participant>> speakers = new LinkedHashMap<>();
        for (String line : lines) {
            int colon = line.indexOf(": ");
            String label = colon < 0 ? null : line.substring(0, colon);
            String words = colon < 0 ? line : line.substring(colon + 2);
            Span span = new Span(content.length(), content.length() + words.length());
            turns.add(line.startsWith("# ") ? new Turn(Turn.Kind.HEADING, null, span, null) : Turn.speech(label, span));
            if (label != null) {
                speakers.put(label, new Id<>(label));
            }
            content.append(words).append('\n');
        }
        SourceText text = SourceText.of(content.toString());
        texts.put(text.id(), text);
        TurnTable table = new TurnTable(turns);
        transcripts.put(title, new Transcript(new Id<>(title), title, "txt", text.id(), text.length(), table, speakers, null, 0, null,
            Session.UNKNOWN, List.of()));
        return with(new TranscriptAdded(new Id<>(title), title, "txt", text.id(), text.length(), table, speakers, null));
    }

    /** Loses the text of a transcript, as when it is no longer on disk. */
    public StudyBuilder withoutText(String title) {
        texts.remove(transcripts.get(title).text());
        return this;
    }

    /** Adds a code; its id is its name. */
    public StudyBuilder code(String name, String parent, Colour colour) {
        return with(new CodeAdded(new Id<>(name), name, parent == null ? null : new Id<>(parent), colour, Code.Guide.EMPTY));
    }

    /** Adds a blue code at the top. */
    public StudyBuilder code(String name) {
        return code(name, null, Colour.BLUE);
    }

    /** Codes the first place where the words stand, on behalf of Ana. */
    public StudyBuilder coding(String title, String words, String code) {
        return coding(title, words, code, "Ana");
    }

    /** Codes the first place where the words stand. */
    public StudyBuilder coding(String title, String words, String code, String coder) {
        int start = texts.get(transcripts.get(title).text()).content().indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("not in " + title + ": " + words);
        }
        return coding(title, new Span(start, start + words.length()), code, coder);
    }

    /** Codes a passage. */
    public StudyBuilder coding(String title, Span span, String code, String coder) {
        Transcript transcript = transcripts.get(title);
        Id<Coder> who = new Id<>(coder);
        Id<Coding> id = new Id<>("coding-" + codings);
        return with(new CodeApplied(id, transcript.id(), transcript.text(), span.start(), span.end(), new Id<>(code), who,
            NOON.plusSeconds(60L * codings++)));
    }

    /** Adds a theme that holds codes; its id is its name. */
    public StudyBuilder theme(String name, String parent, String... codes) {
        Id<Theme> above = parent == null ? null : new Id<>(parent);
        editor.add(new Theme(new Id<>(name), name, above, "", "", Theme.Status.CANDIDATE, List.of(), List.of()));
        for (String code : codes) {
            with(new CodePlaced(new Id<>(name), new Id<>(code), Integer.MAX_VALUE));
        }
        return this;
    }

    /** The study as it stands now. */
    public Study study() {
        return editor.study();
    }
}
