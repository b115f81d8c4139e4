package org.kantlijn.intake.script;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A comment in the margin of a document.
 *
 * @param id its name in the document
 * @param author who wrote it; empty where that is not told
 * @param at when; null where that is not told
 * @param text what it says, paragraphs with LF between them
 * @param parent the comment that this one answers; null for none
 */
public record Comment(String id, String author, @Nullable Instant at, String text, @Nullable String parent) {
}
