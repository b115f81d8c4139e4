package org.kantlijn.testing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.kantlijn.change.Change;
import org.kantlijn.change.Step;
import org.kantlijn.study.Id;

/**
 * A random history of a study: three coders on three machines that now and then see each other's steps. The same seed gives the same
 * history.
 */
public final class RandomHistory {

    private static final List<String> WRITERS = List.of("anna", "bert", "carl");
    private static final List<String> NAMES = List.of("code.apply", "code.merge", "theme.place", "memo.write", "of.a.later.age", "");
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00.123Z");

    private final SplittableRandom random;
    private final RandomChanges changes;
    private final Map<String, Long> clocks = new HashMap<>();
    private final Map<String, Long> numbers = new HashMap<>();
    private final List<Step> steps = new ArrayList<>();

    /** Begins an empty history. */
    public RandomHistory(long seed) {
        this.random = new SplittableRandom(seed);
        this.changes = new RandomChanges(random.split());
    }

    /** The next change, of whatever kind. */
    public Change change() {
        return changes.next();
    }

    /** Goes on for so many steps and returns all steps in the order in which they are applied. */
    public List<Step> steps(int count) {
        for (int i = 0; i < count; i++) {
            steps.add(step(WRITERS.get(random.nextInt(WRITERS.size()))));
        }
        return steps.stream().sorted().toList();
    }

    private Step step(String writer) {
        if (random.nextInt(3) == 0) {
            clocks.put(writer, clocks.values().stream().mapToLong(Long::longValue).max().orElse(0));
        }
        long clock = clocks.merge(writer, 1L, Long::sum);
        long n = numbers.merge(writer, 1L, Long::sum);
        List<Change> done = new ArrayList<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            done.add(change());
        }
        return new Step(new Id<>("s-" + writer + "-" + n), writer, n, clock, NOON.plusSeconds(n), changes.coder(),
            NAMES.get(random.nextInt(NAMES.size())), done, target());
    }

    private @Nullable Id<Step> target() {
        return steps.isEmpty() || random.nextInt(8) > 0 ? null : steps.get(random.nextInt(steps.size())).id();
    }
}
