package org.kantlijn.ui.find;

import org.jspecify.annotations.Nullable;
import org.kantlijn.study.Participant;
import org.kantlijn.study.Transcript;
import org.kantlijn.text.Span;

/**
 * A place where the words asked for stand.
 *
 * @param transcript where
 * @param span which words, UTF-16 units of the transcript's text, end exclusive
 * @param paragraph what may be shown as their context: the part of the turn that they stand in, up to the ends of its paragraph
 * @param speaker who says them; null where nobody is named
 */
record Hit(Transcript transcript, Span span, Span paragraph, @Nullable Participant speaker) {
}
