package org.kantlijn.ui.sources;

import java.awt.Rectangle;
import java.util.List;
import java.util.Optional;
import javax.swing.JList;
import org.kantlijn.change.Removed;
import org.kantlijn.change.TranscriptRenamed;
import org.kantlijn.study.Id;
import org.kantlijn.study.Kind;
import org.kantlijn.study.Transcript;
import org.kantlijn.ui.action.Command;
import org.kantlijn.ui.action.Commands;
import org.kantlijn.ui.kit.Condition;
import org.kantlijn.ui.kit.InPlaceText;
import org.kantlijn.ui.kit.ListSheet;
import org.kantlijn.ui.kit.Tone;
import org.kantlijn.ui.kit.Type;
import org.kantlijn.ui.work.Work;
import org.kantlijn.wording.Wording;

/** What is done with the open transcript as a whole. */
final class SourceCommands {

    private final Work work;
    private final Wording wording;
    private final JList<TranscriptRow> list;
    private final ListSheet sheet;

    SourceCommands(Work work, Wording wording, ListSheet sheet, JList<TranscriptRow> list) {
        this.work = work;
        this.wording = wording;
        this.list = list;
        this.sheet = sheet;
    }

    void addTo(Commands commands) {
        Condition open = work.selection().transcript().when(id -> id != null).and(work.writable());
        commands.add(new Command("transcript.rename", wording, open, this::rename)).bindTo(list);
        Condition several = work.selection().transcript().when(id -> id != null && work.study().transcripts().size() > 1)
            .and(work.writable());
        commands.add(new Command("transcript.up", wording, several, () -> move(-1))).bindTo(list);
        commands.add(new Command("transcript.down", wording, several, () -> move(1))).bindTo(list);
        commands.add(new Command("transcript.remove", wording, open, () -> shown().ifPresent(this::remove))).bindTo(list);
    }

    private void move(int by) {
        shown().ifPresent(transcript -> new TranscriptOrder(work).move(transcript.id(), by));
    }

    private Optional<Transcript> shown() {
        Id<Transcript> id = work.selection().transcript().get();
        return id == null ? Optional.empty() : work.study().transcript(id);
    }

    /** The title is written where it stands. */
    private void rename() {
        int index = list.getSelectedIndex();
        if (index < 0 || shown().isEmpty()) {
            return;
        }
        Transcript transcript = shown().get();
        InPlaceText field = new InPlaceText(wording.text("transcript.title"), Type.sans(13), Tone.TEXT1, title -> rename(transcript, title))
            .oneParagraph();
        field.show(transcript.title());
        field.bind("ENTER", sheet::leave);
        sheet.write(new ListSheet.Writing(field, () -> {
            Rectangle row = list.getCellBounds(index, index);
            return row == null ? new Rectangle() : new Rectangle(row.x + 8, row.y, row.width - 16, row.height);
        }, list::repaint));
        field.selectAll();
    }

    private void rename(Transcript transcript, String title) {
        String line = title.strip().replaceAll("\\s+", " ");
        if (!line.isEmpty() && !line.equals(transcript.title())) {
            work.apply("transcript.rename", new TranscriptRenamed(transcript.id(), line));
        }
    }

    /** Its codings go with it and come back with it; the transcript beside it is opened. */
    private void remove(Transcript transcript) {
        List<Id<Transcript>> all = work.study().transcripts().stream().map(Transcript::id).toList();
        int place = all.indexOf(transcript.id());
        if (work.applyOfferingUndo("transcript.remove", List.of(new Removed(Kind.TRANSCRIPT, transcript.id())))) {
            int next = place + 1 < all.size() ? place + 1 : place - 1;
            work.selection().participant().set(null);
            work.selection().transcript().set(next < 0 ? null : all.get(next));
        }
    }
}
