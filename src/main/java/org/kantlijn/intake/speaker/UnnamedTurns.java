package org.kantlijn.intake.speaker;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kantlijn.intake.script.Paragraph;
import org.kantlijn.intake.script.Passage;
import org.kantlijn.intake.source.Blanks;
import org.kantlijn.text.Turn;

/**
 * The turns of a transcript in which nobody is named, or all names were struck out: a paragraph is one, or as many cues as make
 * one.
 */
final class UnnamedTurns {

    private final List<Entry> entries = new ArrayList<>();
    private @Nullable TurnDraft open;

    UnnamedTurns(SpeakerEvidence evidence) {
        List<Paragraph> paragraphs = evidence.paragraphs();
        boolean speech = paragraphs.stream().anyMatch(paragraph -> paragraph.flags().isEmpty());
        for (Paragraph paragraph : paragraphs) {
            Passage words = Passage.of(paragraph).stripped();
            Passage passage = paragraph.speaker() == null ? words : words.after(Blanks.folded(paragraph.speaker()) + ": ");
            if (paragraph.is(Paragraph.Flag.NOTE)) {
                add(Turn.Kind.NOTE, passage);
            } else if (speech && paragraph.is(Paragraph.Flag.HEADING)) {
                add(Turn.Kind.HEADING, passage);
            } else if (evidence.isCue(passage)) {
                cue(passage);
            } else {
                add(Turn.Kind.SPEECH, passage);
            }
        }
        close();
    }

    private void cue(Passage passage) {
        if (open == null || open.isFull()) {
            close();
            open = new TurnDraft(null, null, passage);
        } else {
            open.addCue(passage);
        }
    }

    private void add(Turn.Kind kind, Passage passage) {
        close();
        entries.add(Entry.of(kind, passage));
    }

    private void close() {
        if (open != null) {
            entries.add(open.entry());
            open = null;
        }
    }

    List<Entry> entries() {
        return List.copyOf(entries);
    }
}
