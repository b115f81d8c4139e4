package org.kantlijn.store;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import org.kantlijn.study.Id;

/**
 * Gives one and the same object for texts and ids that come again in line after line, so that a long log is not held many times over.
 *
 * <p>For use by many threads at once: where two meet in one place, the later is kept, and nothing but memory is lost.
 */
final class Recurring {

    /** More than a study has codes, transcripts and coders. */
    private static final int PLACES = 1 << 12;

    private final AtomicReferenceArray<@Nullable String> texts = new AtomicReferenceArray<>(PLACES);
    private final AtomicReferenceArray<@Nullable Id<?>> ids = new AtomicReferenceArray<>(PLACES);

    /** The text that stands in bytes of ASCII and has that hash; null where it is not known. */
    @Nullable String text(byte[] bytes, int from, int to, int hash) {
        String kept = texts.get(place(hash));
        return kept != null && same(kept, bytes, from, to) ? kept : null;
    }

    private static boolean same(String text, byte[] bytes, int from, int to) {
        boolean same = text.length() == to - from;
        for (int i = 0; same && i < text.length(); i++) {
            same = text.charAt(i) == bytes[from + i];
        }
        return same;
    }

    /** An equal text. */
    String text(String text) {
        int place = place(text.hashCode());
        String kept = texts.get(place);
        if (text.equals(kept)) {
            return kept;
        }
        texts.set(place, text);
        return text;
    }

    /** The id with that value, which is not blank. */
    @SuppressWarnings("unchecked") // an id holds nothing of the kind of thing that it names
    <T> Id<T> id(String value) {
        int place = place(value.hashCode());
        Id<?> kept = ids.get(place);
        if (kept != null && kept.value().equals(value)) {
            return (Id<T>) kept;
        }
        Id<T> id = new Id<>(value);
        ids.set(place, id);
        return id;
    }

    private static int place(int hash) {
        return (hash ^ hash >>> 16) & PLACES - 1;
    }
}
