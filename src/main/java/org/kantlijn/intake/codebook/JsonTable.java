package org.kantlijn.intake.codebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.kantlijn.intake.source.Blanks;
import org.kantlijn.intake.source.DecodedText;
import org.kantlijn.intake.source.IntakeException;
import org.kantlijn.intake.source.Limits;
import org.kantlijn.intake.source.Problem;
import org.kantlijn.intake.source.SourceFile;
import org.kantlijn.intake.table.Column;
import org.kantlijn.intake.table.Table;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON as a table: an array of objects, each a row; objects under {@code children} come below the one that holds them. */
final class JsonTable {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Column CHILDREN = Column.of("children", "kinderen", "codes");
    private static final Column NAME = Column.of("path", "code", "name", "naam");
    private static final String PATH = "path";

    private final String file;
    private final Set<String> columns = new LinkedHashSet<>();
    private final List<Table.Row> rows = new ArrayList<>();

    private JsonTable(String file) {
        this.file = file;
    }

    static Table read(SourceFile source) throws IntakeException {
        JsonTable table = new JsonTable(source.name());
        try {
            JsonNode root = MAPPER.readTree(DecodedText.of(source, null, Limits.USUAL).content());
            table.take(root.isObject() ? table.list(root) : root, "");
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            throw new IntakeException(e, Problem.BAD_JSON, source.name(), line);
        }
        return new Table(table.file, List.copyOf(table.columns), table.rows);
    }

    /** A file may hold one object that holds the codes. */
    private JsonNode list(JsonNode root) {
        for (Map.Entry<String, JsonNode> property : root.properties()) {
            if (property.getValue().isArray() && CHILDREN.spellings().contains(Column.plain(property.getKey()))
                && root.properties().stream().noneMatch(other -> NAME.spellings().contains(Column.plain(other.getKey())))) {
                return property.getValue();
            }
        }
        return MAPPER.createArrayNode().add(root);
    }

    private void take(JsonNode list, String above) throws IntakeException {
        if (!list.isArray()) {
            throw new IntakeException(Problem.NO_CODE_LIST, file);
        }
        for (JsonNode node : list) {
            if (!node.isObject()) {
                throw new IntakeException(Problem.NO_CODE_LIST, file);
            }
            takeRow(node, above);
        }
    }

    private void takeRow(JsonNode node, String above) throws IntakeException {
        Map<String, String> cells = new LinkedHashMap<>();
        JsonNode children = MAPPER.createArrayNode();
        for (Map.Entry<String, JsonNode> property : node.properties()) {
            String name = Column.plain(property.getKey());
            if (CHILDREN.spellings().contains(name)) {
                children = property.getValue();
            } else {
                cells.put(name, Blanks.strip(property.getValue().asString("")));
            }
        }
        String path = path(cells, above);
        if (!above.isEmpty() || !children.isEmpty()) {
            cells.put(PATH, path);
        }
        columns.addAll(cells.keySet());
        rows.add(new Table.Row(rows.size() + 1, cells));
        take(children, path);
    }

    private static String path(Map<String, String> cells, String above) {
        String path = cells.getOrDefault(PATH, "");
        if (!path.isEmpty()) {
            return path;
        }
        String name = NAME.spellings().stream().map(cells::get).filter(Objects::nonNull).findFirst().orElse("");
        return above.isEmpty() ? name : above + " > " + name;
    }
}
