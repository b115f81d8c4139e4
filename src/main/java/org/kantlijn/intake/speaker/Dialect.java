package org.kantlijn.intake.speaker;

import java.util.List;
import org.kantlijn.intake.script.Paragraph;
import org.kantlijn.intake.script.Script;

/** A way in which programs write who speaks when in the paragraphs of any document, whatever its format. */
interface Dialect {

    /** True when the paragraphs are written so. */
    boolean fits(List<Paragraph> paragraphs);

    /** The same script, in which paragraphs tell speakers and times that were words before; no other word changes. */
    Script rewritten(Script script);
}
