package org.kantlijn.workspace;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
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
import org.kantlijn.study.Coding;
import org.kantlijn.study.Id;
import org.kantlijn.study.Kind;
import org.kantlijn.study.Participant;
import org.kantlijn.study.Study;
import org.kantlijn.study.Theme;
import org.kantlijn.study.Transcript;
import org.kantlijn.text.Beginning;
import org.kantlijn.text.Span;
import org.kantlijn.text.Turn;
import org.kantlijn.wording.Wording;

/** The names in a change: what it is about, the other thing it speaks of, and where it happened. */
final class ChangeWords {

    private static final int EXCERPT = 60;

    private final Wording wording;
    private final Study study;
    private final Map<Class<? extends Change>, Function<Change, Facts>> table = new HashMap<>();

    ChangeWords(Wording wording, Study study) {
        this.wording = wording;
        this.study = study;
        tellOfTranscripts();
        tellOfCodes();
        tellOfThemes();
        on(StudyDescribed.class, c -> Facts.of(c.title()));
        on(CoderNamed.class, c -> Facts.of(c.name()));
        on(ParticipantAdded.class, c -> Facts.of(c.code()));
        on(ParticipantDescribed.class, c -> Facts.of(c.code()));
        on(ConsentSet.class, c -> Facts.of(participant(c.participant())));
        on(AttributesDefined.class, c -> Facts.of(String.join(", ", c.attributes().stream().map(Attribute::name).toList())));
        on(CitationSet.class, c -> Facts.of(c.pattern()));
        on(NumbersFrozen.class, c -> Facts.of(study.title()));
        on(MemoAdded.class, c -> Facts.of(Beginning.of(c.text(), EXCERPT)));
        on(MemoEdited.class, c -> Facts.of(Beginning.of(c.text(), EXCERPT)));
        on(MemoLinked.class, c -> Facts.of(memo(c.memo())));
        on(MemoSorted.class, c -> new Facts(memo(c.memo()), wording.text("sort." + c.sort().name().toLowerCase(Locale.ROOT)), ""));
        on(Removed.class, c -> thing(c.kind(), c.id()));
        on(Restored.class, c -> thing(c.kind(), c.id()));
    }

    /**
     * @param name what the change is about
     * @param other the other thing it speaks of, such as the code that others were merged into; empty where there is none
     * @param where the place in a transcript; empty where there is none
     */
    record Facts(String name, String other, String where) {

        static Facts of(String name) {
            return new Facts(name, "", "");
        }
    }

    Facts facts(Change change) {
        return table.get(change.getClass()).apply(change);
    }

    boolean knows(Class<?> change) {
        return table.containsKey(change);
    }

    private <C extends Change> void on(Class<C> type, Function<C, Facts> telling) {
        table.put(type, change -> telling.apply(type.cast(change)));
    }

    private void tellOfTranscripts() {
        on(TranscriptAdded.class, c -> Facts.of(c.title()));
        on(TranscriptRenamed.class, c -> Facts.of(c.title()));
        on(SpeakersAssigned.class, c -> Facts.of(transcript(c.id())));
        on(TurnsRead.class, c -> Facts.of(transcript(c.transcript())));
        on(SessionDescribed.class, c -> Facts.of(transcript(c.transcript())));
        on(TranscriptCited.class, c -> new Facts(transcript(c.transcript()),
            study.transcriptEver(c.transcript()).map(now -> now.cited(c.shortName()).code()).orElse(""), ""));
        on(TranscriptsArranged.class, c -> Facts.of(String.join(", ", c.order().stream().map(this::transcript).toList())));
        on(TextCorrected.class, c -> new Facts(transcript(c.transcript()), "",
            study.transcriptEver(c.transcript()).map(now -> corrected(now, c)).orElse("")));
        on(TranscriptReplaced.class, c -> Facts.of(transcript(c.transcript())));
        on(TurnReassigned.class, c -> new Facts(transcript(c.transcript()), c.label() == null ? wording.text("label.none") : c.label(),
            study.transcriptEver(c.transcript()).map(now -> place(now, offset(now, c))).orElse("")));
    }

    private void tellOfCodes() {
        on(CodeAdded.class, c -> new Facts(c.name(), code(c.parent()), ""));
        on(CodeRenamed.class, c -> Facts.of(c.name()));
        on(CodeMoved.class, c -> new Facts(code(c.id()), code(c.parent()), ""));
        on(CodeColoured.class, c -> Facts.of(code(c.id())));
        on(CodeGuided.class, c -> Facts.of(code(c.id())));
        on(CodesMerged.class, c -> new Facts(String.join(", ", c.from().stream().map(this::code).toList()), code(c.into()), ""));
        on(CodesParted.class, c -> new Facts(String.join(", ", c.from().stream().map(this::code).toList()), code(c.into()), ""));
        on(CodeOriginSet.class, c -> Facts.of(code(c.code())));
        on(CodeExamplesSet.class, c -> Facts.of(code(c.code())));
        on(CodesPinned.class, c -> Facts.of(String.join(", ", c.codes().stream().map(this::code).toList())));
        on(CodingsConfirmed.class, c -> Facts.of(String.join(", ",
            c.codings().stream().flatMap(id -> study.codingEver(id).stream()).map(a -> code(a.code())).distinct().toList())));
        on(CodeApplied.class, c -> new Facts(code(c.code()), "", place(c.transcript(), c.rev(), c.start(), c.end())));
        on(CodingResized.class, c -> new Facts(study.codingEver(c.id()).map(a -> code(a.code())).orElse(""), "",
            place(c.transcript(), text(c), c.start(), c.end())));
        on(CodingRecoded.class, c -> new Facts(code(c.code()), "",
            study.codingEver(c.id()).map(this::place).orElse("")));
    }

    private void tellOfThemes() {
        on(ThemeAdded.class, c -> Facts.of(c.name()));
        on(ThemeRenamed.class, c -> Facts.of(c.name()));
        on(ThemeDefined.class, c -> Facts.of(theme(c.id())));
        on(ThemeMoved.class, c -> new Facts(theme(c.id()), theme(c.parent()), ""));
        on(ThemeStatusSet.class, c -> new Facts(theme(c.id()), wording.text("status." + c.status().name().toLowerCase(Locale.ROOT)), ""));
        on(KeyMessagesSet.class, c -> Facts.of(theme(c.id())));
        on(CodePlaced.class, c -> new Facts(code(c.code()), theme(c.theme()), ""));
        on(CodeTakenOut.class, c -> new Facts(code(c.code()), theme(c.theme()), ""));
    }

    private Facts thing(Kind kind, Id<?> id) {
        return switch (kind) {
            case CODING -> study.codingEver(id).map(a -> new Facts(code(a.code()), "", place(a))).orElse(Facts.of(""));
            case CODE -> Facts.of(code(id));
            case THEME -> Facts.of(theme(id));
            case TRANSCRIPT -> Facts.of(transcript(id));
            case PARTICIPANT -> Facts.of(participant(id));
            case MEMO -> Facts.of(memo(id));
            case CODER -> Facts.of(study.coder(new Id<>(id.value())).name());
            case STUDY -> Facts.of(study.title());
        };
    }

    private String code(@Nullable Id<?> id) {
        return id == null ? "" : study.codeEver(id).map(Code::name).orElse("");
    }

    private String theme(@Nullable Id<?> id) {
        return id == null ? "" : study.themeEver(id).map(Theme::name).orElse("");
    }

    private String participant(Id<?> id) {
        return study.participantEver(id).map(Participant::code).orElse("");
    }

    private String memo(Id<?> id) {
        return study.memoEver(id).map(memo -> Beginning.of(memo.text(), EXCERPT)).orElse("");
    }

    private String transcript(Id<?> id) {
        return study.transcriptEver(id).map(Transcript::title).orElse("");
    }

    private int offset(Transcript transcript, TurnReassigned turn) {
        String text = turn.rev();
        return text == null ? turn.start() : study.offset(transcript, text, turn.start());
    }

    /** Which turn was corrected, as it stands now, and how many others. */
    private String corrected(Transcript now, TextCorrected correction) {
        int[] starts = correction.edits().stream().mapToInt(edit -> edit.replaced().start())
            .map(start -> study.offset(now, correction.from(), start)).toArray();
        long turns = IntStream.of(starts).map(now.turns()::numberAt).filter(number -> number > 0).distinct().count();
        if (starts.length == 0) {
            return "";
        }
        String first = place(now, starts[0]);
        return turns > 1 ? wording.text("place.turns", first, turns - 1) : first;
    }

    private String text(CodingResized resized) {
        String text = resized.rev();
        return text == null ? study.codingEver(resized.id()).map(Coding::text).orElse("") : text;
    }

    private String place(Coding coding) {
        return place(coding.transcript(), coding.text(), coding.span().start(), coding.span().end());
    }

    /** Where a passage of one of its texts is in a transcript now; only the transcript where it is nowhere. */
    private String place(Id<Transcript> id, String text, int start, int end) {
        Transcript transcript = study.transcriptEver(id).orElse(null);
        if (transcript == null) {
            return "";
        }
        Optional<Span> passage = start < 0 || end < start ? Optional.empty() : study.passage(transcript, text, new Span(start, end));
        return passage.map(span -> place(transcript, span.start())).orElse(transcript.code());
    }

    private String place(Transcript transcript, int offset) {
        Turn turn = transcript.turns().at(offset);
        int number = transcript.turns().numberAt(offset);
        if (turn == null || number == 0) {
            return transcript.code();
        }
        String speaker = study.participant(transcript.participant(turn.speaker())).map(Participant::code)
            .orElse(turn.speaker() == null ? "" : turn.speaker());
        String who = speaker.isEmpty() || speaker.equals(transcript.code()) ? transcript.code() : transcript.code() + " " + speaker;
        return wording.text("place.turn", who, number);
    }
}
