package org.kantlijn.ui.sources;

import java.awt.BorderLayout;
import java.awt.GraphicsEnvironment;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.DefaultListModel;
import javax.swing.DropMode;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import javax.swing.JScrollPane;
import javax.swing.JSplitPane;
import javax.swing.ListSelectionModel;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;
import org.kantlijn.change.Step;
import org.kantlijn.study.Id;
import org.kantlijn.study.Participant;
import org.kantlijn.study.Study;
import org.kantlijn.study.Transcript;
import org.kantlijn.ui.action.Command;
import org.kantlijn.ui.action.CommandItems;
import org.kantlijn.ui.action.Commands;
import org.kantlijn.ui.kit.Buttons;
import org.kantlijn.ui.kit.EmptyState;
import org.kantlijn.ui.kit.HeadedSelection;
import org.kantlijn.ui.kit.Headers;
import org.kantlijn.ui.kit.KeyBinding;
import org.kantlijn.ui.kit.ListSheet;
import org.kantlijn.ui.work.Overseer;
import org.kantlijn.ui.work.Overview;
import org.kantlijn.ui.work.Work;
import org.kantlijn.wording.Wording;

/** The transcripts of the study, and who takes part in the open one. */
public final class SourcesPanel {

    private final Work work;
    private final Overseer overseer;
    private final Wording wording;
    private final DefaultListModel<TranscriptRow> transcripts = new DefaultListModel<>();
    private final DefaultListModel<PersonLine> participants = new DefaultListModel<>();
    private final JList<TranscriptRow> transcriptList = new JList<>(transcripts);
    private final SpeakerCounts speakers = new SpeakerCounts();
    private final JList<PersonLine> participantList = new JList<>(participants);
    private final JLabel participantsRemark = new JLabel();
    private final JPopupMenu menu = new JPopupMenu();
    private final JPanel transcriptsPart = new JPanel(new BorderLayout());
    private final JSplitPane panel;
    private boolean filling;

    /** Lists what is worked on. */
    public SourcesPanel(Work work, Overseer overseer, Commands commands) {
        this.work = work;
        this.overseer = overseer;
        this.wording = Wording.of(SourcesPanel.class, work.locale());
        new TranscriptCell(wording).showIn(transcriptList);
        new ParticipantCell(wording).showIn(participantList);
        transcriptList.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        participantList.setSelectionModel(new HeadedSelection(participantList,
            index -> participants.get(index) instanceof PersonLine.Group));
        transcriptList.getAccessibleContext().setAccessibleName(wording.text("transcripts"));
        participantList.getAccessibleContext().setAccessibleName(wording.text("participants"));
        transcriptList.addListSelectionListener(event -> transcriptChosen());
        participantList.addListSelectionListener(event -> participantChosen());
        participantList.addMouseListener(new SecondClick());
        transcriptList.addMouseListener(new RightClick());
        KeyBinding.of(participantList, "ESCAPE", participantList::clearSelection);
        ListSheet sheet = new ListSheet(transcriptList);
        new SourceCommands(work, wording, sheet, transcriptList).addTo(commands);
        addToMenu(commands.get("transcript.rename"), commands.get("transcript.up"), commands.get("transcript.down"),
            commands.get("transcript.remove"));
        letDrag();
        transcriptList.setComponentPopupMenu(menu);
        transcriptsPart.add(Headers.panel(new JLabel(wording.text("transcripts")), new JLabel(),
            Buttons.icon(commands.get("transcript.import"))), BorderLayout.NORTH);
        JPanel participantsPart = new JPanel(new BorderLayout());
        participantsPart.add(Headers.panel(new JLabel(wording.text("participants")), participantsRemark), BorderLayout.NORTH);
        participantsPart.add(scrolling(participantList), BorderLayout.CENTER);
        panel = new JSplitPane(JSplitPane.VERTICAL_SPLIT, transcriptsPart, participantsPart);
        panel.setResizeWeight(0.35);
        panel.setBorder(BorderFactory.createEmptyBorder());
        EmptyState empty = new EmptyState(wording.text("transcripts.none"), Buttons.plain(commands.get("transcript.import")));
        JScrollPane list = scrolling(sheet);
        transcriptsPart.add(work.study().transcripts().isEmpty() ? empty : list, BorderLayout.CENTER);
        work.onChange((before, after, step) -> swap(after.transcripts().isEmpty() ? empty : list));
        follow();
        fillTranscripts();
        fillParticipants();
    }

    /** What is shown. */
    public JComponent component() {
        return panel;
    }

    /** The list of transcripts, which gets the keyboard. */
    public JComponent focus() {
        return transcriptList;
    }

    /** Puts more into the menu of a transcript. */
    public void addToMenu(Command... more) {
        for (Command command : more) {
            menu.add(CommandItems.of(command));
        }
    }

    private void letDrag() {
        transcriptList.setTransferHandler(new TranscriptDrag(transcriptList, new TranscriptOrder(work)));
        transcriptList.setDropMode(DropMode.INSERT);
        work.writable().watch(this::draggable);
        draggable(work.writable().holds());
    }

    private void draggable(boolean can) {
        transcriptList.setDragEnabled(can && !GraphicsEnvironment.isHeadless());
    }

    private void swap(JComponent shown) {
        if (shown.getParent() == null) {
            transcriptsPart.remove(((BorderLayout) transcriptsPart.getLayout()).getLayoutComponent(BorderLayout.CENTER));
            transcriptsPart.add(shown, BorderLayout.CENTER);
            transcriptsPart.revalidate();
            transcriptsPart.repaint();
        }
    }

    private static JScrollPane scrolling(JComponent list) {
        JScrollPane scroll = new JScrollPane(list);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        return scroll;
    }

    private void follow() {
        work.onChange(this::studyChanged);
        overseer.overview().watch(overview -> fillTranscripts());
        work.selection().transcript().watch(id -> {
            fillTranscripts();
            fillParticipants();
        });
        work.selection().participant().watch(id -> {
            boolean busy = filling;
            filling = true;
            selectParticipant();
            filling = busy;
        });
    }

    private void studyChanged(Study before, Study after, @Nullable Step step) {
        if (!before.transcripts().equals(after.transcripts())) {
            fillTranscripts();
        }
        fillParticipants();
    }

    private Optional<Transcript> open() {
        Id<Transcript> id = work.selection().transcript().get();
        return id == null ? Optional.empty() : work.study().transcript(id);
    }

    private void fillTranscripts() {
        Overview overview = overseer.overview().get();
        List<TranscriptRow> rows = work.study().transcripts().stream().map(t -> new TranscriptRow(t,
            overview == null ? null : overview.of(t).map(c -> c.coding().share()).orElse(null))).toList();
        filling = true;
        if (!rows.equals(Collections.list(transcripts.elements()))) {
            transcripts.clear();
            transcripts.addAll(rows);
        }
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).transcript().id().equals(work.selection().transcript().get())) {
                transcriptList.setSelectedIndex(i);
            }
        }
        filling = false;
    }

    private void fillParticipants() {
        List<ParticipantRow> rows = open().map(t -> speakers.of(work.study(), t)).orElse(List.of());
        List<PersonLine> lines = PersonLine.of(rows);
        participantsRemark.setText(open().map(t -> wording.text("participants.remark", t.code(),
            rows.stream().filter(r -> !r.participant().isModerator()).count())).orElse(""));
        filling = true;
        if (!lines.equals(Collections.list(participants.elements()))) {
            participants.clear();
            participants.addAll(lines);
        }
        selectParticipant();
        filling = false;
    }

    private void selectParticipant() {
        Id<Participant> chosen = work.selection().participant().get();
        int index = -1;
        for (int i = 0; chosen != null && i < participants.size(); i++) {
            index = participants.get(i) instanceof PersonLine.Person person && person.row().participant().id().equals(chosen) ? i : index;
        }
        if (index >= 0) {
            participantList.setSelectedIndex(index);
        } else {
            participantList.clearSelection();
        }
    }

    private void transcriptChosen() {
        TranscriptRow row = transcriptList.getSelectedValue();
        if (!filling && row != null) {
            work.selection().participant().set(null);
            work.selection().transcript().set(row.transcript().id());
        }
    }

    private void participantChosen() {
        if (!filling) {
            work.selection().participant().set(participantList.getSelectedValue() instanceof PersonLine.Person person
                ? person.row().participant().id() : null);
        }
    }

    /** A click on who is chosen already shows his or her fragments again, where the list of fragments is of something else by now. */
    private final class SecondClick extends MouseAdapter {

        @Override
        public void mousePressed(MouseEvent event) {
            int index = participantList.locationToIndex(event.getPoint());
            if (index >= 0 && participants.get(index) instanceof PersonLine.Person person
                && person.row().participant().id().equals(work.selection().participant().get())) {
                work.selection().participant().tell();
            }
        }
    }

    /** What the menu is about is opened first. */
    private final class RightClick extends MouseAdapter {

        @Override
        public void mousePressed(MouseEvent event) {
            int index = transcriptList.locationToIndex(event.getPoint());
            if (SwingUtilities.isRightMouseButton(event) && index >= 0
                && transcriptList.getCellBounds(index, index).contains(event.getPoint())) {
                transcriptList.setSelectedIndex(index);
                transcriptList.requestFocusInWindow();
            }
        }
    }
}
