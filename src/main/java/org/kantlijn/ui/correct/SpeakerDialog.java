package org.kantlijn.ui.correct;

import java.awt.Component;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.swing.JComboBox;
import org.kantlijn.change.Change;
import org.kantlijn.change.ParticipantAdded;
import org.kantlijn.change.SpeakersAssigned;
import org.kantlijn.study.Id;
import org.kantlijn.study.Participant;
import org.kantlijn.study.Transcript;
import org.kantlijn.text.Turn;
import org.kantlijn.ui.kit.Form;
import org.kantlijn.wording.Wording;

/** Asks who speaks: one of the labels of the transcript, or a new one that is typed. */
final class SpeakerDialog {

    private final Wording wording;
    private final Transcript transcript;
    private final JComboBox<String> box;

    /** @param before who spoke so far; the empty text for nobody named */
    SpeakerDialog(Wording wording, Transcript transcript, String before) {
        this.wording = wording;
        this.transcript = transcript;
        Set<String> labels = new LinkedHashSet<>();
        transcript.turns().all().stream().map(Turn::speaker).filter(label -> label != null).forEach(labels::add);
        labels.addAll(transcript.speakers().keySet());
        box = new JComboBox<>(labels.toArray(String[]::new));
        box.setEditable(true);
        box.setSelectedItem(before);
    }

    /** Asks; the label, empty when the user turns back or names nobody. */
    Optional<String> ask(Component parent, String title) {
        boolean given = new Form(wording).field("speaker", box).ask(parent, title);
        String label = String.valueOf(box.getEditor().getItem()).strip();
        return given && !label.isEmpty() ? Optional.of(label) : Optional.empty();
    }

    /** What a label that the transcript does not have brings with it: a participant of that name. */
    List<Change> newcomer(String label) {
        if (transcript.speakers().containsKey(label)) {
            return List.of();
        }
        Id<Participant> id = Id.random();
        Map<String, Id<Participant>> speakers = new LinkedHashMap<>(transcript.speakers());
        speakers.put(label, id);
        List<Change> changes = new ArrayList<>();
        changes.add(new ParticipantAdded(id, label, Participant.Role.PARTICIPANT, "", Map.of()));
        changes.add(new SpeakersAssigned(transcript.id(), speakers));
        return changes;
    }
}
