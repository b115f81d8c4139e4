package org.kantlijn.ui.work;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kantlijn.change.Change;
import org.kantlijn.change.CodeApplied;
import org.kantlijn.change.CodingRecoded;
import org.kantlijn.change.CodingResized;
import org.kantlijn.change.Removed;
import org.kantlijn.change.Restored;
import org.kantlijn.change.Step;
import org.kantlijn.study.Coding;
import org.kantlijn.study.Id;
import org.kantlijn.study.Kind;
import org.kantlijn.study.Study;

/** Where in the transcripts a step happened. */
final class StepPlace {

    private StepPlace() {
    }

    /**
     * The place of the first change that has one; its coding is looked up before and after the step. None for a step in several
     * transcripts: nobody is taken away from where they are for one place of many.
     */
    static Optional<Place> of(Step step, Study before, Study after) {
        List<Place> places = step.changes().stream().flatMap(change -> place(change, before, after).stream())
            .filter(place -> after.transcript(place.transcript()).isPresent()).toList();
        boolean inOne = places.stream().map(Place::transcript).distinct().limit(2).count() == 1;
        return inOne ? Optional.of(places.get(0)) : Optional.empty();
    }

    private static Optional<Place> place(Change change, Study before, Study after) {
        if (change instanceof CodeApplied applied) {
            return coding(applied.id(), before, after);
        }
        if (change instanceof CodingResized resized) {
            return coding(resized.id(), before, after);
        }
        if (change instanceof CodingRecoded recoded) {
            return coding(recoded.id(), before, after);
        }
        if (change instanceof Removed removed && removed.kind() == Kind.CODING) {
            return coding(removed.id(), before, after);
        }
        if (change instanceof Restored restored && restored.kind() == Kind.CODING) {
            return coding(restored.id(), before, after);
        }
        return Optional.empty();
    }

    private static Optional<Place> coding(Id<?> id, Study before, Study after) {
        return Stream.of(after, before).flatMap(study -> study.coding(new Id<>(id.value())).stream()).findFirst()
            .map((Coding coding) -> new Place(coding.transcript(), coding.span()));
    }
}
