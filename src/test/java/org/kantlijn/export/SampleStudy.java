package org.kantlijn.export;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.kantlijn.analysis.StudyBuilder;
import org.kantlijn.change.CodeGuided;
import org.kantlijn.change.KeyMessagesSet;
import org.kantlijn.change.MemoAdded;
import org.kantlijn.change.ParticipantAdded;
import org.kantlijn.change.StudyDescribed;
import org.kantlijn.change.ThemeDefined;
import org.kantlijn.change.ThemeStatusSet;
import org.kantlijn.study.Code;
import org.kantlijn.study.Colour;
import org.kantlijn.study.Id;
import org.kantlijn.study.Kind;
import org.kantlijn.study.Memo;
import org.kantlijn.study.Participant;
import org.kantlijn.study.Theme;

/** An invented study with two transcripts, two coders, and a fragment that falls under two themes. */
final class SampleStudy {

    static final String GROUP = "F1 Evening group";
    static final String INTERVIEW = "A1 Interview";
    static final String LETTERS = "=The letters were the worst of it, every week another one";

    private SampleStudy() {
    }

    static StudyBuilder builder() {
        return people().with(new StudyDescribed("Back to work", "What helps people back to work?")).coder("Ana").coder("Bram")
            .transcript(GROUP, "Mod: What was hard?", "P1: " + LETTERS + ".", "P2: My boss simply listened to me that day.")
            .transcript(INTERVIEW, "A1: I counted the days. - Nobody called.")
            .code("Barriers", null, Colour.SLATE).code("rules", "Barriers", Colour.COPPER).code("support", null, Colour.GREEN)
            .with(new CodeGuided(new Id<>("rules"), new Code.Guide("Letters; forms", "letters", "", "\"a form\"")))
            .theme("Rules know one speed", null, "rules").theme("One person", null, "support", "Barriers")
            .theme("Waiting", "One person", "Barriers")
            .with(new ThemeDefined(new Id<>("One person"), "One person makes the difference", "Who that is."))
            .with(new KeyMessagesSet(new Id<>("One person"), List.of("Being heard counts.", "It is luck.")))
            .with(new ThemeStatusSet(new Id<>("One person"), Theme.Status.FINAL))
            .coding(GROUP, LETTERS, "rules").coding(GROUP, LETTERS, "Barriers").coding(GROUP, LETTERS, "rules", "Bram")
            .coding(GROUP, "My boss simply listened to me that day.", "support").coding(INTERVIEW, "- Nobody called", "Barriers")
            .with(memo("coding-2", Kind.CODING, Memo.Sort.NOTE, "Strong words", "Ana"))
            .with(memo(null, Kind.STUDY, Memo.Sort.METHOD, "Split rules from barriers.", "Bram"));
    }

    private static StudyBuilder people() {
        return new StudyBuilder().moderator("Mod").with(person("P1", Map.of("age", "47", "town", "007"))).with(person("P2", Map.of()))
            .participant("A1", "Clients");
    }

    private static ParticipantAdded person(String code, Map<String, String> attributes) {
        return new ParticipantAdded(new Id<>(code), code, Participant.Role.PARTICIPANT, "Clients", attributes);
    }

    private static MemoAdded memo(String about, Kind kind, Memo.Sort sort, String text, String coder) {
        Memo.Subject subject = about == null ? Memo.Subject.LOGBOOK : new Memo.Subject(kind, new Id<>(about));
        return new MemoAdded(new Id<>("memo " + text), subject, sort, text, new Id<>(coder), Instant.parse("2026-03-04T09:30:00Z"));
    }
}
