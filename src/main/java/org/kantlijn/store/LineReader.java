package org.kantlijn.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kantlijn.change.Change;
import org.kantlijn.change.Step;
import org.kantlijn.study.Coder;
import org.kantlijn.study.Id;

/**
 * Reads a line as this program writes it, field after field, when all its changes are of the kinds that coding and importing consist of.
 * That is nearly every line of a log, and the general way of reading takes many times as long, above all in a program that has just begun.
 * What any other line means is not judged here.
 */
final class LineReader {

    private final Recurring recurring = new Recurring();
    private final CodingReader codings = new CodingReader();
    private final ImportReader imports = new ImportReader();

    /** The step of a line; null where the line is left to the general way of reading, which may or may not make it out. */
    @Nullable Step read(byte[] bytes, int from, int length) {
        try {
            return step(new UsualFields(bytes, from, length, recurring));
        } catch (UnusualException e) {
            // Whether it is torn or only unusual, the general way of reading tells.
            return null;
        }
    }

    private Step step(UsualFields fields) throws UnusualException {
        fields.begin();
        UsualFields.require(fields.integer("v") == StepCodec.VERSION);
        Id<Step> id = fields.id("id");
        String writer = fields.recurringText("w");
        long n = fields.count("n");
        long clock = fields.count("clock");
        Instant at = fields.instant("at");
        Id<Coder> coder = fields.recurringId("coder");
        String name = fields.recurringText("step");
        @Nullable Id<Step> undoes = fields.idIfAny("undoes");
        List<Change> changes = changes(fields);
        fields.end();
        fields.endAll();
        return new Step(id, writer, n, clock, at, coder, name, changes, undoes);
    }

    private List<Change> changes(UsualFields fields) throws UnusualException {
        List<Change> changes = new ArrayList<>(1);
        fields.beginArray("changes");
        while (fields.hasNext()) {
            changes.add(change(fields));
        }
        return changes;
    }

    private Change change(UsualFields fields) throws UnusualException {
        fields.begin();
        String kind = fields.recurringText("t");
        Change coding = codings.read(kind, fields);
        Change change = coding == null ? imports.read(kind, fields) : coding;
        fields.end();
        return change;
    }
}
