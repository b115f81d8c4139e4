package org.kantlijn.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kantlijn.change.Change;
import org.kantlijn.change.CodePlaced;
import org.kantlijn.change.KeyMessagesSet;
import org.kantlijn.change.ThemeAdded;
import org.kantlijn.change.ThemeDefined;
import org.kantlijn.change.ThemeMoved;
import org.kantlijn.change.ThemeStatusSet;
import org.kantlijn.study.Code;
import org.kantlijn.study.Id;
import org.kantlijn.study.Study;
import org.kantlijn.study.Theme;

/** Compares drafts of themes with a study and says what must change. */
final class ThemeChanges {

    private final CodePaths codes;
    private final Map<String, Theme> themes = new LinkedHashMap<>();
    private final List<Change> changes = new ArrayList<>();
    private int placed;

    ThemeChanges(Study study) {
        codes = new CodePaths(study);
        study.themes().forEach(theme -> themes.putIfAbsent(theme.name(), theme));
    }

    ThemeTable of(Map<String, ThemeDraft> drafts) {
        drafts.values().forEach(draft -> add(draft.name(), drafts));
        drafts.values().forEach(this::fill);
        return new ThemeTable(changes, drafts.size(), placed);
    }

    /** Sees that the theme and those above it are there. */
    private Theme add(String name, Map<String, ThemeDraft> drafts) {
        ThemeDraft draft = drafts.get(name);
        @Nullable Id<Theme> parent = draft == null || draft.parent().isEmpty() ? null : add(draft.parent(), drafts).id();
        Theme known = themes.get(name);
        if (known == null) {
            known = new Theme(Id.random(), name, parent, "", "", Theme.Status.CANDIDATE, List.of(), List.of());
            changes.add(new ThemeAdded(known.id(), name, parent));
        } else if (parent != null && !parent.equals(known.parent())) {
            known = known.under(parent);
            changes.add(new ThemeMoved(known.id(), parent));
        }
        themes.put(name, known);
        return known;
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
