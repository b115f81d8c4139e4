package org.kantlijn.intake.codebook;

import java.nio.file.Path;
import org.kantlijn.intake.script.ReadingChoice;
import org.kantlijn.intake.source.IntakeException;
import org.kantlijn.intake.source.Limits;
import org.kantlijn.intake.source.SourceFile;
import org.kantlijn.intake.table.Table;
import org.kantlijn.intake.table.TableFiles;
import org.kantlijn.study.Coder;
import org.kantlijn.study.Id;
import org.kantlijn.study.Study;

/**
 * Reads codings from a table (CSV, Excel, OpenDocument).
 *
 * <p>Its columns are {@code transcript} (title or short name), {@code start} and {@code end} (UTF-16 units of the study's text, end
 * exclusive) or {@code quote}, {@code code} (a path, made where missing), and if wanted {@code coder} and {@code memo}; the Dutch names do
 * as well, in any order.
 */
public final class CodingTableReader {

    /**
     * Reads codings of which each row names the coder, or of which the coder has none yet.
     *
     * @throws IntakeException when the file cannot be read or lacks a column; a row that does not fit is skipped instead
     */
    public CodingTable read(Path file, Study study) throws IntakeException {
        return read(file, study, new Id<>("nobody"));
    }

    /**
     * Reads codings; those in rows without a coder are the actor's, who takes the step.
     *
     * @throws IntakeException when the file cannot be read or lacks a column; a row that does not fit is skipped instead
     */
    public CodingTable read(Path file, Study study, Id<Coder> actor) throws IntakeException {
        return read(file, ReadingChoice.OPEN, study, actor);
    }

    /**
     * Reads codings; those in rows without a coder are the actor's, who takes the step.
     *
     * @param choice the password, sheet and encoding, where people chose them
     * @throws IntakeException when the file cannot be read or lacks a column; a row that does not fit is skipped instead
     */
    public CodingTable read(Path file, ReadingChoice choice, Study study, Id<Coder> actor) throws IntakeException {
        Table table = TableFiles.read(SourceFile.read(file, Limits.USUAL), choice);
        table.require(CodingRows.TRANSCRIPT, CodingRows.CODE);
        if (!table.has(CodingRows.START) || !table.has(CodingRows.END)) {
            table.require(CodingRows.QUOTE);
        }
        CodingRows rows = new CodingRows(study, actor);
        table.rows().forEach(rows::take);
        return rows.result();
    }
}
