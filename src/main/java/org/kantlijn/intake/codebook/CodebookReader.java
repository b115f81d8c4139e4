package org.kantlijn.intake.codebook;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kantlijn.change.Change;
import org.kantlijn.intake.script.ReadingChoice;
import org.kantlijn.intake.source.IntakeException;
import org.kantlijn.intake.source.Limits;
import org.kantlijn.intake.source.Problem;
import org.kantlijn.intake.source.SourceFile;
import org.kantlijn.intake.table.Column;
import org.kantlijn.intake.table.Table;
import org.kantlijn.intake.table.TableFiles;
import org.kantlijn.study.Study;

/**
 * Reads codebooks: tables (CSV, Excel, OpenDocument) and JSON.
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
        return read(file, ReadingChoice.OPEN, study);
    }

    /**
     * What brings the codebook into the study: codes that are not there are added, the others get the guide and colour of the file.
     *
     * @param choice the password, sheet and encoding, where people chose them
     * @return the changes in order; empty when the study has it all
     * @throws IntakeException when the file cannot be read or a row names no code
     */
    public List<Change> read(Path file, ReadingChoice choice, Study study) throws IntakeException {
        SourceFile source = SourceFile.read(file, Limits.USUAL);
        boolean json = source.ending().equals("json");
        Table table = json ? JsonTable.read(source) : TableFiles.read(source, choice);
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
        Map<String, List<Table.Row>> byName = table.rows().stream().collect(Collectors.groupingBy(row -> row.name(CODE)));
        for (Table.Row row : table.rows()) {
            List<String> path = row.name(PATH).isEmpty() ? pathByParent(table, row, byName) : path(table, row, row.name(PATH));
            checkDepth(table, row, path);
            paths.add(path);
        }
        return paths;
    }

    private static void checkDepth(Table table, Table.Row row, List<String> path) throws IntakeException {
        if (path.size() > CodePaths.MOST_LEVELS) {
            String name = path.get(path.size() - 1);
            throw new IntakeException(Problem.CODE_TOO_DEEP, table.file(), row.number(), name, CodePaths.MOST_LEVELS);
        }
    }

    private static List<String> path(Table table, Table.Row row, String written) throws IntakeException {
        List<String> path = CodePaths.split(written);
        if (path.isEmpty()) {
            throw new IntakeException(Problem.BAD_PATH, table.file(), row.number(), written);
        }
        return path;
    }

    private static List<String> pathByParent(Table table, Table.Row row, Map<String, List<Table.Row>> byName) throws IntakeException {
        String name = row.name(CODE);
        if (name.isEmpty()) {
            throw new IntakeException(Problem.NO_CODE_NAME, table.file(), row.number());
        }
        List<String> path = new ArrayList<>(path(table, row, name));
        Set<String> passed = new HashSet<>();
        String parent = row.name(PARENT);
        while (!parent.isEmpty() && path.size() <= CodePaths.MOST_LEVELS) {
            if (parent.equals(name) || !passed.add(parent)) {
                throw new IntakeException(Problem.CODE_CIRCLE, table.file(), row.number(), name);
            }
            path.addAll(0, path(table, row, parent));
            List<Table.Row> above = byName.getOrDefault(parent, List.of());
            if (above.size() > 1) {
                throw new IntakeException(Problem.PARENT_AMBIGUOUS, table.file(), row.number(), parent);
            }
            parent = above.isEmpty() ? "" : above.get(0).name(PARENT);
        }
        return path;
    }
}
