package org.kantlijn.ui.sources;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kantlijn.study.Transcript;

/** A transcript and which share of its turns has a code, 0 to 1; null while that is not known. */
record TranscriptRow(Transcript transcript, @Nullable Double coded) {

    @Override
    public boolean equals(Object other) {
        return other instanceof TranscriptRow that && that.transcript == transcript && Objects.equals(that.coded, coded);
    }

    @Override
    public int hashCode() {
        return transcript.id().hashCode();
    }
}
