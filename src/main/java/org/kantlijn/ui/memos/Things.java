package org.kantlijn.ui.memos;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kantlijn.analysis.Citations;
import org.kantlijn.study.Coding;
import org.kantlijn.study.Id;
import org.kantlijn.study.Kind;
import org.kantlijn.study.Memo.Subject;
import org.kantlijn.study.Study;
import org.kantlijn.study.Transcript;
import org.kantlijn.wording.Wording;

/** What the things are called that a memo can be about. */
final class Things {

    private final Study study;
    /** Of the transcripts whose fragments were asked for: all of them would take a while. */
    private final Map<Id<Transcript>, Citations> citations = new HashMap<>();
    private final Wording wording;

    Things(Study study, Wording wording) {
        this.study = study;
        this.wording = wording;
    }

    /** The kind of thing and its name, such as {@code code stigma}; of what is gone only the kind, and that it is gone. */
    String name(Subject subject) {
        String kind = wording.text("kind." + subject.about().name().toLowerCase(Locale.ROOT));
        if (subject.about() == Kind.STUDY || subject.id() == null) {
            return wording.text("kind.study");
        }
        return own(subject).map(name -> kind + " " + name).orElseGet(() -> wording.text("gone", kind));
    }

    private Optional<String> own(Subject subject) {
        Id<?> id = subject.id();
        return switch (subject.about()) {
            case CODE -> study.codes().stream().filter(code -> code.id().equals(id)).map(code -> "‘" + code.name() + "’").findFirst();
            case THEME -> study.themes().stream().filter(theme -> theme.id().equals(id)).map(theme -> "‘" + theme.name() + "’").findFirst();
            case TRANSCRIPT -> study.transcripts().stream().filter(transcript -> transcript.id().equals(id)).map(Transcript::title)
                .findFirst();
            case PARTICIPANT -> study.participants().stream().filter(person -> person.id().equals(id)).map(person -> place(person.id())
                + person.code()).findFirst();
            case CODING -> coding(subject).map(coding -> citation(coding) + " ‘"
                + study.code(coding.code()).map(code -> code.name()).orElse("") + "’");
            default -> Optional.empty();
        };
    }

    private String citation(Coding coding) {
        return citations.computeIfAbsent(coding.transcript(),
            id -> Citations.of(study, study.transcript(id).orElseThrow())).citation(coding);
    }

    private String place(Id<?> person) {
        return study.transcripts().stream().filter(transcript -> transcript.speakers().containsValue(person)).findFirst()
            .map(transcript -> transcript.code() + " ").orElse("");
    }

    /** The coding that a memo is about; empty for another kind of thing. */
    Optional<Coding> coding(Subject subject) {
        Id<?> id = subject.id();
        return subject.about() == Kind.CODING && id != null ? study.coding(new Id<>(id.value())) : Optional.empty();
    }

    /** Everything that a logbook entry can be linked to, but for codings. */
    List<Subject> all() {
        List<Subject> all = new ArrayList<>();
        study.codesInTreeOrder().forEach(code -> all.add(new Subject(Kind.CODE, code.id())));
        study.themes().forEach(theme -> all.add(new Subject(Kind.THEME, theme.id())));
        study.transcripts().forEach(transcript -> all.add(new Subject(Kind.TRANSCRIPT, transcript.id())));
        study.participants().forEach(person -> all.add(new Subject(Kind.PARTICIPANT, person.id())));
        return all;
    }
}
