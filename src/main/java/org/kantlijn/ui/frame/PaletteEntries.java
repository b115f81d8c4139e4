package org.kantlijn.ui.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import javax.swing.Action;
import javax.swing.Icon;
import javax.swing.KeyStroke;
import org.kantlijn.study.Code;
import org.kantlijn.study.Id;
import org.kantlijn.study.Participant;
import org.kantlijn.study.Study;
import org.kantlijn.study.Transcript;
import org.kantlijn.text.Turn;
import org.kantlijn.ui.action.Command;
import org.kantlijn.ui.action.Commands;
import org.kantlijn.ui.action.KeyNames;
import org.kantlijn.ui.kit.Icons;
import org.kantlijn.ui.kit.Swatch;
import org.kantlijn.ui.kit.Tone;
import org.kantlijn.ui.work.Place;
import org.kantlijn.ui.work.Selection;
import org.kantlijn.ui.work.Work;
import org.kantlijn.wording.Wording;

/** What the palette offers: every action, code, transcript and participant. */
final class PaletteEntries {

    private static final int MOST_ATTRIBUTES = 3;

    private final Work work;
    private final Wording wording;
    private final Commands commands;
    private final UnaryOperator<String> menus;

    /** @param menus tells in which menu the action of that id stands */
    PaletteEntries(Work work, Wording wording, Commands commands, UnaryOperator<String> menus) {
        this.work = work;
        this.wording = wording;
        this.commands = commands;
        this.menus = menus;
    }

    List<PaletteEntry> all() {
        Study study = work.study();
        List<PaletteEntry> entries = new ArrayList<>(commands.all().stream().map(this::action).toList());
        Map<Id<Code>, Integer> counts = study.codingCounts();
        study.codesInTreeOrder().forEach(code -> entries.add(code(study, code, counts.getOrDefault(code.id(), 0))));
        for (Transcript transcript : study.transcripts()) {
            entries.add(transcript(transcript));
            addParticipants(study, transcript, entries);
        }
        return entries;
    }

    private PaletteEntry action(Command command) {
        KeyStroke key = command.key();
        boolean on = Boolean.TRUE.equals(command.getValue(Action.SELECTED_KEY));
        Icon icon = on ? Icons.of("check", 16, Tone.ACCENT_TEXT) : (Icon) command.getValue(Action.SMALL_ICON);
        return new PaletteEntry(PaletteEntry.Sort.ACTION, "action " + command.id(), command.text(), menus.apply(command.id()),
            new PaletteEntry.Look(() -> icon, key == null ? List.of() : KeyNames.parts(key, work.locale()), ""), command.words(),
            command.hindrance().orElse(null), null, command::run);
    }

    private PaletteEntry code(Study study, Code code, int count) {
        List<String> names = study.lineage(code).stream().map(Code::name).toList();
        return new PaletteEntry(PaletteEntry.Sort.CODE, "code " + code.id().value(), code.name(),
            String.join(" › ", names.subList(0, names.size() - 1)),
            new PaletteEntry.Look(() -> new Swatch(code.colour()), List.of(), wording.text("palette.count", count)), "", null, code, () -> {
                work.selection().step().set(Selection.Step.CODE);
                work.selection().code().set(code.id());
            });
    }

    private PaletteEntry transcript(Transcript transcript) {
        return new PaletteEntry(PaletteEntry.Sort.PLACE, "transcript " + transcript.id().value(), transcript.title(),
            wording.text("palette.turns", transcript.turns().speechCount()), look("file-text"), "", null, null, () -> {
                leaveOtherScreens();
                work.selection().transcript().set(transcript.id());
            });
    }

    private void leaveOtherScreens() {
        if (work.selection().step().get() != Selection.Step.READ) {
            work.selection().step().set(Selection.Step.CODE);
        }
    }

    private static PaletteEntry.Look look(String icon) {
        return new PaletteEntry.Look(() -> Icons.of(icon), List.of(), "");
    }

    private void addParticipants(Study study, Transcript transcript, List<PaletteEntry> entries) {
        transcript.speakers().entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(speaker -> {
            Participant person = study.participant(speaker.getValue()).orElse(null);
            Turn first = transcript.turns().all().stream().filter(t -> speaker.getKey().equals(t.speaker())).findFirst().orElse(null);
            if (person != null && first != null) {
                String name = person.code().equals(transcript.code()) ? person.code() : transcript.code() + " " + person.code();
                entries.add(new PaletteEntry(PaletteEntry.Sort.PLACE, "participant " + person.id().value(), name, about(person),
                    look("user"),
                    "", null, null, () -> {
                        work.selection().go(new Place(transcript.id(), first.span()));
                        work.selection().participant().set(person.id());
                    }));
            }
        });
    }

    private static String about(Participant person) {
        List<String> known = new ArrayList<>(person.attributes().values());
        known.add(0, person.group());
        return String.join(", ", known.stream().filter(value -> !value.isBlank()).limit(MOST_ATTRIBUTES).toList());
    }
}
