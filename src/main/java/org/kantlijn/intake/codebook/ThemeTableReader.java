package org.kantlijn.intake.codebook;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kantlijn.intake.script.ReadingChoice;
import org.kantlijn.intake.source.IntakeException;
import org.kantlijn.intake.source.Limits;
import org.kantlijn.intake.source.Problem;
import org.kantlijn.intake.source.SourceFile;
import org.kantlijn.intake.table.Column;
import org.kantlijn.intake.table.Table;
import org.kantlijn.intake.table.TableFiles;
import org.kantlijn.study.Study;
import org.kantlijn.study.Theme;

/**
 * Reads themes from a table (CSV, Excel, OpenDocument).
 *
 * <p>Its columns are {@code theme} and, if wanted, {@code code} (a path, made where missing), {@code parent}, {@code essence},
 * {@code definition}, {@code keyMessage} and {@code status}; the Dutch names do as well, in any order. A theme has as many rows as it has
 * codes and key messages; what it has once may stand in any of them.
 */
public final class ThemeTableReader {

    private static final Column THEME = Column.of("theme", "thema", "name", "naam");
    private static final Column PARENT = Column.of("parent", "hoofdthema", "parent theme", "main theme");
    private static final Column ESSENCE = Column.of("essence", "kern", "essentie");
    private static final Column DEFINITION = Column.of("definition", "definitie", "description", "omschrijving", "beschrijving");
    private static final Column KEY_MESSAGE = Column.of("keyMessage", "kernboodschap", "key messages", "kernboodschappen");
    private static final Column CODE = Column.of("code", "path", "pad", "code path", "codepad");
    private static final Column STATUS = Column.of("status");

    private static final Map<String, Theme.Status> STATUSES = Map.of(
        "candidate", Theme.Status.CANDIDATE, "kandidaat", Theme.Status.CANDIDATE,
        "reviewed", Theme.Status.REVIEWED, "herzien", Theme.Status.REVIEWED, "beoordeeld", Theme.Status.REVIEWED,
        "final", Theme.Status.FINAL, "definitief", Theme.Status.FINAL);

    /**
     * What brings the themes into the study: themes of a name that is there already get what the file adds.
     *
     * @throws IntakeException when the file cannot be read, lacks a column, a row does not fit, or a theme would come to lie under itself
     */
    public ThemeTable read(Path file, Study study) throws IntakeException {
        return read(file, ReadingChoice.OPEN, study);
    }

    /**
     * What brings the themes into the study: themes of a name that is there already get what the file adds.
     *
     * @param choice the password, sheet and encoding, where people chose them
     * @throws IntakeException when the file cannot be read, lacks a column, a row does not fit, or a theme would come to lie under itself
     */
    public ThemeTable read(Path file, ReadingChoice choice, Study study) throws IntakeException {
        Table table = TableFiles.read(SourceFile.read(file, Limits.USUAL), choice);
        table.require(THEME);
        Map<String, ThemeDraft> drafts = new LinkedHashMap<>();
        for (Table.Row row : table.rows()) {
            String name = row.name(THEME);
            if (name.isEmpty()) {
                throw new IntakeException(Problem.NO_THEME_NAME, table.file(), row.number());
            }
            take(table, row, drafts.computeIfAbsent(name, ThemeDraft::new));
        }
        return new ThemeChanges(table.file(), study, drafts).table();
    }

    private static void take(Table table, Table.Row row, ThemeDraft draft) throws IntakeException {
        draft.describe(row.name(PARENT), row.text(ESSENCE), row.text(DEFINITION));
        draft.say(row.text(KEY_MESSAGE));
        String status = row.text(STATUS);
        if (!status.isEmpty()) {
            Theme.Status known = STATUSES.get(status.toLowerCase(Locale.ROOT));
            if (known == null) {
                throw new IntakeException(Problem.BAD_STATUS, table.file(), row.number(), status);
            }
            draft.reach(known);
        }
        String code = row.name(CODE);
        if (!code.isEmpty()) {
            List<String> path = CodePaths.split(code);
            if (path.isEmpty()) {
                throw new IntakeException(Problem.BAD_PATH, table.file(), row.number(), code);
            }
            if (path.size() > CodePaths.MOST_LEVELS) {
                String name = path.get(path.size() - 1);
                throw new IntakeException(Problem.CODE_TOO_DEEP, table.file(), row.number(), name, CodePaths.MOST_LEVELS);
            }
            draft.hold(path);
        }
    }
}
