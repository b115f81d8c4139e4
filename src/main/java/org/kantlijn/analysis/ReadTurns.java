package org.kantlijn.analysis;

import java.util.BitSet;
import org.kantlijn.study.Coder;
import org.kantlijn.study.Id;
import org.kantlijn.study.Study;
import org.kantlijn.study.Transcript;
import org.kantlijn.text.Span;

/** Counts the turns that somebody has read. */
final class ReadTurns {

    private ReadTurns() {
    }

    static Portion of(Study study, Transcript transcript, Id<Coder> coder) {
        int turns = transcript.turns().speechCount();
        BitSet read = new BitSet(turns + 1);
        for (Span span : study.read(transcript.id(), coder)) {
            int from = Math.max(1, span.start());
            read.set(from, Math.max(from, Math.min(turns + 1, span.end())));
        }
        return new Portion(read.cardinality(), turns);
    }
}
