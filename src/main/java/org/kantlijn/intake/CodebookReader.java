package org.kantlijn.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kantlijn.change.Change;
import org.kantlijn.study.Study;

/**
 * Reads codebooks: tables (CSV, Excel) and JSON.
 *
 * <p>A code has a {@code path} with {@code " > "} between its names, or a {@code code} and the {@code parent} it is nested under; in
 * JSON it may have {@code children} instead. Beside that it may have a {@code description}, {@code include}, {@code exclude},
 * {@code example} and {@code colour}; the Dutch names do as well, in any order.
 */
public final class CodebookReader {

    private static final Column PATH = Column.of("path", "pad", "code path", "codepad");
    private static final Column CODE = Column.of("code", "name", "naam", "code name", "codenaam");
    private static final Column PARENT = Column.of("parent", "ouder", "parent code", "hoofdcode", "bovenliggende code", "onder");

    /**
     * What brings the codebook into the study: codes that are not there are added, the others get the guide and colour of the file.
     *
     * @return the changes in order; empty when the study has it all
     * @throws IntakeException when the file cannot be read or a row names no code
     */
    public List<Change> read(Path file, Study study) throws IntakeException {
        SourceFile source = SourceFile.read(file, Limits.USUAL);
        boolean json = source.ending().equals("json");
        Table table = json ? JsonTable.read(source) : TableFiles.read(source);
        if (!table.has(PATH)) {
            table.require(CODE);
        }
        return new CodebookChanges(study, rowsByPath(table)).changes();
    }

    private static Map<List<String>, Table.Row> rowsByPath(Table table) throws IntakeException {
        Map<List<String>, Table.Row> rows = new LinkedHashMap<>();
        List<List<String>> paths = paths(table);
        for (int i = 0; i < paths.size(); i++) {
            Table.Row row = table.rows().get(i);
            Table.Row before = rows.putIfAbsent(paths.get(i), row);
            if (before != null) {
                throw new IntakeException(Problem.CODE_TWICE, table.file(), row.number(), CodePaths.join(paths.get(i)), before.number());
            }
        }
        return rows;
    }

    private static List<List<String>> paths(Table table) throws IntakeException {
        List<List<String>> paths = new ArrayList<>();
        Map<String, Table.Row> byName = new HashMap<>();
        table.rows().forEach(row -> byName.putIfAbsent(row.text(CODE), row));
        for (Table.Row row : table.rows()) {
            paths.add(row.text(PATH).isEmpty() ? pathByParent(table, row, byName) : path(table, row, row.text(PATH)));
        }
        return paths;
    }

    private static List<String> path(Table table, Table.Row row, String written) throws IntakeException {
        List<String> path = CodePaths.split(written);
        if (path.isEmpty()) {
            throw new IntakeException(Problem.BAD_PATH, table.file(), row.number(), written);
        }
        return path;
    }

    private static List<String> pathByParent(Table table, Table.Row row, Map<String, Table.Row> byName) throws IntakeException {
        if (row.text(CODE).isEmpty()) {
            throw new IntakeException(Problem.NO_CODE_NAME, table.file(), row.number());
        }
        List<String> path = new ArrayList<>(path(table, row, row.text(CODE)));
        Table.Row at = row;
        for (int hops = 0; !at.text(PARENT).isEmpty(); hops++) {
            if (hops > table.rows().size()) {
                throw new IntakeException(Problem.CODE_CIRCLE, table.file(), row.number(), row.text(CODE));
            }
            String parent = at.text(PARENT);
            path.addAll(0, path(table, row, parent));
            Table.Row above = byName.get(parent);
            if (above == null) {
                return path;
            }
            at = above;
        }
        return path;
    }
}
