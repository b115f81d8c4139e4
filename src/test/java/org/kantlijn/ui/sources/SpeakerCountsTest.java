package org.kantlijn.ui.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kantlijn.change.Step;
import org.kantlijn.study.Id;
import org.kantlijn.study.Participant;
import org.kantlijn.study.Study;
import org.kantlijn.study.StudyEditor;
import org.kantlijn.study.Transcript;
import org.kantlijn.testing.Folding;
import org.kantlijn.testing.RandomHistory;

class SpeakerCountsTest {

    static LongStream seeds() {
        return LongStream.range(0, 20);
    }

    private static Map<Participant, Integer> walked(Study study, Transcript transcript) {
        Set<Participant> speakers = new LinkedHashSet<>();
        transcript.turns().all().forEach(turn -> study.participant(transcript.participant(turn.speaker())).ifPresent(speakers::add));
        Map<Participant, Integer> counts = new HashMap<>();
        speakers.forEach(speaker -> counts.put(speaker, (int) study.codings(transcript.id()).stream()
            .filter(coding -> study.speaker(coding).map(Participant::id).filter(speaker.id()::equals).isPresent()).count()));
        return counts;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void afterAnyStepTheCountsAreThoseOfAWalkThroughAllCodings(long seed) {
        StudyEditor editor = Folding.editor();
        SpeakerCounts counts = new SpeakerCounts();
        Map<Id<Transcript>, SpeakerCounts> each = new HashMap<>();
        for (Step step : new RandomHistory(seed).steps(200)) {
            step.applyTo(editor);
            Study study = editor.study();
            for (Transcript transcript : study.transcripts()) {
                Map<Participant, Integer> expected = walked(study, transcript);
                for (SpeakerCounts asked : List.of(counts, each.computeIfAbsent(transcript.id(), id -> new SpeakerCounts()))) {
                    Map<Participant, Integer> found = new HashMap<>();
                    asked.of(study, transcript).forEach(row -> found.put(row.participant(), row.codings()));
                    assertThat(found).isEqualTo(expected);
                }
            }
        }
    }
}
