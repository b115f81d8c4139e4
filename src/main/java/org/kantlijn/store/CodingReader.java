package org.kantlijn.store;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kantlijn.change.Change;
import org.kantlijn.change.CodeApplied;
import org.kantlijn.change.CodingRecoded;
import org.kantlijn.change.CodingResized;
import org.kantlijn.change.Removed;
import org.kantlijn.change.Restored;
import org.kantlijn.study.Kind;

/** Reads the changes that coding consists of: nearly all that a log holds. */
final class CodingReader {

    private final Map<String, Kind> kinds = UsualFields.names(Kind.class);

    /** The rest of a change of some kind; null, and nothing is read, when it is of any other kind than these. */
    @Nullable Change read(String kind, UsualFields fields) throws UnusualException {
        return switch (kind) {
            case "coding.add" -> applied(fields);
            case "coding.span" -> new CodingResized(fields.id("id"), fields.recurringId("transcript"), fields.integer("start"),
                fields.integer("end"), fields.recurringTextIfAny("rev"));
            case "coding.code" -> new CodingRecoded(fields.id("id"), fields.recurringId("transcript"), fields.recurringId("code"));
            case "remove" -> new Removed(fields.choice("kind", kinds), fields.id("id"));
            case "restore" -> new Restored(fields.choice("kind", kinds), fields.id("id"));
            default -> null;
        };
    }

    private static Change applied(UsualFields fields) throws UnusualException {
        return new CodeApplied(fields.id("id"), fields.recurringId("transcript"), fields.recurringText("rev"), fields.integer("start"),
            fields.integer("end"), fields.recurringId("code"), fields.idIfAny("coder"), fields.instantIfAny("at"));
    }
}
