package org.kantlijn.intake.table;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * Writes the numbers of a workbook as it shows them; dates, which each machine shows otherwise, as {@code 2026-03-14} or
 * {@code 2026-03-14 10:05:00}, and times as {@code 1:02:03}.
 *
 * <p>Whole minutes that are shown without seconds stay {@code 1:30}: whoever typed that beside a recording seldom meant hours.
 */
final class CellFormat extends DataFormatter {

    private static final Pattern WITHOUT_SECONDS = Pattern.compile("\\d{1,4}:\\d{2}");
    private static final Pattern DATE_LETTERS = Pattern.compile("[yd]", Pattern.CASE_INSENSITIVE);
    private static final DateTimeFormatter DATE_AND_TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);
    private static final double SECONDS_A_DAY = 24 * 60 * 60;

    private final boolean from1904;
    private final Map<Integer, Boolean> moments = new HashMap<>();

    /** @param from1904 whether the workbook counts its days from 1904 */
    CellFormat(boolean from1904) {
        super(Locale.ROOT);
        this.from1904 = from1904;
        setUseCachedValuesForFormulaCells(true);
    }

    @Override
    public String formatRawCellContents(double value, int index, String format, boolean ignored) {
        boolean isMoment = moments.computeIfAbsent(index, key -> DateUtil.isADateFormat(key, format)) && DateUtil.isValidExcelDate(value);
        return isMoment ? moment(value, index, format) : super.formatRawCellContents(value, index, format, ignored);
    }

    private String moment(double value, int index, String format) {
        if (value < 1 || !DATE_LETTERS.matcher(format).find()) {
            return clock(Duration.ofMillis(Math.round(value * SECONDS_A_DAY * 1000)),
                super.formatRawCellContents(value, index, format, from1904));
        }
        LocalDateTime at = DateUtil.getLocalDateTime(value, from1904, true);
        return at.toLocalTime().toSecondOfDay() == 0 ? at.toLocalDate().toString() : DATE_AND_TIME.format(at);
    }

    /** What a cell shows, of a formula what it showed last. */
    String words(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        if (type != CellType.NUMERIC) {
            return formatCellValue(cell);
        }
        CellStyle style = cell.getCellStyle();
        return formatRawCellContents(cell.getNumericCellValue(), style.getDataFormat(), style.getDataFormatString(), from1904);
    }

    /**
     * A time as a clock shows it, with thousandths where it has any.
     *
     * @param shown how the sheet shows it
     */
    static String clock(Duration time, String shown) {
        if (time.toSeconds() % 60 == 0 && WITHOUT_SECONDS.matcher(shown).matches()) {
            return shown;
        }
        String whole = "%d:%02d:%02d".formatted(time.toHours(), time.toMinutesPart(), time.toSecondsPart());
        return time.toMillisPart() == 0 ? whole : whole + ".%03d".formatted(time.toMillisPart());
    }
}
