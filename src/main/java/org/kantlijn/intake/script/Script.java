package org.kantlijn.intake.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kantlijn.intake.source.Warning;

/**
 * What a format yields of a file, before any speaker is recognised.
 *
 * @param format the name of the format
 * @param encoding how the characters were written; null where the format leaves no choice
 * @param paragraphs all paragraphs, blank ones included
 * @param warnings what is doubtful so far
 * @param offer what else could be read of the file
 * @param comments the comments whose anchors stand in the paragraphs
 * @param attributes what the file says of speakers, by their labels
 */
public record Script(String format, @Nullable String encoding, List<Paragraph> paragraphs, List<Warning> warnings, Offer offer,
                     List<Comment> comments, Map<String, Map<String, String>> attributes) {

    /** A script of paragraphs and nothing else. */
    public static Script of(String format, @Nullable String encoding, List<Paragraph> paragraphs, List<Warning> warnings) {
        return new Script(format, encoding, paragraphs, warnings, Offer.NONE, List.of(), Map.of());
    }

    /** The same with more warnings. */
    public Script doubting(List<Warning> more) {
        List<Warning> all = new ArrayList<>(warnings);
        all.addAll(more);
        return new Script(format, encoding, paragraphs, all, offer, comments, attributes);
    }

    /** The same with other paragraphs. */
    public Script holding(List<Paragraph> newParagraphs) {
        return new Script(format, encoding, newParagraphs, warnings, offer, comments, attributes);
    }

    /** The same with what else could be read. */
    public Script offering(Offer newOffer) {
        return new Script(format, encoding, paragraphs, warnings, newOffer, comments, attributes);
    }

    /** The same with its comments. */
    public Script commented(List<Comment> newComments) {
        return new Script(format, encoding, paragraphs, warnings, offer, newComments, attributes);
    }

    /** The same with what is said of speakers. */
    public Script describing(Map<String, Map<String, String>> newAttributes) {
        return new Script(format, encoding, paragraphs, warnings, offer, comments, newAttributes);
    }
}
