package org.kantlijn.intake;

import java.nio.charset.Charset;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One format that transcripts come in. */
interface TranscriptFormat {

    /** The endings that files of this format usually have, without full stop; empty for none. */
    Set<String> endings();

    /** True when the content of the file, not its name, is of this format. */
    boolean recognises(SourceFile file);

    /**
     * Reads all paragraphs.
     *
     * @param encoding how the characters of a text file are written; null to find out
     */
    Script read(SourceFile file, @Nullable Charset encoding, Limits limits) throws IntakeException;
}
