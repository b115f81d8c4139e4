package org.kantlijn.intake.source;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the bytes of a file say it is, whatever its name says. */
public enum Signature {
    WORD, SPREADSHEET, OPEN_TEXT, OPEN_SPREADSHEET, OTHER_ARCHIVE, TORN_ARCHIVE, OLE, PDF, RICH_TEXT, IMAGE, RECORDING, NONE;

    private static final String COMPOUND = "\u00D0\u00CF\u0011\u00E0";
    /** Mail programs put something before a PDF, and readers look for its beginning so far. */
    private static final int REACH = 1024;
    private static final Set<String> IMAGES = Set.of("\u0089PNG", "\u00FF\u00D8\u00FF", "GIF8", "II*\0", "MM\0*");
    private static final Set<String> RECORDINGS = Set.of("ID3\u0002", "ID3\u0003", "ID3\u0004", "\u00FF\u00FB", "\u00FF\u00F3",
        "\u00FF\u00F1", "OggS", "fLaC", "\u001AE\u00DF\u00A3");
    private static final Pattern RECORDING_INSIDE = Pattern.compile("....ftyp.*|RIFF....(?:WAVE|AVI ).*", Pattern.DOTALL);
    private static final Pattern PDF_BEGINNING = Pattern.compile("%PDF-\\d\\.");

    /** What the first bytes of a file say it is, or what an archive holds. */
    public static Signature of(SourceFile file) {
        if (file.startsWith("PK\u0003\u0004") || file.startsWith("PK\u0005\u0006")) {
            return ofArchive(file);
        }
        if (file.startsWith(COMPOUND)) {
            return OLE;
        }
        String beginning = new String(file.bytes(), 0, Math.min(REACH, file.bytes().length), StandardCharsets.ISO_8859_1);
        if (PDF_BEGINNING.matcher(beginning).find()) {
            return PDF;
        }
        if (file.startsWith("{\\rtf")) {
            return RICH_TEXT;
        }
        if (IMAGES.stream().anyMatch(file::startsWith)) {
            return IMAGE;
        }
        boolean recording = RECORDINGS.stream().anyMatch(file::startsWith) || RECORDING_INSIDE.matcher(beginning).matches();
        return recording ? RECORDING : NONE;
    }

    private static Signature ofArchive(SourceFile file) {
        Set<String> names = Archive.names(file);
        if (names.isEmpty()) {
            return TORN_ARCHIVE;
        }
        if (names.stream().anyMatch(name -> name.startsWith("word/document"))) {
            return WORD;
        }
        if (names.stream().anyMatch(name -> name.startsWith("xl/workbook"))) {
            return SPREADSHEET;
        }
        boolean openDocument = names.contains("content.xml") || names.contains("encrypted-package");
        return openDocument ? ofOpenDocument(file) : OTHER_ARCHIVE;
    }

    /** The kind of an OpenDocument stands in its first entry, which is not compressed; by other programs it may be anywhere. */
    private static Signature ofOpenDocument(SourceFile file) {
        String beginning = new String(file.bytes(), 0, Math.min(200, file.bytes().length), StandardCharsets.ISO_8859_1);
        if (beginning.contains("opendocument.spreadsheet")) {
            return OPEN_SPREADSHEET;
        }
        boolean other = Stream.of("presentation", "graphics", "chart", "formula", "base").map("opendocument."::concat)
            .anyMatch(beginning::contains);
        return other ? OTHER_ARCHIVE : OPEN_TEXT;
    }

    /** Why a file that begins like this holds nothing to read as text; empty when it may. */
    public Optional<Problem> refusal(SourceFile file) {
        return switch (this) {
            case WORD, OPEN_TEXT, PDF, NONE -> Optional.empty();
            case SPREADSHEET, OPEN_SPREADSHEET -> Optional.of(Problem.SPREADSHEET);
            case TORN_ARCHIVE -> Optional.of(Problem.DAMAGED);
            case OTHER_ARCHIVE -> Optional.of(Problem.OTHER_ARCHIVE);
            case OLE -> Optional.of(file.holds("EncryptedPackage", StandardCharsets.UTF_16LE) ? Problem.ENCRYPTED : Problem.OLD_OFFICE);
            case RICH_TEXT -> Optional.of(Problem.RICH_TEXT);
            case IMAGE -> Optional.of(Problem.IMAGE);
            case RECORDING -> Optional.of(Problem.RECORDING);
        };
    }
}
