package org.kantlijn.intake;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What the first bytes of a file say it is, whatever its name says. */
enum Signature {
    WORD, SPREADSHEET, OTHER_ARCHIVE, TORN_ARCHIVE, OLE, PDF, RICH_TEXT, IMAGE, NONE;

    private static final String ARCHIVE = "PK\u0003\u0004";
    private static final String END_OF_ARCHIVE = "PK\u0005\u0006";
    private static final String COMPOUND = "\u00D0\u00CF\u0011\u00E0";

    static Signature of(SourceFile file) {
        if (file.startsWith(ARCHIVE) || file.startsWith(END_OF_ARCHIVE)) {
            return ofArchive(file);
        }
        if (file.startsWith(COMPOUND)) {
            return OLE;
        }
        if (file.startsWith("%PDF-")) {
            return PDF;
        }
        if (file.startsWith("{\\rtf")) {
            return RICH_TEXT;
        }
        boolean image = file.startsWith("\u0089PNG") || file.startsWith("\u00FF\u00D8\u00FF") || file.startsWith("GIF8");
        return image ? IMAGE : NONE;
    }

    private static Signature ofArchive(SourceFile file) {
        if (!file.holds(END_OF_ARCHIVE, StandardCharsets.ISO_8859_1)) {
            return TORN_ARCHIVE;
        }
        if (file.holds("word/document", StandardCharsets.ISO_8859_1)) {
            return WORD;
        }
        return file.holds("xl/workbook", StandardCharsets.ISO_8859_1) ? SPREADSHEET : OTHER_ARCHIVE;
    }

    /** Why a file that begins like this holds nothing to read as text; empty when it may. */
    Optional<Problem> refusal(SourceFile file) {
        return switch (this) {
            case WORD, NONE -> Optional.empty();
            case SPREADSHEET -> Optional.of(Problem.SPREADSHEET);
            case TORN_ARCHIVE -> Optional.of(Problem.DAMAGED);
            case OTHER_ARCHIVE -> Optional.of(Problem.OTHER_ARCHIVE);
            case OLE -> Optional.of(file.holds("EncryptedPackage", StandardCharsets.UTF_16LE) ? Problem.ENCRYPTED : Problem.OLD_OFFICE);
            case PDF -> Optional.of(Problem.PDF);
            case RICH_TEXT -> Optional.of(Problem.RICH_TEXT);
            case IMAGE -> Optional.of(Problem.IMAGE);
        };
    }
}
