package org.kantlijn.ui.transcript;

import org.jspecify.annotations.Nullable;

/**
 * A row of the quick entry.
 *
 * @param entry the code; null for the last row, which makes a new one
 * @param typed what was typed
 * @param alike names of codes that the new one would resemble
 */
record QuickRow(CodeMatcher.@Nullable Entry entry, String typed, String alike) {
}
