package org.kantlijn.ui.intake;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The drafts that were shown last, so that going back and forth costs nothing; a hundred large ones would fill the memory. */
final class DraftShelf {

    private final long most;
    private final Map<Path, Seen> drafts = new LinkedHashMap<>(16, 0.75f, true);

    /** @param most how many characters of text are held at most, but for the last draft, which is held whatever its length */
    DraftShelf(long most) {
        this.most = most;
    }

    /** The draft of a file, under whatever choices; null when it was put away. */
    @Nullable Seen get(Path file) {
        return drafts.get(file);
    }

    /** Keeps a draft, and puts those away that were not asked for longest. */
    void put(Seen seen) {
        drafts.put(seen.order().file(), seen);
        long held = drafts.values().stream().mapToLong(s -> s.draft().text().length()).sum();
        for (Iterator<Seen> oldest = drafts.values().iterator(); held > most && drafts.size() > 1;) {
            held -= oldest.next().draft().text().length();
            oldest.remove();
        }
    }
}
