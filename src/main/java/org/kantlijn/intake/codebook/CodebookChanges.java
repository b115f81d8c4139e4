package org.kantlijn.intake.codebook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kantlijn.change.Change;
import org.kantlijn.change.CodeColoured;
import org.kantlijn.change.CodeGuided;
import org.kantlijn.change.CodeOriginSet;
import org.kantlijn.intake.table.Column;
import org.kantlijn.intake.table.Table;
import org.kantlijn.study.Code;
import org.kantlijn.study.Colour;
import org.kantlijn.study.Id;
import org.kantlijn.study.Study;

/** Compares the rows of a codebook with a study and says what must change; a code comes after the one that it is nested under. */
final class CodebookChanges {

    private static final Column DESCRIPTION = Column.of("description", "beschrijving", "omschrijving", "definition", "definitie");
    private static final Column INCLUDE = Column.of("include", "includes", "inclusie", "inclusion", "wel", "hoort erbij");
    private static final Column EXCLUDE = Column.of("exclude", "excludes", "exclusie", "exclusion", "niet", "hoort er niet bij");
    private static final Column EXAMPLE = Column.of("example", "voorbeeld", "voorbeeldcitaat");
    private static final Column COLOUR = Column.of("colour", "color", "kleur");

    private static final Column ORIGIN = Column.of("origin", "herkomst", "soort", "kind");
    private static final Map<String, Code.Origin> ORIGINS = Map.of("deductive", Code.Origin.DEDUCTIVE, "deductief", Code.Origin.DEDUCTIVE,
        "inductive", Code.Origin.INDUCTIVE, "inductief", Code.Origin.INDUCTIVE, "invivo", Code.Origin.IN_VIVO);

    private final Study study;
    private final CodePaths codes;
    private final Map<List<String>, Table.Row> rows;
    private final Set<List<String>> taken = new HashSet<>();
    private final List<Change> changes = new ArrayList<>();

    CodebookChanges(Study study, Map<List<String>, Table.Row> rows) {
        this.study = study;
        this.codes = new CodePaths(study);
        this.rows = rows;
        rows.keySet().forEach(this::take);
    }

    List<Change> changes() {
        return List.copyOf(changes);
    }

    private void take(List<String> path) {
        for (int depth = 1; depth <= path.size(); depth++) {
            List<String> part = path.subList(0, depth);
            Table.Row row = rows.get(part);
            if (row != null && taken.add(part)) {
                take(row, part);
            }
        }
    }

    private void take(Table.Row row, List<String> path) {
        Optional<Colour> colour = Colour.ofKey(row.text(COLOUR));
        Optional<Code> known = codes.find(path).flatMap(study::code);
        if (known.isEmpty()) {
            Id<Code> added = codes.findOrAdd(path, colour.orElse(null), guide(row, Code.Guide.EMPTY), changes);
            origin(row).filter(given -> given != Code.Origin.INDUCTIVE).ifPresent(given -> changes.add(new CodeOriginSet(added, given)));
            return;
        }
        Code code = known.get();
        Code.Guide guide = guide(row, code.guide());
        if (!guide.equals(code.guide())) {
            changes.add(new CodeGuided(code.id(), guide));
        }
        colour.filter(given -> given != code.colour()).ifPresent(given -> changes.add(new CodeColoured(code.id(), given)));
        origin(row).filter(given -> given != code.origin()).ifPresent(given -> changes.add(new CodeOriginSet(code.id(), given)));
    }

    private static Optional<Code.Origin> origin(Table.Row row) {
        return Optional.ofNullable(ORIGINS.get(Column.plain(row.text(ORIGIN))));
    }

    /** The guide as the row has it; what the file leaves empty stays as it was. */
    private static Code.Guide guide(Table.Row row, Code.Guide old) {
        return new Code.Guide(orElse(row.text(DESCRIPTION), old.description()), orElse(row.text(INCLUDE), old.include()),
            orElse(row.text(EXCLUDE), old.exclude()), orElse(row.text(EXAMPLE), old.example()));
    }

    private static String orElse(String text, String old) {
        return text.isEmpty() ? old : text;
    }
}
