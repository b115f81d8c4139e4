package org.kantlijn.intake;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * How a transcript is to be read.
 *
 * @param speakers whether speaker labels are taken out of the text and become turns; false leaves the text as it is
 * @param encoding how the characters of a text file are written; null to find out
 */
public record ImportOptions(boolean speakers, @Nullable Charset encoding) {

    /** Speakers recognised, the encoding found out. */
    public static final ImportOptions DEFAULT = new ImportOptions(true, null);
}
