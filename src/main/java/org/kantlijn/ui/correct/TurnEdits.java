package org.kantlijn.ui.correct;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kantlijn.change.Material;
import org.kantlijn.change.TranscriptReplaced;
import org.kantlijn.study.Study;
import org.kantlijn.study.Transcript;
import org.kantlijn.text.Edit;
import org.kantlijn.text.OffsetMap;
import org.kantlijn.text.SourceText;
import org.kantlijn.text.Span;
import org.kantlijn.text.TimeMark;
import org.kantlijn.text.Turn;
import org.kantlijn.text.TurnTable;

/** Divides and joins the turns of a transcript; no word is lost, and codings keep theirs. */
final class TurnEdits {

    private final Study study;
    private final Transcript transcript;

    TurnEdits(Study study, Transcript transcript) {
        this.study = study;
        this.transcript = transcript;
    }

    /**
     * Makes two turns of one.
     *
     * @param offset where the second begins, in the text as it is now
     * @param label who speaks from there; null for nobody named
     * @return the step; empty where one of the two would have no words
     */
    Optional<Material> split(int offset, @Nullable String label) {
        SourceText text = study.text(transcript);
        int index = transcript.turns().indexAt(offset);
        Turn turn = transcript.turns().at(offset);
        Span gap = blanks(text.content(), offset);
        if (turn == null || !turn.isSpeech() || gap.start() <= turn.span().start() || gap.end() >= turn.span().end()) {
            return Optional.empty();
        }
        List<Edit> edits = text.slice(gap).equals("\n") ? List.of() : List.of(new Edit(gap, 1));
        OffsetMap map = new OffsetMap(edits);
        List<Turn> turns = new ArrayList<>(map.map(transcript.turns()).all());
        Turn whole = turns.get(index);
        turns.set(index, new Turn(whole.kind(), whole.speaker(), new Span(whole.span().start(), gap.start()), whole.seconds()));
        turns.add(index + 1, new Turn(whole.kind(), label, new Span(gap.start() + 1, whole.span().end()), null));
        String content = text.content().substring(0, gap.start()) + "\n" + text.content().substring(gap.end());
        return Optional.of(material(SourceText.of(content), edits, new TurnTable(turns, map.map(transcript.turns()).marks())));
    }

    private static Span blanks(String text, int offset) {
        int start = offset;
        while (start > 0 && Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        int end = offset;
        while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return new Span(start, end);
    }

    /** Makes one turn of that at the offset and the one before it, of whoever spoke first; empty where that is not speech. */
    Optional<Material> join(int offset) {
        int index = transcript.turns().indexAt(offset);
        if (index < 1) {
            return Optional.empty();
        }
        List<Turn> turns = new ArrayList<>(transcript.turns().all());
        Turn second = turns.get(index);
        Turn first = turns.get(index - 1);
        if (!first.isSpeech() || !second.isSpeech()) {
            return Optional.empty();
        }
        turns.remove(index);
        turns.set(index - 1, new Turn(first.kind(), first.speaker(), first.span().union(second.span()), first.seconds()));
        List<TimeMark> marks = new ArrayList<>(transcript.turns().marks());
        if (second.seconds() != null) {
            marks.add(new TimeMark(second.span().start(), second.seconds()));
            marks.sort(Comparator.comparingInt(TimeMark::offset));
        }
        return Optional.of(material(study.text(transcript), List.of(), new TurnTable(turns, marks)));
    }

    private Material material(SourceText text, List<Edit> edits, TurnTable turns) {
        return new Material(List.of(text), List.of(), List.of(new TranscriptReplaced(transcript.id(), transcript.text(), text.id(),
            text.length(), edits, turns, transcript.speakers(), transcript.original())));
    }
}
