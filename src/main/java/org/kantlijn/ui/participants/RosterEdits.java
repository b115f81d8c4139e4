package org.kantlijn.ui.participants;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kantlijn.change.AttributesDefined;
import org.kantlijn.change.Change;
import org.kantlijn.change.ConsentSet;
import org.kantlijn.change.ParticipantDescribed;
import org.kantlijn.change.Removed;
import org.kantlijn.change.SpeakersAssigned;
import org.kantlijn.study.Attribute;
import org.kantlijn.study.Id;
import org.kantlijn.study.Kind;
import org.kantlijn.study.Participant;
import org.kantlijn.study.Study;
import org.kantlijn.study.Transcript;

/** What edits of the table of participants come down to. */
final class RosterEdits {

    private RosterEdits() {
    }

    /**
     * Gives some participants the same value.
     *
     * @param value a {@link Participant.Role}, a {@link Participant.Consent} or a text, as the column takes
     * @return the changes; none where everybody has it already or it is no value for the column
     */
    static List<Change> set(List<Participant> people, RosterColumn column, Object value) {
        return people.stream().flatMap(person -> set(person, column, value).stream()).toList();
    }

    /** True when two people of one conversation would have that code, so that their fragments could not be told apart. */
    static boolean isTaken(Study study, List<Participant> people, String code) {
        Set<Id<Participant>> own = people.stream().map(Participant::id).collect(Collectors.toSet());
        return study.transcripts().stream().map(transcript -> Set.copyOf(transcript.speakers().values()))
            .filter(speakers -> speakers.stream().anyMatch(own::contains))
            .anyMatch(speakers -> speakers.stream().filter(own::contains).count() > 1 || speakers.stream()
                .filter(speaker -> !own.contains(speaker)).flatMap(speaker -> study.participant(speaker).stream())
                .anyMatch(person -> person.code().equals(code)));
    }

    private static Optional<Change> set(Participant person, RosterColumn column, Object value) {
        if (value instanceof Participant.Consent consent) {
            return person.consent() == consent ? Optional.empty() : Optional.of(new ConsentSet(person.id(), consent));
        }
        Participant next = edited(person, column, value);
        return next.equals(person) ? Optional.empty() : Optional.of(described(next));
    }

    private static Participant edited(Participant person, RosterColumn column, Object value) {
        if (value instanceof Participant.Role role) {
            return person.described(person.code(), role, person.group(), person.attributes());
        }
        String text = value.toString().strip();
        Attribute attribute = column.attribute();
        return switch (column.sort()) {
            // Somebody without a code could not be cited.
            case CODE -> text.isEmpty() ? person : person.described(text, person.role(), person.group(), person.attributes());
            case GROUP -> person.described(person.code(), person.role(), text, person.attributes());
            case ATTRIBUTE -> attribute == null ? person : knowing(person, attribute.name(), text);
            default -> person;
        };
    }

    private static Participant knowing(Participant person, String attribute, String value) {
        Map<String, String> known = new LinkedHashMap<>(person.attributes());
        if (value.isEmpty()) {
            known.remove(attribute);
        } else {
            known.put(attribute, value);
        }
        return person.described(person.code(), person.role(), person.group(), known);
    }

    private static Change described(Participant person) {
        return new ParticipantDescribed(person.id(), person.code(), person.role(), person.group(), person.attributes());
    }

    /** Adds an attribute at the end; none where the study has one of that name. */
    static List<Change> add(Study study, Attribute attribute) {
        boolean taken = study.attributes().stream().anyMatch(known -> known.name().equals(attribute.name()));
        return taken ? List.of()
            : List.of(new AttributesDefined(Stream.concat(study.attributes().stream(), Stream.of(attribute)).toList()));
    }

    /** Alters an attribute; what is known of participants goes along with a new name. */
    static List<Change> alter(Study study, Attribute before, Attribute after) {
        boolean renamed = !after.name().equals(before.name());
        if (before.equals(after) || renamed && study.attributes().stream().anyMatch(known -> known.name().equals(after.name()))) {
            return List.of();
        }
        List<Change> changes = new ArrayList<>();
        changes.add(new AttributesDefined(study.attributes().stream().map(known -> known.equals(before) ? after : known).toList()));
        if (renamed) {
            study.participants().stream().filter(person -> person.attributes().containsKey(before.name()))
                .forEach(person -> changes.add(described(renamed(person, before.name(), after.name()))));
        }
        return changes;
    }

    private static Participant renamed(Participant person, String before, String after) {
        Map<String, String> known = new LinkedHashMap<>();
        person.attributes().forEach((name, value) -> known.put(name.equals(before) ? after : name, value));
        return person.described(person.code(), person.role(), person.group(), known);
    }

    /** Deletes an attribute with all that is known of it. */
    static List<Change> delete(Study study, Attribute attribute) {
        List<Change> changes = new ArrayList<>();
        changes.add(new AttributesDefined(study.attributes().stream().filter(known -> !known.equals(attribute)).toList()));
        study.participants().stream().filter(person -> person.attributes().containsKey(attribute.name()))
            .forEach(person -> changes.add(described(knowing(person, attribute.name(), ""))));
        return changes;
    }

    /** Puts an attribute one place to the left or, by 1, to the right. */
    static List<Change> move(Study study, Attribute attribute, int by) {
        List<Attribute> order = new ArrayList<>(study.attributes());
        int place = order.indexOf(attribute);
        int target = place + by;
        if (place < 0 || target < 0 || target >= order.size()) {
            return List.of();
        }
        order.add(target, order.remove(place));
        return List.of(new AttributesDefined(order));
    }

    /**
     * Lets several participants be one: the first stays, with what is known of the others where it knows nothing itself, and not to be
     * quoted where one of them would not be.
     */
    static List<Change> merge(Study study, List<Participant> people) {
        if (people.size() < 2) {
            return List.of();
        }
        Participant first = people.get(0);
        List<Id<Participant>> others = people.stream().skip(1).map(Participant::id).toList();
        List<Change> changes = new ArrayList<>();
        for (Transcript transcript : study.transcripts()) {
            if (transcript.speakers().values().stream().anyMatch(others::contains)) {
                changes.add(new SpeakersAssigned(transcript.id(), transcript.speakers().entrySet().stream().collect(
                    Collectors.toMap(Map.Entry::getKey, entry -> others.contains(entry.getValue()) ? first.id() : entry.getValue()))));
            }
        }
        Participant merged = people.stream().skip(1).reduce(first, RosterEdits::completed);
        if (!merged.equals(first)) {
            changes.add(described(merged));
        }
        Participant.Consent consent = people.stream().map(Participant::consent).max(Comparator.naturalOrder()).orElse(first.consent());
        if (consent != first.consent()) {
            changes.add(new ConsentSet(first.id(), consent));
        }
        others.forEach(other -> changes.add(new Removed(Kind.PARTICIPANT, other)));
        return changes;
    }

    private static Participant completed(Participant person, Participant other) {
        Map<String, String> known = new LinkedHashMap<>(person.attributes());
        other.attributes().forEach(known::putIfAbsent);
        return person.described(person.code(), person.role(), person.group().isBlank() ? other.group() : person.group(), known);
    }
}
