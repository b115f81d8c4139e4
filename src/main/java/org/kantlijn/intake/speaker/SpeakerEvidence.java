package org.kantlijn.intake.speaker;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.kantlijn.intake.script.Paragraph;
import org.kantlijn.intake.script.Passage;
import org.kantlijn.intake.source.Blanks;
import org.kantlijn.intake.table.Heading;

/** What a transcript tells of who speaks, before anything is chosen: what may be a label where, the legend, and how often each occurs. */
final class SpeakerEvidence {

    private static final Pattern CELLS = Pattern.compile("\\s*\\t\\s*");
    private static final int MOST_COLUMNS = 6;
    private static final int LONGEST_HEADINGS = 120;

    private final List<Paragraph> paragraphs;
    private final Timing timing;
    private final List<List<Candidate>> candidates;
    private final Legend legend;
    private final LabelCensus census;

    /** Where the times of paragraphs come from. */
    enum Timing {
        /** There are none, or they were typed here and there. */
        TYPED,
        /** A program wrote one with each paragraph. */
        STAMPED,
        /** The format has them, with its cues, of which many may make one sentence. */
        CUED
    }

    SpeakerEvidence(List<Paragraph> all, Timing timing) {
        this.timing = timing;
        paragraphs = all.stream().filter(paragraph -> !paragraph.isBlank()).toList();
        candidates = paragraphs.stream().map(SpeakerEvidence::candidates).toList();
        legend = new Legend(paragraphs, candidates);
        census = new LabelCensus(IntStream.range(0, candidates.size()).filter(i -> !legend.isLine(i)).mapToObj(candidates::get).toList(),
            legend);
    }

    private static List<Candidate> candidates(Paragraph paragraph) {
        boolean speech = paragraph.flags().isEmpty() && paragraph.speaker() == null && !isColumnHeading(paragraph);
        return speech ? LabelForm.candidates(paragraph) : List.of();
    }

    private static boolean isColumnHeading(Paragraph paragraph) {
        String line = Blanks.strip(paragraph.text());
        if (line.length() > LONGEST_HEADINGS) {
            return false;
        }
        List<String> cells = List.of(CELLS.split(line, MOST_COLUMNS + 1));
        return cells.size() > 1 && cells.size() <= MOST_COLUMNS && cells.stream().anyMatch(Heading.SPEAKER::isMeantBy)
            && cells.stream().anyMatch(Heading.TEXT::isMeantBy);
    }

    /** The paragraphs that are not blank. */
    List<Paragraph> paragraphs() {
        return paragraphs;
    }

    /** True for what is said from a time on and may break off in the middle of a sentence. */
    boolean isCue(Passage words) {
        return timing == Timing.CUED && words.begins() != null;
    }

    /** True for what is said from a time on that a program wrote. */
    boolean isStamped(Passage words) {
        return timing != Timing.TYPED && words.begins() != null;
    }

    /** All that may be a label at the start of a paragraph. */
    List<Candidate> candidates(int place) {
        return candidates.get(place);
    }

    /** The label at the start of a paragraph as it was chosen, or else found. */
    Optional<Candidate> label(int place, LabelBook book) {
        if (legend.isLine(place)) {
            return Optional.empty();
        }
        List<Candidate> here = candidates.get(place);
        // Found ones first: what was chosen about P2 must not make a label of the beginning of “P2 (Ans):”.
        return here.stream().filter(candidate -> !book.isStruck(candidate.key()) && census.isLabel(candidate)).findFirst()
            .or(() -> here.stream().filter(candidate -> book.isNamed(candidate.key())).findFirst());
    }

    /** What looks like a label at the start of a paragraph and is none, or was chosen to be none. */
    Optional<Candidate> struck(int place, LabelBook book) {
        return candidates.get(place).stream()
            .filter(candidate -> book.isStruck(candidate.key()) || census.looksLikeLabel(candidate)).findFirst();
    }

    /** True where a paragraph surely begins: with a label, or what looks like one, or in the legend. */
    boolean begins(int place) {
        return isBeside(place) || label(place, LabelBook.EMPTY).isPresent() || struck(place, LabelBook.EMPTY).isPresent();
    }

    /** True for a line of the legend or a row of column headings, which nobody says. */
    boolean isBeside(int place) {
        return legend.isLine(place) || isColumnHeading(paragraphs.get(place));
    }

    /** Words before a colon that look like a name and occur once, as they are spelled. */
    Collection<String> names() {
        return census.names();
    }

    Legend legend() {
        return legend;
    }
}
