package org.kantlijn.study;

import org.kantlijn.text.SourceText;

/** Where the words of transcripts are kept; each text is loaded when it is first asked for. */
@FunctionalInterface
public interface Texts {

    /**
     * The text of a transcript. Never fails: a text that cannot be read is stood in for by
     * {@link SourceText#missing(String, int)}, and whoever keeps the texts reports it.
     */
    SourceText text(Transcript transcript);
}
