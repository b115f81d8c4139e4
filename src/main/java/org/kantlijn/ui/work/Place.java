package org.kantlijn.ui.work;

import org.kantlijn.study.Id;
import org.kantlijn.study.Transcript;
import org.kantlijn.text.Span;

/**
 * A passage to go to.
 *
 * @param transcript where
 * @param span which passage
 */
public record Place(Id<Transcript> transcript, Span span) {
}
