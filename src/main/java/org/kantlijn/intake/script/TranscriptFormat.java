package org.kantlijn.intake.script;

import java.util.Set;
import org.kantlijn.intake.source.IntakeException;
import org.kantlijn.intake.source.Limits;
import org.kantlijn.intake.source.SourceFile;

/** One format that transcripts come in. */
public interface TranscriptFormat {

    /** The endings that files of this format usually have, without full stop; empty for none. */
    Set<String> endings();

    /** True when the content of the file, not its name, is of this format. */
    boolean recognises(SourceFile file);

    /**
     * Reads all paragraphs.
     *
     * @param choice what people chose, where the format leaves a choice
     */
    Script read(SourceFile file, ReadingChoice choice, Limits limits) throws IntakeException;
}
