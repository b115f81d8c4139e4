package org.kantlijn.export;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The cell styles of one workbook, each made once: a workbook cannot hold more than 64,000. */
final class Styles {

    private static final short MOST_INDENT = 15;
    private static final short TITLE_POINTS = 15;
    private static final byte[] SECONDARY = {0x50, 0x56, 0x5C};
    private static final byte[] PANEL = {(byte) 0xF1, (byte) 0xF1, (byte) 0xED};

    private final XSSFWorkbook workbook;
    private final String datePattern;
    private final Map<Look, XSSFCellStyle> made = new HashMap<>();

    Styles(XSSFWorkbook workbook, String datePattern) {
        this.workbook = workbook;
        this.datePattern = datePattern;
    }

    XSSFCellStyle of(Look look) {
        return made.computeIfAbsent(look, this::make);
    }

    private XSSFCellStyle make(Look look) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(look.wraps());
        style.setQuotePrefixed(look.quoted());
        style.setFont(font(look));
        if (look.indent() > 0) {
            style.setAlignment(HorizontalAlignment.LEFT);
            style.setIndention((short) Math.min(MOST_INDENT, look.indent()));
        }
        if (look.fill() != null) {
            fill(style, Tint.of(look.fill()).tint());
        }
        format(style, look);
        return style;
    }

    private void format(XSSFCellStyle style, Look look) {
        switch (look.format()) {
            case HEADER -> {
                fill(style, PANEL);
                style.setBorderBottom(BorderStyle.MEDIUM);
            }
            case NUMBER -> number(style, "0");
            case COUNT -> {
                style.setDataFormat(pattern("0"));
                style.setAlignment(HorizontalAlignment.LEFT);
            }
            case SHARE -> number(style, "0.0%");
            case DATE -> {
                style.setDataFormat(pattern(datePattern));
                style.setAlignment(HorizontalAlignment.LEFT);
            }
            case SWATCH -> {
                if (look.fill() != null) {
                    style.setBorderLeft(BorderStyle.THICK);
                    style.setLeftBorderColor(new XSSFColor(Tint.of(look.fill()).line(), null));
                }
            }
            default -> style.setDataFormat(pattern("General"));
        }
    }

    /** At the right, but clear of the text in the next column. */
    private void number(XSSFCellStyle style, String pattern) {
        style.setDataFormat(pattern(pattern));
        style.setAlignment(HorizontalAlignment.RIGHT);
        style.setIndention((short) 1);
    }

    private short pattern(String pattern) {
        return workbook.createDataFormat().getFormat(pattern);
    }

    private static void fill(XSSFCellStyle style, byte[] colour) {
        style.setFillForegroundColor(new XSSFColor(colour, null));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private XSSFFont font(Look look) {
        XSSFFont font = workbook.createFont();
        font.setBold(look.strong() || look.format() == Look.Format.HEADER || look.format() == Look.Format.TITLE);
        if (look.format() == Look.Format.TITLE) {
            font.setFontHeightInPoints(TITLE_POINTS);
        } else if (look.format() == Look.Format.NOTE) {
            font.setColor(new XSSFColor(SECONDARY, null));
        } else if (look.format() == Look.Format.SWATCH && look.fill() != null) {
            font.setColor(new XSSFColor(Tint.of(look.fill()).ink(), null));
        }
        return font;
    }
}
