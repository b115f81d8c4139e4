package org.kantlijn.analysis;

import org.jspecify.annotations.Nullable;
import org.kantlijn.study.Coder;
import org.kantlijn.study.Id;
import org.kantlijn.study.Transcript;

/**
 * Which part of a study is counted.
 *
 * @param transcript the only transcript that counts; null for all
 * @param coder the only coder whose codings count; null for all
 */
public record Scope(@Nullable Id<Transcript> transcript, @Nullable Id<Coder> coder) {

    /** The whole study. */
    public static final Scope ALL = new Scope(null, null);

    /** One transcript, every coder. */
    public static Scope of(Transcript transcript) {
        return new Scope(transcript.id(), null);
    }

    /** One coder, every transcript. */
    public static Scope by(Id<Coder> coder) {
        return new Scope(null, coder);
    }

    boolean holds(Transcript candidate) {
        return transcript == null || transcript.equals(candidate.id());
    }

    boolean holds(Id<Coder> candidate) {
        return coder == null || coder.equals(candidate);
    }
}
