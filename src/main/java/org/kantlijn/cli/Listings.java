package org.kantlijn.cli;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kantlijn.analysis.Citations;
import org.kantlijn.analysis.ThemeEvidence;
import org.kantlijn.study.Code;
import org.kantlijn.study.Coding;
import org.kantlijn.study.Id;
import org.kantlijn.study.Participant;
import org.kantlijn.study.Study;
import org.kantlijn.study.Theme;
import org.kantlijn.study.Transcript;
import org.kantlijn.text.SourceText;
import org.kantlijn.text.Turn;

/** What there is in a study, as rows with the names that scripts rely on. */
final class Listings {

    private final Study study;

    Listings(Study study) {
        this.study = study;
    }

    private record TranscriptRow(String id, String title, String format, int characters, int turns, List<SpeakerRow> speakers) {
    }

    private record SpeakerRow(String label, long turns, @Nullable String participant) {
    }

    private record TurnRow(int n, @Nullable String speaker, int start, int end, @Nullable Double time, String text) {
    }

    private record ParticipantRow(String id, String code, String role, String group, Map<String, String> attributes) {
    }

    private record CodeRow(String id, String name, String path, @Nullable String parent, String description, String include, String exclude,
                           String colour, int codings) {
    }

    private record CodingRow(String id, String transcript, String citation, @Nullable String participant, int start, int end, String text,
                             String code, String coder, Instant at, List<String> themes) {
    }

    private record ThemeRow(String id, String name, String definition, String status, @Nullable String parent, List<String> codes,
                            List<String> keyMessages, int fragments, int participants) {
    }

    List<?> transcripts() {
        return study.transcripts().stream().map(transcript -> new TranscriptRow(transcript.id().value(), transcript.title(),
            transcript.format(), transcript.characters(), transcript.turns().speechCount(), speakers(transcript))).toList();
    }

    /** In the order in which they first speak. */
    private List<SpeakerRow> speakers(Transcript transcript) {
        Map<String, Long> turns = new LinkedHashMap<>();
        transcript.turns().all().stream().filter(turn -> turn.isSpeech() && turn.speaker() != null)
            .forEach(turn -> turns.merge(turn.speaker(), 1L, Long::sum));
        return turns.entrySet().stream().map(speaker -> new SpeakerRow(speaker.getKey(), speaker.getValue(),
            study.participant(transcript.participant(speaker.getKey())).map(Participant::code).orElse(null))).toList();
    }

    /** Only what is said, for only that is numbered. */
    List<?> turns(Transcript transcript) {
        SourceText text = study.text(transcript);
        List<TurnRow> rows = new ArrayList<>();
        for (Turn turn : transcript.turns().all()) {
            if (turn.isSpeech()) {
                rows.add(new TurnRow(rows.size() + 1, turn.speaker(), turn.span().start(), turn.span().end(), turn.seconds(),
                    text.slice(turn.span())));
            }
        }
        return rows;
    }

    List<?> participants() {
        return study.participants().stream().map(participant -> new ParticipantRow(participant.id().value(), participant.code(),
            key(participant.role()), participant.group(), participant.attributes())).toList();
    }

    List<?> codes() {
        Map<Id<Code>, Integer> codings = study.codingCounts();
        return study.codesInTreeOrder().stream().map(code -> new CodeRow(code.id().value(), code.name(), study.path(code),
            study.code(code.parent()).map(study::path).orElse(null), code.guide().description(), code.guide().include(),
            code.guide().exclude(), code.colour().key(), codings.getOrDefault(code.id(), 0))).toList();
    }

    List<?> codings(Optional<Transcript> within) {
        Citations citations = Citations.of(study);
        return study.transcripts().stream().filter(transcript -> within.isEmpty() || within.get().equals(transcript))
            .flatMap(transcript -> study.codings(transcript.id()).stream().map(coding -> row(transcript, coding, citations))).toList();
    }

    private CodingRow row(Transcript transcript, Coding coding, Citations citations) {
        return new CodingRow(coding.id().value(), transcript.title(), citations.citation(coding),
            study.speaker(coding).map(Participant::code).orElse(null), coding.span().start(), coding.span().end(), study.quote(coding),
            study.code(coding.code()).map(study::path).orElse(""), study.coder(coding.coder()).name(), coding.at(),
            study.themesOf(coding.code()).stream().map(Theme::name).toList());
    }

    List<?> themes() {
        return ThemeEvidence.of(study).stream().map(evidence -> row(evidence.theme(), evidence)).toList();
    }

    /** The figures are those of the theme with its sub-themes, the codes its own. */
    private ThemeRow row(Theme theme, ThemeEvidence evidence) {
        return new ThemeRow(theme.id().value(), theme.name(), theme.definition(), key(theme.status()),
            study.theme(theme.parent()).map(Theme::name).orElse(null),
            theme.codes().stream().flatMap(id -> study.code(id).stream()).map(study::path).toList(), theme.keyMessages(),
            evidence.whole().fragments().size(), evidence.whole().people().size());
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
