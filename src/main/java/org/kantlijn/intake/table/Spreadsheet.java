package org.kantlijn.intake.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kantlijn.intake.script.ReadingChoice;
import org.kantlijn.intake.source.IntakeException;
import org.kantlijn.intake.source.Problem;
import org.kantlijn.intake.source.Warning;

/**
 * The tables of a file.
 *
 * @param format the name of the format: {@code csv}, {@code tsv}, {@code xlsx}, {@code xls} or {@code ods}
 * @param encoding how the characters were written; null where the format leaves no choice
 * @param sheets the sheets in sight that hold something
 * @param warnings what is doubtful
 */
public record Spreadsheet(String format, @Nullable String encoding, List<Sheet> sheets, List<Warning> warnings) {

    /** What is told of a workbook of which some is not read: sheets out of sight, and comments. */
    static List<Warning> warnings(List<String> hidden, int comments) {
        List<Warning> warnings = new ArrayList<>();
        if (!hidden.isEmpty()) {
            warnings.add(Warning.of(Warning.Kind.HIDDEN_SHEETS, String.join(", ", hidden)));
        }
        if (comments > 0) {
            warnings.add(Warning.of(Warning.Kind.COMMENTS, comments));
        }
        return warnings;
    }

    /** The sheet that was chosen, or the first; empty where no sheet holds anything. */
    public Optional<Sheet> chosen(String file, ReadingChoice choice) throws IntakeException {
        if (choice.sheet() == null) {
            return sheets.stream().findFirst();
        }
        Optional<Sheet> chosen = sheets.stream().filter(sheet -> sheet.name().equals(choice.sheet())).findFirst();
        if (chosen.isEmpty()) {
            throw new IntakeException(Problem.NO_SUCH_SHEET, file, choice.sheet());
        }
        return chosen;
    }
}
