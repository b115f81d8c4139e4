package org.kantlijn.intake.speaker;

import java.util.List;
import java.util.regex.Pattern;
import org.kantlijn.intake.script.Paragraph;
import org.kantlijn.intake.script.Script;
import org.kantlijn.intake.source.Blanks;

/** Text in which a time in brackets follows the label of a speaker, and may stand elsewhere too, as noScribe and Deepgram write it. */
final class BracketedStamps implements Dialect {

    private static final String CLOCK = "\\[(?<clock>\\d{1,2}:\\d{2}(?::\\d{2})?)(?:[.,](?<part>\\d{1,3}))?\\]";
    private static final Stamps STAMPS = new Stamps(CLOCK);
    private static final Pattern LABELLED = Pattern.compile("(?:[^:\\[\\]\\n]{1,40}:|\\[[^\\[\\]\\n]{1,40}\\]:?)[ \\t]*+" + CLOCK);
    private static final int ENOUGH = 2;

    @Override
    public boolean fits(List<Paragraph> paragraphs) {
        return paragraphs.stream().filter(BracketedStamps::isLabelled).limit(ENOUGH).count() == ENOUGH;
    }

    private static boolean isLabelled(Paragraph paragraph) {
        return LabelForm.beginning(LABELLED, Blanks.strip(paragraph.text())).lookingAt();
    }

    @Override
    public Script rewritten(Script script) {
        return script.holding(script.paragraphs().stream().map(STAMPS::taken).toList());
    }
}
