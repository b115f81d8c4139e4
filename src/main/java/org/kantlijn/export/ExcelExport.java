package org.kantlijn.export;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kantlijn.study.Study;
import org.kantlijn.wording.PlainException;
import org.kantlijn.wording.Wording;

/**
 * Writes a study as an Excel workbook that can be read without this program: what the study is, who took part, the codebook, every
 * fragment, the same by theme, the themes, how often each code occurs, and the logbook.
 */
public final class ExcelExport {

    private final Wording messages;
    private final Clock clock;

    /** Writes in the language of the locale (Dutch, or else English), with dates in the time zone of this machine. */
    public ExcelExport(Locale locale) {
        this(locale, Clock.systemDefaultZone());
    }

    /** Writes in the language of the locale, with dates in the zone of the clock and its time as the date of the export. */
    public ExcelExport(Locale locale, Clock clock) {
        this.messages = Wording.of(ExcelExport.class, locale);
        this.clock = clock;
    }

    /** Writes the file; see {@link #write(Study, Path, Progress)}. */
    public ExportReport write(Study study, Path file) throws PlainException {
        return write(study, file, Progress.NONE);
    }

    /**
     * Writes the file. A file of that name is replaced, but only once the new one is complete.
     *
     * @throws PlainException when the file cannot be written; it says which, why and what to do, and the old file is as it was
     */
    public ExportReport write(Study study, Path file, Progress progress) throws PlainException {
        Findings findings = Findings.of(study);
        FragmentTable fragments = new FragmentTable(findings, messages);
        List<String> warnings = new ArrayList<>(fragments.warnings());
        new SafeFile().write(file, out -> {
            try (Book book = new Book(study.title(), messages, clock.getZone())) {
                fill(book, findings, fragments, progress);
                book.writeTo(out);
                warnings.addAll(book.warnings());
            }
        });
        return new ExportReport(file, fragments.size(), warnings);
    }

    private void fill(Book book, Findings findings, FragmentTable fragments, Progress progress) {
        Watch watch = new Watch(progress, fragments.size() + ByThemeSheet.size(findings));
        new StudySheet(book, findings, clock.instant()).write();
        new ParticipantsSheet(book, findings).write();
        new CodebookSheet(book, findings).write();
        new FragmentsSheet(book, fragments).write(watch);
        new ByThemeSheet(book, findings, fragments).write(watch);
        new ThemesSheet(book, findings, fragments).write();
        new FrequenciesSheet(book, findings.frequencies()).write();
        new LogbookSheet(book, findings).write();
    }
}
