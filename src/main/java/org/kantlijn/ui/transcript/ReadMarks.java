package org.kantlijn.ui.transcript;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.kantlijn.change.TurnsRead;
import org.kantlijn.text.Span;
import org.kantlijn.ui.work.Work;

/** Marks turns as read, up to where the reader is. */
final class ReadMarks {

    private final Work work;

    ReadMarks(Work work) {
        this.work = work;
    }

    /** Marks all turns up to a number as read; when they all are, takes the mark off that one and those after it. */
    void toggleUpTo(OpenTranscript open, int number) {
        if (number <= 0) {
            return;
        }
        BitSet read = (BitSet) open.read().clone();
        boolean all = read.nextClearBit(1) > number;
        if (all) {
            read.clear(number, open.turns().speechCount() + 1);
        } else {
            read.set(1, number + 1);
        }
        work.apply("transcript.read", new TurnsRead(open.transcript().id(), work.coder().id(), spans(read)));
    }

    private static List<Span> spans(BitSet numbers) {
        List<Span> spans = new ArrayList<>();
        int start = numbers.nextSetBit(0);
        while (start >= 0) {
            int end = numbers.nextClearBit(start);
            spans.add(new Span(start, end));
            start = numbers.nextSetBit(end);
        }
        return spans;
    }
}
