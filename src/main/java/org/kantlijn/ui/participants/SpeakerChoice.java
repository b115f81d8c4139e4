package org.kantlijn.ui.participants;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.swing.JComboBox;
import org.jspecify.annotations.Nullable;
import org.kantlijn.change.Change;
import org.kantlijn.change.SpeakersAssigned;
import org.kantlijn.study.Id;
import org.kantlijn.study.Participant;
import org.kantlijn.study.Study;
import org.kantlijn.study.Transcript;
import org.kantlijn.text.Turn;
import org.kantlijn.wording.Wording;

/** Who each speaker label of a transcript is. */
final class SpeakerChoice {

    private final Transcript transcript;
    private final Map<String, JComboBox<String>> boxes = new LinkedHashMap<>();
    private final List<@Nullable Id<Participant>> people = new ArrayList<>();

    SpeakerChoice(Study study, Transcript transcript, Wording wording) {
        this.transcript = transcript;
        Map<Id<Participant>, String> places = places(study);
        List<String> names = new ArrayList<>(List.of(wording.text("session.nobody")));
        people.add(null);
        for (Participant person : study.participants()) {
            people.add(person.id());
            String where = places.getOrDefault(person.id(), "");
            names.add(where.isEmpty() ? person.code() : person.code() + " (" + where + ")");
        }
        for (Turn turn : transcript.turns().all()) {
            String label = turn.speaker();
            if (label != null && !boxes.containsKey(label)) {
                JComboBox<String> box = new JComboBox<>(names.toArray(String[]::new));
                box.setSelectedIndex(Math.max(0, people.indexOf(transcript.participant(label))));
                boxes.put(label, box);
            }
        }
    }

    private static Map<Id<Participant>, String> places(Study study) {
        return study.transcripts().stream().flatMap(transcript -> transcript.speakers().values().stream().distinct()
            .map(person -> Map.entry(person, transcript.code())))
            .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.joining(", "))));
    }

    /** A box for each label, in order of appearance. */
    Map<String, JComboBox<String>> boxes() {
        return boxes;
    }

    /** What was altered; none where nothing was. */
    List<Change> changes() {
        Map<String, Id<Participant>> chosen = new LinkedHashMap<>();
        boxes.forEach((label, box) -> {
            Id<Participant> person = people.get(box.getSelectedIndex());
            if (person != null) {
                chosen.put(label, person);
            }
        });
        return Objects.equals(chosen, transcript.speakers()) ? List.of() : List.of(new SpeakersAssigned(transcript.id(), chosen));
    }
}
