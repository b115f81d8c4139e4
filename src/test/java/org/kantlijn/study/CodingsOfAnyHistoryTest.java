package org.kantlijn.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kantlijn.change.CodeApplied;
import org.kantlijn.change.Step;
import org.kantlijn.testing.Folding;
import org.kantlijn.testing.RandomHistory;

/** What is kept from edit to edit is what going through all codings finds. */
class CodingsOfAnyHistoryTest {

    private static final int STEPS = 150;

    static LongStream seeds() {
        return LongStream.range(0, 20);
    }

    private static List<Study> studies(List<Step> steps, int together) {
        StudyEditor editor = Folding.editor();
        List<Study> studies = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            steps.get(i).applyTo(editor);
            if (i % together == 0) {
                studies.add(editor.study());
            }
        }
        return studies;
    }

    private static Set<Id<Coding>> ids(List<Step> steps) {
        Set<Id<Coding>> ids = new HashSet<>();
        steps.forEach(step -> step.changes().forEach(change -> {
            if (change instanceof CodeApplied applied) {
                ids.add(applied.id());
            }
        }));
        return ids;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void codesAreCountedAsByWalkingInWhateverOrderStudiesAreAsked(long seed) {
        List<Study> studies = studies(new RandomHistory(seed).steps(STEPS), 1 + (int) seed % 3);
        if (seed % 2 == 1) {
            Collections.shuffle(studies, new Random(seed));
        }
        for (Study study : studies) {
            Map<Id<Code>, Integer> walked = study.codings().collect(Collectors.groupingBy(Coding::code,
                Collectors.collectingAndThen(Collectors.counting(), Long::intValue)));
            assertThat(study.codingCounts()).isEqualTo(walked);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aCodingIsFoundByItsIdAsByWalking(long seed) {
        List<Step> steps = new RandomHistory(seed).steps(STEPS);
        Set<Id<Coding>> ids = ids(steps);
        for (Study study : studies(steps, 1 + (int) seed % 20)) {
            Map<Id<Coding>, Coding> walked = study.codings().collect(Collectors.toMap(Coding::id, Function.identity()));
            assertThat(ids).allSatisfy(id -> assertThat(study.coding(id)).isEqualTo(Optional.ofNullable(walked.get(id))));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aRemovedCodingIsStillKnownAsItWouldBeIfItCameBack(long seed) {
        List<Step> steps = new RandomHistory(seed).steps(STEPS);
        Study study = Folding.fold(steps);
        for (Id<Coding> id : ids(steps)) {
            StudyEditor editor = Folding.editor();
            steps.forEach(step -> step.applyTo(editor));
            editor.presence(Kind.CODING, id, true);
            assertThat(study.codingEver(id)).isEqualTo(editor.study().codingAsGiven(id));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatAStudyKnowsOfRemovedCodingsStaysAsItWas(long seed) {
        List<Step> steps = new RandomHistory(seed).steps(STEPS);
        StudyEditor editor = Folding.editor();
        steps.subList(0, STEPS / 2).forEach(step -> step.applyTo(editor));
        Study half = editor.study();
        Map<Id<Coding>, Optional<Coding>> known = ids(steps.subList(0, STEPS / 2)).stream()
            .collect(Collectors.toMap(Function.identity(), half::codingEver));
        steps.subList(STEPS / 2, STEPS).forEach(step -> step.applyTo(editor));
        editor.study();
        known.forEach((id, coding) -> assertThat(half.codingEver(id)).isEqualTo(coding));
    }
}
