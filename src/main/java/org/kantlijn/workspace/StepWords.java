package org.kantlijn.workspace;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kantlijn.change.Change;
import org.kantlijn.change.CodeAdded;
import org.kantlijn.change.CodeApplied;
import org.kantlijn.change.CodesMerged;
import org.kantlijn.change.CodingRecoded;
import org.kantlijn.change.Step;
import org.kantlijn.change.ThemeAdded;
import org.kantlijn.change.TranscriptAdded;
import org.kantlijn.change.TranscriptReplaced;
import org.kantlijn.study.Coding;
import org.kantlijn.study.Id;
import org.kantlijn.study.Study;
import org.kantlijn.wording.Wording;

/** Says in people's words what a step did and where, in the names that things have now. */
public final class StepWords {

    /** What a step of several kinds of change is told by, before any other. */
    private static final List<Class<? extends Change>> TELLING = List.of(TranscriptAdded.class, TranscriptReplaced.class,
        CodesMerged.class, CodeApplied.class, ThemeAdded.class, CodeAdded.class);

    private final Wording wording;
    private final ChangeWords words;

    /**
     * @param locale the language
     * @param study where names are looked up, of what is gone too
     * @param history all steps, in which the place of a removed coding is looked up
     */
    public StepWords(Locale locale, Study study, List<Step> history) {
        this.wording = Wording.of(StepWords.class, locale);
        this.words = new ChangeWords(wording, study, lookUp(history));
    }

    /**
     * What a step did.
     *
     * @param what in words, such as {@code Code ‘stigma’ applied}
     * @param where in words, such as {@code F1 P2, turn 12}; empty where it has no place
     */
    public record Told(String what, String where) {

        /** Both in one line. */
        public String summary() {
            return where.isEmpty() ? what : what + " · " + where;
        }
    }

    /** What the step did, in words. */
    public Told tell(Step step) {
        if (step.changes().isEmpty()) {
            return new Told(wording.text("step.unknown"), "");
        }
        Change telling = telling(step.changes());
        long alike = step.changes().stream().filter(change -> change.getClass() == telling.getClass()).count();
        ChangeWords.Facts facts = words.facts(telling);
        String key = "step." + step.name();
        if (!wording.has(key)) {
            key = "step.other";
        }
        return new Told(wording.text(key, facts.name(), facts.other(), alike), facts.where());
    }

    /** The change that says what the user meant: what else is in the step only goes with it. */
    private static Change telling(List<Change> changes) {
        return TELLING.stream().flatMap(kind -> changes.stream().filter(kind::isInstance).limit(1)).findFirst().orElse(changes.get(0));
    }

    /** Built when the first removed coding is met: most histories shown need it, most summaries do not. */
    private static Function<Id<Coding>, Optional<CodeApplied>> lookUp(List<Step> history) {
        return new Function<>() {
            private @Nullable Map<Id<Coding>, CodeApplied> known;

            @Override
            public Optional<CodeApplied> apply(Id<Coding> id) {
                Map<Id<Coding>, CodeApplied> map = known;
                if (map == null) {
                    map = new HashMap<>();
                    for (Step step : history) {
                        for (Change change : step.changes()) {
                            note(change, map);
                        }
                    }
                    known = map;
                }
                return Optional.ofNullable(map.get(id));
            }
        };
    }

    /** A coding as it was applied, with the code that it was given last. */
    private static void note(Change change, Map<Id<Coding>, CodeApplied> codings) {
        if (change instanceof CodeApplied applied) {
            codings.put(applied.id(), applied);
        } else if (change instanceof CodingRecoded recoded) {
            codings.computeIfPresent(recoded.id(), (id, old) -> new CodeApplied(id, old.transcript(), old.rev(), old.start(), old.end(),
                recoded.code(), old.coder(), old.at()));
        }
    }
}
