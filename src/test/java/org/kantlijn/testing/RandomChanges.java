package org.kantlijn.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kantlijn.change.AttributesDefined;
import org.kantlijn.change.Change;
import org.kantlijn.change.CitationSet;
import org.kantlijn.change.CodeAdded;
import org.kantlijn.change.CodeApplied;
import org.kantlijn.change.CodeColoured;
import org.kantlijn.change.CodeExamplesSet;
import org.kantlijn.change.CodeGuided;
import org.kantlijn.change.CodeMoved;
import org.kantlijn.change.CodeOriginSet;
import org.kantlijn.change.CodePlaced;
import org.kantlijn.change.CodeRenamed;
import org.kantlijn.change.CodeTakenOut;
import org.kantlijn.change.CoderNamed;
import org.kantlijn.change.CodesMerged;
import org.kantlijn.change.CodesParted;
import org.kantlijn.change.CodesPinned;
import org.kantlijn.change.CodingRecoded;
import org.kantlijn.change.CodingResized;
import org.kantlijn.change.CodingsConfirmed;
import org.kantlijn.change.ConsentSet;
import org.kantlijn.change.KeyMessagesSet;
import org.kantlijn.change.MemoAdded;
import org.kantlijn.change.MemoEdited;
import org.kantlijn.change.MemoLinked;
import org.kantlijn.change.MemoSorted;
import org.kantlijn.change.NumbersFrozen;
import org.kantlijn.change.ParticipantAdded;
import org.kantlijn.change.ParticipantDescribed;
import org.kantlijn.change.Removed;
import org.kantlijn.change.Restored;
import org.kantlijn.change.SessionDescribed;
import org.kantlijn.change.SpeakersAssigned;
import org.kantlijn.change.StudyDescribed;
import org.kantlijn.change.TextCorrected;
import org.kantlijn.change.ThemeAdded;
import org.kantlijn.change.ThemeDefined;
import org.kantlijn.change.ThemeMoved;
import org.kantlijn.change.ThemeRenamed;
import org.kantlijn.change.ThemeStatusSet;
import org.kantlijn.change.TranscriptAdded;
import org.kantlijn.change.TranscriptCited;
import org.kantlijn.change.TranscriptRenamed;
import org.kantlijn.change.TranscriptReplaced;
import org.kantlijn.change.TranscriptsArranged;
import org.kantlijn.change.TurnReassigned;
import org.kantlijn.change.TurnsRead;
import org.kantlijn.study.Attribute;
import org.kantlijn.study.Code;
import org.kantlijn.study.Coder;
import org.kantlijn.study.Coding;
import org.kantlijn.study.Colour;
import org.kantlijn.study.Id;
import org.kantlijn.study.Kind;
import org.kantlijn.study.Memo;
import org.kantlijn.study.Participant;
import org.kantlijn.study.Revision;
import org.kantlijn.study.Session;
import org.kantlijn.study.Theme;
import org.kantlijn.study.Transcript;
import org.kantlijn.text.Span;
import org.kantlijn.text.Turn;
import org.kantlijn.text.TurnTable;

/**
 * Random changes of every kind, to few things, so that they meet: many fit the study, others name what is unknown or removed, reach
 * beyond a text or close circles, as the changes of colleagues who have not seen each other's may.
 */
final class RandomChanges {

    private static final int CHARACTERS = RandomRevisions.CHARACTERS;
    private static final List<String> WORDS = List.of("stigma", "angst voor ‘terugval’", "steun \"thuis\"", "", " ", "😀 blij", "a\\b\n\tc",
        "hé\u2028hallo", "e\u0301én", "<b>&amp;</b>", "{0} 'x'", "\u0000nul");

    private final SplittableRandom random;
    private final RandomRevisions revisions;
    private final List<Supplier<Change>> additions = List.of(this::codeAdded, this::codeApplied, this::themeAdded, this::transcriptAdded,
        this::codePlaced, this::participantAdded, this::memoAdded);
    private final List<Supplier<Change>> kinds = new ArrayList<>(additions);

    RandomChanges(SplittableRandom random) {
        this.random = random;
        this.revisions = new RandomRevisions(random.split());
        kinds.addAll(List.of(() -> new StudyDescribed(word(), word()), () -> new CoderNamed(coder(), word()),
            () -> new TranscriptRenamed(transcript(), word()), () -> new SpeakersAssigned(transcript(), speakers()),
            () -> new TurnsRead(transcript(), coder(), spans()), this::participantDescribed));
        kinds.addAll(List.of(() -> new CodeRenamed(code(), word()), () -> new CodeMoved(code(), maybe(code())),
            () -> new CodeColoured(code(), any(Colour.values())), () -> new CodeGuided(code(), guide()),
            () -> new CodesMerged(codes(), code()), () -> new CodesParted(codes(), code()),
            () -> new CodingResized(coding(), transcript(), offset(), offset(), maybe(revisions.text())),
            () -> new CodingRecoded(coding(), transcript(), code())));
        kinds.addAll(List.of(() -> new ThemeRenamed(theme(), word()), () -> new ThemeDefined(theme(), word(), word()),
            () -> new ThemeMoved(theme(), maybe(theme())), () -> new ThemeStatusSet(theme(), any(Theme.Status.values())),
            () -> new KeyMessagesSet(theme(), List.of(word(), word())), () -> new CodeTakenOut(theme(), code())));
        kinds.addAll(List.of(() -> new MemoEdited(memo(), word()), this::removed, this::removed,
            this::restored, this::restored, () -> new MemoLinked(memo(), List.of(subject(), Memo.Subject.LOGBOOK))));
        kinds.addAll(List.of(() -> new ConsentSet(participant(), any(Participant.Consent.values())), this::attributesDefined,
            () -> new SessionDescribed(transcript(), session()), () -> new TranscriptCited(transcript(), maybe(word())),
            () -> new TurnReassigned(transcript(), any(List.of(0, 50, 121, offset())), maybe("P" + random.nextInt(3)),
                maybe(revisions.text()))));
        kinds.addAll(List.of(this::textCorrected, this::textCorrected, this::transcriptReplaced, this::transcriptReplaced,
            () -> new CodeOriginSet(code(), any(Code.Origin.values())), () -> new CodeExamplesSet(code(), codings()),
            () -> new CodingsConfirmed(codings(), guide()), () -> new CodesPinned(coder(), keys())));
        kinds.addAll(List.of(() -> new CitationSet(word()), () -> new NumbersFrozen(numbers()),
            () -> new MemoSorted(memo(), any(Memo.Sort.values())), () -> new TranscriptsArranged(transcripts())));
    }

    Change next() {
        return (random.nextInt(3) == 0 ? any(additions) : any(kinds)).get();
    }

    Id<Coder> coder() {
        return id("c-ana", 3);
    }

    private Change transcriptAdded() {
        Span first = new Span(0, 50);
        TurnTable turns = new TurnTable(List.of(new Turn(Turn.Kind.HEADING, null, first, null),
            Turn.speech("P1", new Span(50, 120)), new Turn(Turn.Kind.SPEECH, null, new Span(121, 190), 12.5)));
        return new TranscriptAdded(transcript(), word(), "docx", RandomRevisions.FIRST, CHARACTERS, turns, speakers(),
            maybe("a.docx"));
    }

    private Change participantAdded() {
        return new ParticipantAdded(participant(), word(), any(Participant.Role.values()), word(), attributes());
    }

    private Change participantDescribed() {
        return new ParticipantDescribed(participant(), word(), any(Participant.Role.values()), word(), attributes());
    }

    private Change codeAdded() {
        return new CodeAdded(code(), word(), maybe(code()), any(Colour.values()), guide());
    }

    private Change codeApplied() {
        int start = offset();
        int end = random.nextInt(10) == 0 ? offset() : Math.max(0, Math.min(start, CHARACTERS - 30)) + random.nextInt(40);
        return new CodeApplied(coding(), transcript(), revisions.text(), start, end, code(), maybe(coder()), maybe(Instant.EPOCH));
    }

    private Change themeAdded() {
        return new ThemeAdded(theme(), word(), maybe(theme()));
    }

    private Change codePlaced() {
        return new CodePlaced(theme(), code(), random.nextInt(20) == 0 ? offset() : random.nextInt(4));
    }

    private Change memoAdded() {
        return new MemoAdded(memo(), subject(), any(Memo.Sort.values()), word(), maybe(coder()), maybe(Instant.EPOCH));
    }

    private Memo.Subject subject() {
        return random.nextBoolean() ? Memo.Subject.LOGBOOK : new Memo.Subject(Kind.CODE, code());
    }

    private Change attributesDefined() {
        Attribute choice = new Attribute("rol", Attribute.Sort.CHOICE, List.of(word(), word()));
        return new AttributesDefined(random.nextBoolean() ? List.of() : List.of(choice, new Attribute(word(), Attribute.Sort.NUMBER,
            List.of())));
    }

    private Session session() {
        if (random.nextInt(3) == 0) {
            return Session.UNKNOWN;
        }
        List<Session.Part> parts = List.of(new Session.Part(word(), 0), new Session.Part(word(), random.nextInt(CHARACTERS)));
        return new Session(any(Session.Sort.values()), maybe(LocalDate.of(2026, 3, 2)), word(), maybe(90), word(), parts);
    }

    private Change textCorrected() {
        Revision revision = revisions.revision();
        return new TextCorrected(transcript(), revision.from(), revision.to(), revisions.length(revision.to()), revision.map().edits());
    }

    private Change transcriptReplaced() {
        Revision revision = revisions.revision();
        int length = revisions.length(revision.to());
        return new TranscriptReplaced(transcript(), revision.from(), revision.to(), length, revision.map().edits(),
            revisions.turns(length), speakers(), maybe("b.docx"));
    }

    private Map<Id<Coding>, Integer> numbers() {
        return random.nextBoolean() ? Map.of() : Map.of(coding(), random.nextInt(9));
    }

    private Change removed() {
        Kind kind = any(Kind.values());
        return new Removed(kind, idOf(kind));
    }

    private Change restored() {
        Kind kind = any(Kind.values());
        return new Restored(kind, idOf(kind));
    }

    private Id<?> idOf(Kind kind) {
        return switch (kind) {
            case STUDY -> new Id<>("study");
            case CODER -> coder();
            case TRANSCRIPT -> transcript();
            case PARTICIPANT -> participant();
            case CODE -> code();
            case CODING -> coding();
            case THEME -> theme();
            case MEMO -> memo();
        };
    }

    private Id<Transcript> transcript() {
        return id("f", 3);
    }

    private List<Id<Transcript>> transcripts() {
        return random.nextInt(3) == 0 ? List.of() : List.of(transcript(), transcript());
    }

    private Id<Participant> participant() {
        return id("p", 4);
    }

    private Id<Code> code() {
        return id("k", 7);
    }

    private List<Id<Code>> codes() {
        return random.nextInt(3) == 0 ? List.of(code(), code()) : List.of(code());
    }

    private List<Id<Code>> keys() {
        return random.nextBoolean() ? codes() : List.of(code(), Code.NONE, code());
    }

    private Id<Coding> coding() {
        return id("x", 14);
    }

    private List<Id<Coding>> codings() {
        return random.nextBoolean() ? List.of(coding()) : List.of(coding(), coding(), coding());
    }

    private Id<Theme> theme() {
        return id("t", 4);
    }

    private Id<Memo> memo() {
        return id("m", 4);
    }

    private <T> Id<T> id(String prefix, int count) {
        return new Id<>(prefix + random.nextInt(count));
    }

    private int offset() {
        return switch (random.nextInt(40)) {
            case 0 -> Integer.MIN_VALUE;
            case 1 -> Integer.MAX_VALUE;
            case 2 -> -1;
            default -> random.nextInt(CHARACTERS + 10);
        };
    }

    private List<Span> spans() {
        int first = random.nextInt(3);
        return random.nextInt(3) == 0 ? List.of() : List.of(new Span(first, first + 2), new Span(first + 4, first + 5));
    }

    private Map<String, Id<Participant>> speakers() {
        return random.nextBoolean() ? Map.of() : Map.of("P1", participant());
    }

    private Map<String, String> attributes() {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("rol", word());
        attributes.put("leeftijd", word());
        return attributes;
    }

    private Code.Guide guide() {
        return new Code.Guide(word(), word(), word(), word());
    }

    private String word() {
        return any(WORDS);
    }

    private <T> @Nullable T maybe(T thing) {
        return random.nextBoolean() ? thing : null;
    }

    private <T> T any(T[] things) {
        return things[random.nextInt(things.length)];
    }

    private <T> T any(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }
}
