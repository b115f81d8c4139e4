package org.kantlijn.change;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kantlijn.study.Author;
import org.kantlijn.study.Coder;
import org.kantlijn.study.Id;
import org.kantlijn.study.StudyEditor;

/**
 * One intent of a user: one line of the log, done and undone as a whole.
 *
 * @param id its lasting name
 * @param writer the log it was written to: one folder on one machine
 * @param n its number in that log, from 1
 * @param clock Lamport clock: one more than any step its writer had seen
 * @param at when, for people to read; never used for ordering
 * @param coder who took the step
 * @param name what was meant, such as {@code code.apply}; the words for people are made from it
 * @param changes what it does, in order
 * @param undoes the step that it takes back; null for an ordinary step
 */
public record Step(Id<Step> id, String writer, long n, long clock, Instant at, Id<Coder> coder, String name,
                   List<Change> changes, @Nullable Id<Step> undoes) implements Comparable<Step> {

    public Step {
        changes = List.copyOf(changes);
    }

    /** Carries all its changes out. */
    public void applyTo(StudyEditor editor) {
        editor.actFor(new Author(coder, at));
        changes.forEach(change -> change.applyTo(editor));
    }

    /** The order in which every machine applies steps: what one had seen of another comes first. */
    @Override
    public int compareTo(Step other) {
        int byClock = Long.compare(clock, other.clock);
        int byWriter = byClock != 0 ? byClock : writer.compareTo(other.writer);
        int byNumber = byWriter != 0 ? byWriter : Long.compare(n, other.n);
        return byNumber != 0 ? byNumber : id.compareTo(other.id);
    }
}
