package org.kantlijn.ui.participants;

import java.awt.Component;
import java.awt.Dimension;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JOptionPane;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTabbedPane;
import org.kantlijn.change.Change;
import org.kantlijn.change.SessionDescribed;
import org.kantlijn.study.Session;
import org.kantlijn.study.Transcript;
import org.kantlijn.text.Turn;
import org.kantlijn.text.TurnTable;
import org.kantlijn.ui.action.Command;
import org.kantlijn.ui.action.Commands;
import org.kantlijn.ui.kit.Buttons;
import org.kantlijn.ui.kit.Condition;
import org.kantlijn.ui.kit.Form;
import org.kantlijn.ui.kit.Headers;
import org.kantlijn.ui.kit.Stack;
import org.kantlijn.ui.work.Work;
import org.kantlijn.wording.Wording;

/** Says of what conversation the open transcript is, who its speakers are, and where its parts begin; and how fragments are cited. */
public final class SessionCommands {

    private final Work work;
    private final Wording wording;
    private final Component parent;

    /**
     * Adds the commands.
     *
     * @param parent over what dialogs are shown
     */
    public SessionCommands(Work work, Commands commands, Component parent) {
        this.work = work;
        this.wording = Wording.of(SessionCommands.class, work.locale());
        this.parent = parent;
        Condition open = work.selection().transcript().when(id -> id != null).and(work.writable());
        commands.add(new Command("transcript.describe", wording, open, () -> transcript().ifPresent(this::describe)));
        commands.add(new Command("session.part", wording, open, () -> transcript().ifPresent(this::part)));
        commands.add(new Command("citation.scheme", wording, work.writable(), () -> new CitationDialog(work, wording).ask(parent)));
    }

    private Optional<Transcript> transcript() {
        return Optional.ofNullable(work.selection().transcript().get()).flatMap(work.study()::transcript);
    }

    private void describe(Transcript transcript) {
        SessionForm session = new SessionForm(transcript, wording);
        SpeakerChoice speakers = new SpeakerChoice(work.study(), transcript, wording);
        JTabbedPane tabs = new JTabbedPane();
        Form general = new Form(wording);
        session.addTo(general);
        tabs.addTab(wording.text("session.tab"), general.panel());
        tabs.addTab(wording.text("session.speakers"), scrolled(speakers(speakers)));
        tabs.addTab(wording.text("session.parts"), scrolled(parts(session, transcript)));
        while (new Form(wording).wide(tabs).ask(parent, transcript.title())) {
            Optional<String> fault = session.fault();
            if (fault.isEmpty()) {
                List<Change> changes = new ArrayList<>(session.changes());
                changes.addAll(speakers.changes());
                work.apply("transcript.describe", changes);
                return;
            }
            JOptionPane.showMessageDialog(parent, wording.text(fault.get()), transcript.title(), JOptionPane.WARNING_MESSAGE);
        }
    }

    private JPanel speakers(SpeakerChoice speakers) {
        Form form = new Form(wording);
        speakers.boxes().forEach((label, box) -> {
            JPanel row = Headers.row();
            JLabel name = new JLabel(label);
            name.setLabelFor(box);
            name.setPreferredSize(new Dimension(160, 28));
            box.getAccessibleContext().setAccessibleName(label);
            row.add(name);
            row.add(box);
            form.wide(row);
        });
        return form.panel();
    }

    private JPanel parts(SessionForm session, Transcript transcript) {
        JPanel rows = new Stack(4);
        Consumer<JPanel> fill = new PartRows(session, transcript);
        fill.accept(rows);
        return rows;
    }

    /** The parts below each other, each with a way to take it out. */
    private final class PartRows implements Consumer<JPanel> {

        private final SessionForm session;
        private final Transcript transcript;

        PartRows(SessionForm session, Transcript transcript) {
            this.session = session;
            this.transcript = transcript;
        }

        @Override
        public void accept(JPanel rows) {
            rows.removeAll();
            rows.add(Buttons.remark(wording.text(session.parts().isEmpty() ? "session.parts.none" : "session.parts.hint")));
            for (Session.Part part : session.parts()) {
                JPanel row = Headers.row(new JLabel(wording.text("session.parts.row", part.name(),
                    transcript.turns().numberAt(part.start()))));
                row.add(Buttons.link(wording.text("session.parts.remove"), () -> {
                    session.part(session.parts().stream().filter(other -> other != part).toList());
                    accept(rows);
                }));
                rows.add(row);
            }
            rows.revalidate();
            rows.repaint();
        }
    }

    private static JScrollPane scrolled(JPanel content) {
        content.setBorder(BorderFactory.createEmptyBorder(8, 8, 8, 8));
        JScrollPane scroll = new JScrollPane(content);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        scroll.setPreferredSize(new Dimension(420, 300));
        return scroll;
    }

    private void part(Transcript transcript) {
        Turn turn = transcript.turns().at(work.selection().passage().get().start());
        if (turn == null) {
            return;
        }
        Object name = JOptionPane.showInputDialog(parent, wording.text("session.part.name", number(transcript, turn)),
            wording.text("action.session.part"), JOptionPane.PLAIN_MESSAGE, null, null,
            wording.text("session.part.usual"));
        if (name != null && !name.toString().isBlank()) {
            work.applyOfferingUndo("transcript.describe", List.of(new SessionDescribed(transcript.id(),
                parted(transcript.session(), new Session.Part(name.toString().strip(), turn.span().start()),
                    wording.text("session.part.first")))));
        }
    }

    /** The number of the turn, or of the first one after a heading or a note. */
    private static int number(Transcript transcript, Turn turn) {
        TurnTable turns = transcript.turns();
        int index = turns.indexAt(turn.span().start());
        while (index < turns.size() - 1 && turns.number(index) == 0) {
            index++;
        }
        return turns.number(index);
    }

    /** The session with one more part; what stands before the first that is named is a part too. */
    static Session parted(Session session, Session.Part added, String firstName) {
        List<Session.Part> parts = new ArrayList<>(session.parts());
        parts.removeIf(part -> part.start() == added.start());
        if (parts.isEmpty() && added.start() > 0) {
            parts.add(new Session.Part(firstName, 0));
        }
        parts.add(added);
        parts.sort(Comparator.comparingInt(Session.Part::start));
        return session.parted(parts);
    }
}
