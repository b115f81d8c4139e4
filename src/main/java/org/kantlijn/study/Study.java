package org.kantlijn.study;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kantlijn.text.SourceText;
import org.kantlijn.text.Span;
import org.kantlijn.text.Turn;

/**
 * The read face of a study at one moment: what is in it and in sight.
 *
 * <p>Immutable, so that screens and background work read it on any thread while the next change is made. Lists are in the order in which
 * things came into the study; codings are in text order.
 */
public final class Study {

    private final Texts texts;
    private final StudyFacts facts;
    private final Map<Id<Transcript>, Transcript> transcripts;
    private final Map<Id<Participant>, Participant> participants;
    private final CodeTree codes;
    private final Map<Id<Theme>, Theme> themes;
    private final Map<Id<Memo>, Memo> memos;
    private final Map<Id<Coder>, Coder> coders;
    private final Map<Id<Coder>, Coder> codersEver;
    private final Map<Id<Transcript>, CodingList> codings;
    private final Map<Id<Transcript>, Ways> ways;
    private final Map<ReadKey, List<Span>> read;
    private final Map<Id<Coder>, List<Id<Code>>> pins;
    private final Past past;
    private final CodingCounter counter;
    private @Nullable Map<Memo.Subject, List<Memo>> memosBySubject;
    private volatile @Nullable Map<Id<Code>, Integer> codingCounts;

    Study(StudyEditor editor, Map<Id<Transcript>, CodingList> codings) {
        this.texts = editor.texts();
        this.facts = editor.facts();
        this.transcripts = editor.visibleTranscripts();
        this.participants = editor.participantShelf().present();
        this.codes = editor.codeTree();
        this.themes = Collections.unmodifiableMap(editor.visibleThemes());
        this.memos = editor.visibleMemos();
        this.coders = editor.coderShelf().present();
        this.codersEver = editor.coderShelf().ever();
        this.codings = Collections.unmodifiableMap(codings);
        this.ways = new HashMap<>();
        transcripts.forEach((id, transcript) -> ways.put(id, editor.passages().ways(transcript)));
        this.read = Map.copyOf(editor.passages().readMarks());
        this.pins = Map.copyOf(editor.pins());
        this.past = Past.of(editor);
        this.counter = editor.passages().counter();
    }

    /** The study's title; empty when it has none. */
    public String title() {
        return facts.title();
    }

    /** The research question; empty when it has none. */
    public String question() {
        return facts.question();
    }

    /** What is noted of participants: what was defined, in that order, then what else is known of any of them, as words. */
    public List<Attribute> attributes() {
        Map<String, Attribute> found = new LinkedHashMap<>();
        facts.attributes().forEach(attribute -> found.putIfAbsent(attribute.name(), attribute));
        participants.values().forEach(participant -> participant.attributes().keySet()
            .forEach(name -> found.computeIfAbsent(name, key -> new Attribute(key, Attribute.Sort.TEXT, List.of()))));
        return List.copyOf(found.values());
    }

    /** The attributes that were defined, in order. */
    public List<Attribute> definedAttributes() {
        return facts.attributes();
    }

    /** How fragments are cited. */
    public CitationScheme citation() {
        return facts.citation();
    }

    /** The transcripts in the order in which they were put, or else came. */
    public List<Transcript> transcripts() {
        return List.copyOf(transcripts.values());
    }

    /** Which transcripts were put first, removed ones included; empty as long as nobody arranged them. */
    public List<Id<Transcript>> arrangement() {
        return facts.order();
    }

    /** The transcript with that id, if it is in sight. */
    public Optional<Transcript> transcript(Id<Transcript> id) {
        return Optional.ofNullable(transcripts.get(id));
    }

    /** The text of a transcript; see {@link Texts#text(Transcript)}. */
    public SourceText text(Transcript transcript) {
        return texts.text(transcript);
    }

    /** A text that a transcript has or had; see {@link Texts#text(Transcript)}. */
    public SourceText text(Transcript transcript, String textId) {
        return texts.text(textId.equals(transcript.text()) ? transcript : transcript.in(textId, ways(transcript).characters(textId)));
    }

    /**
     * True when a revision can be made to a transcript: it was made from a text that this has or had, and its edits make a text of that
     * many UTF-16 units of it.
     */
    public boolean takes(Id<Transcript> id, Revision revision, int characters) {
        return transcriptEver(id).filter(transcript -> ways(transcript).take(revision, characters)).isPresent();
    }

    /**
     * Where a passage of one of its texts is in the text that a transcript has now; as it is where that text is unknown, and empty where it
     * fits nowhere.
     */
    public Optional<Span> passage(Transcript transcript, String textId, Span span) {
        return Optional.ofNullable(ways(transcript).passage(textId, span));
    }

    /** Where a place of one of its texts is in the text that a transcript has now; where it is where that text is unknown. */
    public int offset(Transcript transcript, String textId, int offset) {
        return ways(transcript).offset(textId, offset);
    }

    private Ways ways(Transcript transcript) {
        Ways known = ways.get(transcript.id());
        return known != null && known.leadTo(transcript) ? known : Ways.to(transcript);
    }

    /** The words that a coding is about. */
    public String quote(Coding coding) {
        Transcript transcript = transcripts.get(coding.transcript());
        return transcript == null ? "" : text(transcript).slice(coding.span());
    }

    /** Everybody who speaks, moderators included. */
    public List<Participant> participants() {
        return List.copyOf(participants.values());
    }

    /** The participant with that id, if in sight. */
    public Optional<Participant> participant(@Nullable Id<Participant> id) {
        return id == null ? Optional.empty() : Optional.ofNullable(participants.get(id));
    }

    /** Who speaks at the start of the coding; empty where nobody is named. */
    public Optional<Participant> speaker(Coding coding) {
        Transcript transcript = transcripts.get(coding.transcript());
        if (transcript == null) {
            return Optional.empty();
        }
        Turn turn = transcript.turns().at(coding.span().start());
        return turn == null ? Optional.empty() : participant(transcript.participant(turn.speaker()));
    }

    /** All codes, parents not necessarily before their children. */
    public List<Code> codes() {
        return List.copyOf(codes.codes().values());
    }

    /** The code that the id stands for, after merges; empty when it was removed. */
    public Optional<Code> code(@Nullable Id<Code> id) {
        Id<Code> shown = id == null ? null : codes.resolve(id);
        return shown == null ? Optional.empty() : Optional.ofNullable(codes.codes().get(shown));
    }

    /** The codes directly under a code; those at the top for null. */
    public List<Code> children(@Nullable Id<Code> parent) {
        return codes.children(parent);
    }

    /** A code and all codes below it, parents first. */
    public List<Code> subtree(Code code) {
        List<Code> found = new ArrayList<>();
        Deque<Code> waiting = new ArrayDeque<>(List.of(code));
        while (!waiting.isEmpty()) {
            Code next = waiting.pop();
            found.add(next);
            List<Code> below = children(next.id());
            for (int i = below.size() - 1; i >= 0; i--) {
                waiting.push(below.get(i));
            }
        }
        return found;
    }

    /** All codes as the tree shows them: each followed by what is below it. */
    public List<Code> codesInTreeOrder() {
        return children(null).stream().flatMap(top -> subtree(top).stream()).toList();
    }

    /** The code and what it is nested under, the topmost first. */
    public List<Code> lineage(Code code) {
        Deque<Code> line = new ArrayDeque<>();
        Optional<Code> at = Optional.of(code);
        while (at.isPresent() && line.size() <= codes.codes().size()) {
            line.push(at.get());
            at = code(at.get().parent());
        }
        return List.copyOf(line);
    }

    /** The names down to the code with {@code " > "} between them, as files write it. */
    public String path(Code code) {
        return String.join(" > ", lineage(code).stream().map(Code::name).toList());
    }

    /** The codings of a transcript in text order; the same object as long as nothing changed there. */
    public CodingList codings(Id<Transcript> transcript) {
        return codings.getOrDefault(transcript, CodingList.EMPTY);
    }

    /** All codings, transcript by transcript. */
    public Stream<Coding> codings() {
        return codings.values().stream().flatMap(List::stream);
    }

    /** The coding with that id in a transcript. */
    public Optional<Coding> coding(Id<Transcript> transcript, Id<Coding> id) {
        return Optional.ofNullable(codings(transcript).byId(id));
    }

    /** The coding with that id, wherever it is. */
    public Optional<Coding> coding(Id<Coding> id) {
        Id<Transcript> place = past.codingPlaces().get(id);
        return place == null ? Optional.empty() : coding(place, id);
    }

    /** Why a coding, as it is in sight, is to be looked at again; empty where nothing changed since somebody last did. */
    public Optional<Recheck> toRecheck(Coding coding) {
        return new Rechecking(this).of(coding);
    }

    /** The transcript that a coding is in, or was before it was removed. */
    public Optional<Id<Transcript>> placeOf(Id<Coding> id) {
        return Optional.ofNullable(past.codingPlaces().get(id));
    }

    /** How often each code was applied in the whole study, codes below it not counted in. */
    public Map<Id<Code>, Integer> codingCounts() {
        Map<Id<Code>, Integer> known = codingCounts;
        if (known == null) {
            known = counter.count(codings);
            codingCounts = known;
        }
        return known;
    }

    /** All themes and sub-themes. */
    public List<Theme> themes() {
        return List.copyOf(themes.values());
    }

    /** The theme with that id, if in sight. */
    public Optional<Theme> theme(@Nullable Id<Theme> id) {
        return id == null ? Optional.empty() : Optional.ofNullable(themes.get(id));
    }

    /** The sub-themes of a theme; the main themes for null. */
    public List<Theme> subthemes(@Nullable Id<Theme> parent) {
        return themes.values().stream().filter(t -> Objects.equals(t.parent(), parent)).toList();
    }

    /** The themes that a code was placed under, directly. */
    public List<Theme> themesOf(Id<Code> code) {
        return themes.values().stream().filter(t -> t.codes().contains(code)).toList();
    }

    /** All memos, the logbook included. */
    public List<Memo> memos() {
        return List.copyOf(memos.values());
    }

    /** The memos about one thing. */
    public List<Memo> memos(Memo.Subject subject) {
        Map<Memo.Subject, List<Memo>> known = memosBySubject;
        if (known == null) {
            known = new HashMap<>();
            for (Memo memo : memos.values()) {
                known.computeIfAbsent(memo.subject(), s -> new ArrayList<>()).add(memo);
            }
            memosBySubject = known;
        }
        return Collections.unmodifiableList(known.getOrDefault(subject, List.of()));
    }

    /** Everybody who ever took a step. */
    public List<Coder> coders() {
        return List.copyOf(coders.values());
    }

    /** The coder with that id; one named by the id itself where the name is not known. */
    public Coder coder(Id<Coder> id) {
        return codersEver.getOrDefault(id, new Coder(id, id.value().replaceFirst("^c-", "")));
    }

    /** Which turns a coder has read, as spans of turn numbers. */
    public List<Span> read(Id<Transcript> transcript, Id<Coder> coder) {
        return read.getOrDefault(new ReadKey(transcript, coder), List.of());
    }

    /** Who has read turns of a transcript. */
    public List<Id<Coder>> readers(Id<Transcript> transcript) {
        return read.keySet().stream().filter(key -> key.transcript().equals(transcript)).map(ReadKey::coder).sorted().toList();
    }

    /** The codes in sight under the number keys of a coder, from 1: at most nine, each once; {@link Code#NONE} where a key is free. */
    public List<Id<Code>> pinned(Id<Coder> coder) {
        return NumberKeys.shown(pinnedAsGiven(coder), codes);
    }

    /** The codes that a coder put under the number keys, merged and removed ones included, free keys as {@link Code#NONE}. */
    public List<Id<Code>> pinnedAsGiven(Id<Coder> coder) {
        return pins.getOrDefault(coder, List.of());
    }

    /** The code as it is or last was, for naming what may be gone. */
    public Optional<Code> codeEver(Id<?> id) {
        return Optional.ofNullable(past.codes().get(id));
    }

    /** The theme as it is or last was. */
    public Optional<Theme> themeEver(Id<?> id) {
        return Optional.ofNullable(past.themes().get(id));
    }

    /** The transcript as it is or last was. */
    public Optional<Transcript> transcriptEver(Id<?> id) {
        return Optional.ofNullable(past.transcripts().get(id));
    }

    /** The participant as he or she is or last was. */
    public Optional<Participant> participantEver(Id<?> id) {
        return Optional.ofNullable(past.participants().get(id));
    }

    /** The memo as it is or last was. */
    public Optional<Memo> memoEver(Id<?> id) {
        return Optional.ofNullable(past.memos().get(id));
    }

    /** The coding with the code, text and span that it was given, in sight or not; empty when it was removed. */
    public Optional<Coding> codingAsGiven(Id<?> id) {
        return Optional.ofNullable(past.held(id));
    }

    /** The coding as it was given or last was, for naming what may be gone. */
    public Optional<Coding> codingEver(Id<?> id) {
        return Optional.ofNullable(past.ever(id));
    }

    /** The code that this one was merged into; empty when it stands for itself. */
    public Optional<Id<Code>> mergedInto(Id<Code> id) {
        return Optional.ofNullable(codes.mergedInto(id));
    }

    /** True when the thing came into the study and was not removed, be it out of sight with what it belongs to. */
    public boolean holds(Kind kind, Id<?> id) {
        return switch (kind) {
            case STUDY -> true;
            case CODER -> coders.containsKey(id);
            case TRANSCRIPT -> transcripts.containsKey(id);
            case PARTICIPANT -> participants.containsKey(id);
            case CODE -> past.codesHeld().containsKey(id);
            case CODING -> codingAsGiven(id).isPresent();
            case THEME -> themes.containsKey(id);
            case MEMO -> memos.containsKey(id);
        };
    }

    private List<Object> content() {
        return List.of(facts, transcripts, participants, codes.codes(), themes, memos, coders, codings, read, pins);
    }

    /** Two studies are equal when the same things are in sight. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Study that && that.content().equals(content());
    }

    @Override
    public int hashCode() {
        return content().hashCode();
    }
}
