/** Transcripts as documents and plain text: Word, OpenDocument, RTF, web pages, Markdown. */
@NullMarked
package org.kantlijn.intake.document;

import org.jspecify.annotations.NullMarked;
