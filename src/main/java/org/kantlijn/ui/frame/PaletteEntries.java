package org.kantlijn.ui.frame;

import java.util.ArrayList;
import java.util.List;
import org.kantlijn.study.Participant;
import org.kantlijn.study.Study;
import org.kantlijn.study.Transcript;
import org.kantlijn.text.Turn;
import org.kantlijn.ui.action.Command;
import org.kantlijn.ui.action.Commands;
import org.kantlijn.ui.action.KeyNames;
import org.kantlijn.ui.work.Place;
import org.kantlijn.ui.work.Selection;
import org.kantlijn.ui.work.Work;

/** What the palette offers: every action, code, transcript and participant. */
final class PaletteEntries {

    private final Work work;
    private final Commands commands;

    PaletteEntries(Work work, Commands commands) {
        this.work = work;
        this.commands = commands;
    }

    List<PaletteRow> all() {
        List<PaletteRow> rows = new ArrayList<>();
        for (Command command : commands.all()) {
            String key = command.key() == null ? "" : KeyNames.of(command.key(), work.locale());
            rows.add(new PaletteRow(PaletteRow.Sort.ACTION, command.text(), key, command.isEnabled(), command::run));
        }
        Study study = work.study();
        study.codesInTreeOrder().forEach(code -> rows.add(new PaletteRow(PaletteRow.Sort.CODE, code.name(), study.path(code), true, () -> {
            work.selection().step().set(Selection.Step.CODE);
            work.selection().code().set(code.id());
        })));
        for (Transcript transcript : study.transcripts()) {
            rows.add(new PaletteRow(PaletteRow.Sort.TRANSCRIPT, transcript.title(), "", true, () -> {
                work.selection().step().set(Selection.Step.CODE);
                work.selection().transcript().set(transcript.id());
            }));
            addParticipants(study, transcript, rows);
        }
        return rows;
    }

    private void addParticipants(Study study, Transcript transcript, List<PaletteRow> rows) {
        transcript.speakers().forEach((label, id) -> {
            Participant participant = study.participant(id).orElse(null);
            Turn first = transcript.turns().all().stream().filter(t -> label.equals(t.speaker())).findFirst().orElse(null);
            if (participant != null && first != null) {
                rows.add(new PaletteRow(PaletteRow.Sort.PARTICIPANT, transcript.code() + " " + participant.code(), participant.group(),
                    true,
                    () -> {
                        work.selection().go(new Place(transcript.id(), first.span()));
                        work.selection().participant().set(participant.id());
                    }));
            }
        });
    }
}
