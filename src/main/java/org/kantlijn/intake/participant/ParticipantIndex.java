package org.kantlijn.intake.participant;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.kantlijn.intake.script.SpeakerWords;
import org.kantlijn.study.Id;
import org.kantlijn.study.Participant;
import org.kantlijn.study.Study;
import org.kantlijn.study.Transcript;

/**
 * Finds the participants of a study by the names that tables have for them.
 *
 * <p>A code is unique within a transcript only, so most studies have several P1. Capitals and blanks make no difference.
 */
final class ParticipantIndex {

    private static final Pattern BETWEEN = Pattern.compile("^[\\s._:,;/|–—-]+");

    private final Map<String, List<Participant>> byCode = new HashMap<>();
    private final Map<Id<Transcript>, Map<String, Set<Participant>>> byTranscript = new HashMap<>();
    private final Map<Id<Participant>, Transcript> places = new HashMap<>();
    private final List<Place> transcripts;

    /** A transcript, and what all spellings of its title and short name have in common. */
    private record Place(Transcript transcript, String title, String code) {

        Place(Transcript transcript) {
            this(transcript, key(transcript.title()), key(transcript.code()));
        }
    }

    ParticipantIndex(Study study) {
        transcripts = study.transcripts().stream().map(Place::new).toList();
        study.participants().forEach(participant -> byCode.computeIfAbsent(key(participant.code()), code -> new ArrayList<>())
            .add(participant));
        for (Transcript transcript : study.transcripts()) {
            Map<String, Set<Participant>> names = byTranscript.computeIfAbsent(transcript.id(), id -> new HashMap<>());
            transcript.speakers().forEach((label, id) -> study.participant(id).ifPresent(participant -> {
                places.putIfAbsent(id, transcript);
                names.computeIfAbsent(key(label), name -> new LinkedHashSet<>()).add(participant);
                names.computeIfAbsent(key(participant.code()), name -> new LinkedHashSet<>()).add(participant);
            }));
        }
    }

    private static String key(String name) {
        return SpeakerWords.key(name);
    }

    /** The transcripts of that title, or else of that short name. */
    List<Transcript> transcripts(String name) {
        String key = key(name);
        List<Transcript> titled = transcripts.stream().filter(place -> place.title().equals(key)).map(Place::transcript).toList();
        return titled.isEmpty() ? transcripts.stream().filter(place -> place.code().equals(key)).map(Place::transcript).toList() : titled;
    }

    /** Those who speak in the transcript under that code or label. */
    Collection<Participant> in(Transcript transcript, String name) {
        return byTranscript.getOrDefault(transcript.id(), Map.of()).getOrDefault(key(name), Set.of());
    }

    /** Those of that code anywhere in the study. */
    List<Participant> coded(String code) {
        return byCode.getOrDefault(key(code), List.of());
    }

    /** Those who are cited so: the short name or title of a transcript, then a code or label. */
    Collection<Participant> cited(String citation) {
        Set<Participant> found = new LinkedHashSet<>();
        String name = key(citation);
        for (Place place : transcripts) {
            for (String before : List.of(place.title(), place.code())) {
                if (name.startsWith(before)) {
                    found.addAll(in(place.transcript(), BETWEEN.matcher(name.substring(before.length())).replaceFirst("")));
                }
            }
        }
        return found;
    }

    /** True when the name is that of anybody or may be. */
    boolean knows(String name) {
        return !coded(name).isEmpty() || !cited(name).isEmpty();
    }

    /** The code with the short name of the transcript before it; the bare code of who speaks nowhere. */
    String citation(Participant participant) {
        Transcript place = places.get(participant.id());
        boolean named = place == null || place.code().equals(participant.code());
        return named ? participant.code() : place.code() + " " + participant.code();
    }
}
