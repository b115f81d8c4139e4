package org.kantlijn.intake.codebook;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kantlijn.change.Change;
import org.kantlijn.change.CodePlaced;
import org.kantlijn.change.KeyMessagesSet;
import org.kantlijn.change.ThemeAdded;
import org.kantlijn.change.ThemeDefined;
import org.kantlijn.change.ThemeMoved;
import org.kantlijn.change.ThemeStatusSet;
import org.kantlijn.intake.source.Blanks;
import org.kantlijn.intake.source.IntakeException;
import org.kantlijn.intake.source.Problem;
import org.kantlijn.study.Code;
import org.kantlijn.study.Id;
import org.kantlijn.study.Study;
import org.kantlijn.study.Theme;

/** Compares drafts of themes with a study and says what must change. */
final class ThemeChanges {

    private static final int MOST_LEVELS = 30;

    private final String file;
    private final Map<String, ThemeDraft> drafts;
    private final CodePaths codes;
    private final Map<String, Theme> themes = new LinkedHashMap<>();
    private final Map<String, String> parents = new HashMap<>();
    private final List<Change> changes = new ArrayList<>();
    private int placed;

    ThemeChanges(String file, Study study, Map<String, ThemeDraft> drafts) {
        this.file = file;
        this.drafts = drafts;
        codes = new CodePaths(study);
        study.themes().forEach(theme -> themes.putIfAbsent(Blanks.folded(theme.name()), theme));
        Map<Id<Theme>, String> names = new HashMap<>();
        themes.forEach((name, theme) -> names.put(theme.id(), name));
        themes.forEach((name, theme) -> parents.put(name, theme.parent() == null ? "" : names.getOrDefault(theme.parent(), "")));
        drafts.values().stream().filter(draft -> !draft.parent().isEmpty()).forEach(draft -> parents.put(draft.name(), draft.parent()));
    }

    ThemeTable table() throws IntakeException {
        for (ThemeDraft draft : drafts.values()) {
            // The upper ones first: so a theme that leaves its sub-theme does so before it comes under it.
            lineage(draft.name()).forEach(this::add);
        }
        drafts.values().forEach(this::fill);
        return new ThemeTable(changes, drafts.size(), placed);
    }

    /** The names from the main theme down to this one, as study and file together have it. */
    private Collection<String> lineage(String name) throws IntakeException {
        Deque<String> lineage = new ArrayDeque<>();
        Set<String> passed = new HashSet<>();
        for (String at = name; !at.isEmpty(); at = parents.getOrDefault(at, "")) {
            if (!passed.add(at)) {
                throw new IntakeException(Problem.THEME_CIRCLE, file, name);
            }
            if (passed.size() > MOST_LEVELS) {
                throw new IntakeException(Problem.THEME_TOO_DEEP, file, name, MOST_LEVELS);
            }
            lineage.addFirst(at);
        }
        return lineage;
    }

    /** Sees that the theme is there and lies where the file says; those above it do already. */
    private void add(String name) {
        ThemeDraft draft = drafts.get(name);
        @Nullable Id<Theme> parent = draft == null || draft.parent().isEmpty() ? null : themes.get(draft.parent()).id();
        Theme known = themes.get(name);
        if (known == null) {
            known = new Theme(Id.random(), name, parent, "", "", Theme.Status.CANDIDATE, List.of(), List.of());
            changes.add(new ThemeAdded(known.id(), name, parent));
        } else if (parent != null && !parent.equals(known.parent())) {
            known = known.under(parent);
            changes.add(new ThemeMoved(known.id(), parent));
        }
        themes.put(name, known);
    }

    private void fill(ThemeDraft draft) {
        Theme theme = themes.get(draft.name());
        String essence = draft.essence().isEmpty() ? theme.essence() : draft.essence();
        String definition = draft.definition().isEmpty() ? theme.definition() : draft.definition();
        if (!essence.equals(theme.essence()) || !definition.equals(theme.definition())) {
            changes.add(new ThemeDefined(theme.id(), essence, definition));
        }
        List<String> messages = new ArrayList<>(theme.keyMessages());
        draft.keyMessages().stream().filter(message -> !theme.keyMessages().contains(message)).forEach(messages::add);
        if (messages.size() > theme.keyMessages().size()) {
            changes.add(new KeyMessagesSet(theme.id(), messages));
        }
        Theme.Status status = draft.status();
        if (status != null && status != theme.status()) {
            changes.add(new ThemeStatusSet(theme.id(), status));
        }
        place(draft, theme);
    }

    private void place(ThemeDraft draft, Theme theme) {
        int position = theme.codes().size();
        for (List<String> path : draft.codes()) {
            Id<Code> code = codes.findOrAdd(path, changes);
            if (!theme.codes().contains(code)) {
                changes.add(new CodePlaced(theme.id(), code, position++));
                placed++;
            }
        }
    }
}
