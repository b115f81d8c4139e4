package org.kantlijn.ui.define;

import java.util.List;
import org.kantlijn.change.Change;
import org.kantlijn.change.KeyMessagesSet;
import org.kantlijn.change.ThemeDefined;
import org.kantlijn.change.ThemeRenamed;
import org.kantlijn.change.ThemeStatusSet;
import org.kantlijn.study.Id;
import org.kantlijn.study.Study;
import org.kantlijn.study.Theme;

/** What writing about a theme changes in the study. No changes come where nothing would be different. */
final class DefineEdits {

    private final Study study;

    DefineEdits(Study study) {
        this.study = study;
    }

    /** Names a theme; an empty name leaves it as it was. */
    List<Change> rename(Id<Theme> id, String name) {
        String wanted = name.strip();
        return study.theme(id).filter(theme -> !wanted.isEmpty() && !theme.name().equals(wanted))
            .<List<Change>>map(theme -> List.of(new ThemeRenamed(id, wanted))).orElse(List.of());
    }

    /** Writes essence and definition. */
    List<Change> define(Id<Theme> id, String essence, String definition) {
        return study.theme(id).filter(theme -> !theme.defined(essence.strip(), definition.strip()).equals(theme))
            .<List<Change>>map(theme -> List.of(new ThemeDefined(id, essence.strip(), definition.strip()))).orElse(List.of());
    }

    /** Writes the key messages; empty ones are left out. */
    List<Change> messages(Id<Theme> id, List<String> messages) {
        List<String> wanted = written(messages);
        return study.theme(id).filter(theme -> !theme.keyMessages().equals(wanted))
            .<List<Change>>map(theme -> List.of(new KeyMessagesSet(id, wanted))).orElse(List.of());
    }

    /** The messages in which something stands. */
    static List<String> written(List<String> messages) {
        return messages.stream().map(String::strip).filter(message -> !message.isEmpty()).toList();
    }

    /** Says how far a theme has come. */
    List<Change> status(Id<Theme> id, Theme.Status status) {
        return study.theme(id).filter(theme -> theme.status() != status)
            .<List<Change>>map(theme -> List.of(new ThemeStatusSet(id, status))).orElse(List.of());
    }
}
