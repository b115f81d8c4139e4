package org.kantlijn.workspace;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.kantlijn.change.Change;
import org.kantlijn.change.CodeAdded;
import org.kantlijn.change.CodeApplied;
import org.kantlijn.change.TranscriptAdded;
import org.kantlijn.store.Machine;
import org.kantlijn.study.Code;
import org.kantlijn.study.Colour;
import org.kantlijn.study.Id;
import org.kantlijn.study.StudyEditor;
import org.kantlijn.text.SourceText;
import org.kantlijn.text.Span;
import org.kantlijn.text.Turn;
import org.kantlijn.text.TurnTable;
import org.kantlijn.wording.PlainException;

/** Opens studies for the tests here, and makes the changes they are about. */
final class Desk {

    private static final InstantSource NOON = InstantSource.fixed(Instant.parse("2026-03-02T12:00:00Z"));

    private final Path home;

    Desk(Path home) {
        this.home = home;
    }

    OpenStudy.Session session(String host, String coder) {
        return new OpenStudy.Session(new Machine(home, host), coder, NOON, true, Runnable::run);
    }

    OpenStudy open(Path study, String coder) throws PlainException {
        return OpenStudy.open(study, session("here", coder));
    }

    static Change code(String name) {
        return new CodeAdded(new Id<>(name), name, null, Colour.BLUE, Code.Guide.EMPTY);
    }

    static Change coding(String id, String code, int start) {
        return new CodeApplied(new Id<>(id), new Id<>("f1"), "r", start, start + 5, new Id<>(code), null, null);
    }

    static Change transcript() {
        TurnTable turns = new TurnTable(List.of(Turn.speech("P2", new Span(0, 40)), Turn.speech("Mod", new Span(41, 90))));
        return new TranscriptAdded(new Id<>("f1"), "F1 Zorgverleners", "docx", "0".repeat(64), 100, turns, Map.of(), null);
    }

    static StudyEditor fold(OpenStudy open) {
        StudyEditor editor = new StudyEditor(t -> SourceText.missing(t.text(), t.characters()));
        open.history().forEach(step -> step.applyTo(editor));
        return editor;
    }
}
