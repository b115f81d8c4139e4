package org.kantlijn.study;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.kantlijn.text.OffsetMap;
import org.kantlijn.text.Span;
import org.kantlijn.text.Turn;
import org.kantlijn.text.TurnTable;

/** Which turns of a better version of a transcript were read, of whoever read the turns of the version before. */
final class ReadTurns {

    private final BitSet read = new BitSet();
    private final BitSet unread = new BitSet();
    private final BitSet before;

    private ReadTurns(List<Span> turns, int count) {
        before = new BitSet(count + 1);
        turns.forEach(span -> before.set(Math.min(span.start(), count + 1), Math.min(span.end(), count + 1)));
    }

    /**
     * The turns that hold words of turns that were read, and of no other.
     *
     * @param turns what was read, as spans of turn numbers
     * @param old the turns as they were
     * @param way what leads from the text as it was to the text as it is
     * @param now the turns as they are
     */
    static List<Span> moved(List<Span> turns, TurnTable old, List<OffsetMap> way, TurnTable now) {
        ReadTurns marks = new ReadTurns(turns, old.speechCount());
        for (int i = 0; i < old.size(); i++) {
            Span words = old.all().get(i).span();
            for (OffsetMap map : way) {
                words = map.words(words);
            }
            if (old.number(i) > 0 && !words.isEmpty()) {
                marks.enter(marks.before.get(old.number(i)), words, now);
            }
        }
        marks.read.andNot(marks.unread);
        return spans(marks.read);
    }

    private void enter(boolean wasRead, Span words, TurnTable now) {
        for (int i = Math.max(0, now.indexAt(words.start())); i < now.size(); i++) {
            Turn turn = now.all().get(i);
            if (turn.span().start() >= words.end()) {
                return;
            }
            if (turn.isSpeech() && turn.span().overlaps(words)) {
                (wasRead ? read : unread).set(now.number(i));
            }
        }
    }

    private static List<Span> spans(BitSet numbers) {
        List<Span> spans = new ArrayList<>();
        for (int from = numbers.nextSetBit(0); from >= 0; from = numbers.nextSetBit(numbers.nextClearBit(from))) {
            spans.add(new Span(from, numbers.nextClearBit(from)));
        }
        return spans;
    }
}
