package org.kantlijn.workspace;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kantlijn.change.Change;
import org.kantlijn.change.CodeAdded;
import org.kantlijn.change.CodeApplied;
import org.kantlijn.change.CodeColoured;
import org.kantlijn.change.CodeGuided;
import org.kantlijn.change.CodeMoved;
import org.kantlijn.change.CodePlaced;
import org.kantlijn.change.CodeRenamed;
import org.kantlijn.change.CodeTakenOut;
import org.kantlijn.change.CoderNamed;
import org.kantlijn.change.CodesMerged;
import org.kantlijn.change.CodesParted;
import org.kantlijn.change.CodingRecoded;
import org.kantlijn.change.CodingResized;
import org.kantlijn.change.KeyMessagesSet;
import org.kantlijn.change.MemoAdded;
import org.kantlijn.change.MemoEdited;
import org.kantlijn.change.ParticipantAdded;
import org.kantlijn.change.ParticipantDescribed;
import org.kantlijn.change.Removed;
import org.kantlijn.change.Restored;
import org.kantlijn.change.SpeakersAssigned;
import org.kantlijn.change.StudyDescribed;
import org.kantlijn.change.ThemeAdded;
import org.kantlijn.change.ThemeDefined;
import org.kantlijn.change.ThemeMoved;
import org.kantlijn.change.ThemeRenamed;
import org.kantlijn.change.ThemeStatusSet;
import org.kantlijn.change.TranscriptAdded;
import org.kantlijn.change.TranscriptRenamed;
import org.kantlijn.change.TurnsRead;
import org.kantlijn.study.Code;
import org.kantlijn.study.Coding;
import org.kantlijn.study.Id;
import org.kantlijn.study.Kind;
import org.kantlijn.study.Participant;
import org.kantlijn.study.Study;
import org.kantlijn.study.Theme;
import org.kantlijn.study.Transcript;
import org.kantlijn.text.Turn;
import org.kantlijn.wording.Wording;

/** The names in a change: what it is about, the other thing it speaks of, and where it happened. */
final class ChangeWords {

    private static final int EXCERPT = 60;

    private final Wording wording;
    private final Study study;
    private final Function<Id<Coding>, Optional<CodeApplied>> codings;
    private final Map<Class<? extends Change>, Function<Change, Facts>> table = new HashMap<>();

    ChangeWords(Wording wording, Study study, Function<Id<Coding>, Optional<CodeApplied>> codings) {
        this.wording = wording;
        this.study = study;
        this.codings = codings;
        tellOfTranscripts();
        tellOfCodes();
        tellOfThemes();
        on(StudyDescribed.class, c -> Facts.of(c.title()));
        on(CoderNamed.class, c -> Facts.of(c.name()));
        on(ParticipantAdded.class, c -> Facts.of(c.code()));
        on(ParticipantDescribed.class, c -> Facts.of(c.code()));
        on(MemoAdded.class, c -> Facts.of(excerpt(c.text())));
        on(MemoEdited.class, c -> Facts.of(excerpt(c.text())));
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
    }

    private void tellOfCodes() {
        on(CodeAdded.class, c -> new Facts(c.name(), code(c.parent()), ""));
        on(CodeRenamed.class, c -> Facts.of(c.name()));
        on(CodeMoved.class, c -> new Facts(code(c.id()), code(c.parent()), ""));
        on(CodeColoured.class, c -> Facts.of(code(c.id())));
        on(CodeGuided.class, c -> Facts.of(code(c.id())));
        on(CodesMerged.class, c -> new Facts(String.join(", ", c.from().stream().map(this::code).toList()), code(c.into()), ""));
        on(CodesParted.class, c -> new Facts(String.join(", ", c.from().stream().map(this::code).toList()), code(c.into()), ""));
        on(CodeApplied.class, c -> new Facts(code(c.code()), "", place(c.transcript(), c.start())));
        on(CodingResized.class, c -> new Facts(codings.apply(c.id()).map(a -> code(a.code())).orElse(""), "",
            place(c.transcript(), c.start())));
        on(CodingRecoded.class, c -> new Facts(code(c.code()), "",
            codings.apply(c.id()).map(a -> place(a.transcript(), a.start())).orElse("")));
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
            case CODING -> codings.apply(new Id<>(id.value()))
                .map(a -> new Facts(code(a.code()), "", place(a.transcript(), a.start()))).orElse(Facts.of(""));
            case CODE -> Facts.of(code(id));
            case THEME -> Facts.of(theme(id));
            case TRANSCRIPT -> Facts.of(transcript(id));
            case PARTICIPANT -> Facts.of(study.participantEver(id).map(Participant::code).orElse(""));
            case MEMO -> Facts.of(study.memoEver(id).map(memo -> excerpt(memo.text())).orElse(""));
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

    private String transcript(Id<?> id) {
        return study.transcriptEver(id).map(Transcript::title).orElse("");
    }

    private String place(Id<Transcript> id, int offset) {
        return study.transcriptEver(id).map(transcript -> place(transcript, offset)).orElse("");
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

    private static String excerpt(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= EXCERPT ? line : line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, EXCERPT) - 1)) + "…";
    }
}
