package org.kantlijn.ui.intake;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kantlijn.intake.ImportChoices;

/**
 * All that was decided in the dialog at one moment: what undo goes back to.
 *
 * @param chosen the choices about files that the user changed something about
 * @param fates what is to become of files, where the user said so
 */
record Decisions(Map<Path, ImportChoices> chosen, Map<Path, Fate> fates) {

    static final Decisions NONE = new Decisions(Map.of(), Map.of());

    Decisions {
        chosen = Map.copyOf(chosen);
        fates = Map.copyOf(fates);
    }

    Decisions choosing(Path file, ImportChoices choices) {
        Map<Path, ImportChoices> more = new HashMap<>(chosen);
        more.put(file, choices);
        return new Decisions(more, fates);
    }

    Decisions deciding(Path file, Fate fate) {
        Map<Path, Fate> more = new HashMap<>(fates);
        more.put(file, fate);
        return new Decisions(chosen, more);
    }

    @Nullable ImportChoices choices(Path file) {
        return chosen.get(file);
    }
}
