package org.kantlijn.intake;

/** Why a file cannot be read. Each has one sentence in every language; its first argument is the name of the file. */
public enum Problem {
    MISSING, NOT_A_FILE, NO_RIGHTS, UNREADABLE, TOO_LARGE, TOO_MUCH_TEXT, NO_TEXT,
    BINARY, PDF, IMAGE, SPREADSHEET, RICH_TEXT, OLD_OFFICE, ENCRYPTED, OTHER_ARCHIVE, DAMAGED, TOO_COMPRESSED,
    ALREADY_IN_STUDY,
    TABLE_FORMAT, BAD_QUOTING, BAD_JSON, NO_CODE_LIST, TOO_MANY_CELLS, NO_COLUMN,
    NO_CODE_NAME, BAD_PATH, CODE_TWICE, CODE_CIRCLE,
    NO_THEME_NAME, THEME_CIRCLE, BAD_STATUS
}
