package org.kantlijn.intake.recording;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Who speaks when, as programs tell it that find words and voices apart. */
final class VoiceTimes {

    private final TreeMap<Double, Voice> voices = new TreeMap<>();

    /**
     * A stretch of a recording in which one voice is heard.
     *
     * @param start when it begins, in seconds
     * @param speaker whose voice it is; null where nobody is named
     */
    record Voice(double start, @Nullable String speaker) {
    }

    void add(@Nullable Double start, @Nullable String speaker) {
        if (start != null) {
            voices.put(start, new Voice(start, speaker));
        }
    }

    boolean isEmpty() {
        return voices.isEmpty();
    }

    /** The voice at a time, or that before a gap; the first voice before all of them; null where none is known. */
    @Nullable Voice at(@Nullable Double seconds) {
        if (voices.isEmpty() || seconds == null) {
            return null;
        }
        Map.Entry<Double, Voice> entry = voices.floorEntry(seconds);
        return entry == null ? voices.firstEntry().getValue() : entry.getValue();
    }
}
