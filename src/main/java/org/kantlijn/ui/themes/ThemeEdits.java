package org.kantlijn.ui.themes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kantlijn.change.Change;
import org.kantlijn.change.CodePlaced;
import org.kantlijn.change.CodeTakenOut;
import org.kantlijn.change.Removed;
import org.kantlijn.change.ThemeAdded;
import org.kantlijn.change.ThemeDefined;
import org.kantlijn.change.ThemeMoved;
import org.kantlijn.change.ThemeRenamed;
import org.kantlijn.study.Code;
import org.kantlijn.study.Id;
import org.kantlijn.study.Kind;
import org.kantlijn.study.Study;
import org.kantlijn.study.Theme;

/** What a movement on the board changes in the study. No changes come where nothing would be different. */
final class ThemeEdits {

    private final Study study;

    ThemeEdits(Study study) {
        this.study = study;
    }

    /**
     * A code that is moved.
     *
     * @param code which
     * @param from the theme it comes from; null for none
     * @param keep true when it stays there too
     */
    record Move(Id<Code> code, @Nullable Id<Theme> from, boolean keep) {
    }

    /**
     * Puts a code under a theme.
     *
     * @param position before which of the cards that lie there now, from 0; beyond the last means last
     */
    List<Change> place(Move move, Id<Theme> to, int position) {
        List<Id<Code>> held = study.theme(to).map(Theme::codes).orElse(List.of());
        int old = held.indexOf(move.code());
        int place = Math.min(position, held.size());
        int wanted = old >= 0 && old < place ? place - 1 : place;
        List<Change> changes = new ArrayList<>();
        if (old != wanted) {
            changes.add(new CodePlaced(to, move.code(), wanted));
        }
        if (!to.equals(move.from())) {
            changes.addAll(leave(move));
        }
        return changes;
    }

    /** Takes a code out of a theme; nothing where it lies in none. */
    List<Change> takeOut(Id<Code> code, @Nullable Id<Theme> from) {
        return leave(new Move(code, from, false));
    }

    private static List<Change> leave(Move move) {
        return move.from() == null || move.keep() ? List.of() : List.of(new CodeTakenOut(move.from(), move.code()));
    }

    /** Makes a theme without codes. */
    List<Change> create(Id<Theme> id, String name) {
        return List.of(new ThemeAdded(id, name, null));
    }

    /** Makes a theme of a code. */
    List<Change> createWith(Move move, Id<Theme> id, String name) {
        List<Change> changes = new ArrayList<>();
        changes.add(new ThemeAdded(id, name, null));
        changes.addAll(leave(move));
        changes.add(new CodePlaced(id, move.code(), 0));
        return changes;
    }

    /**
     * Makes a sub-theme of two codes, below the theme in which the second lies.
     *
     * @param onto the code that lies there; it goes into the sub-theme too
     * @param under its theme
     */
    List<Change> join(Move move, Id<Code> onto, Id<Theme> under, ThemeAdded made) {
        if (move.code().equals(onto)) {
            return List.of();
        }
        List<Change> changes = new ArrayList<>();
        changes.add(new ThemeAdded(made.id(), made.name(), under));
        changes.add(new CodeTakenOut(under, onto));
        changes.add(new CodePlaced(made.id(), onto, 0));
        changes.addAll(leave(move));
        changes.add(new CodePlaced(made.id(), move.code(), 1));
        return changes;
    }

    /** Gives a theme up: its codes lie there no more, its sub-themes stand as main themes until it comes back. */
    List<Change> delete(Id<Theme> id) {
        return study.theme(id).isEmpty() ? List.of() : List.of(new Removed(Kind.THEME, id));
    }

    /** Makes a sub-theme a main theme. */
    List<Change> toMain(Id<Theme> id) {
        return study.theme(id).filter(theme -> theme.parent() != null).<List<Change>>map(theme -> List.of(new ThemeMoved(id, null)))
            .orElse(List.of());
    }

    /** Names a theme; an empty name leaves it as it was. */
    List<Change> rename(Id<Theme> id, String name) {
        String old = study.theme(id).map(Theme::name).orElse(name);
        return name.isBlank() || name.strip().equals(old) ? List.of() : List.of(new ThemeRenamed(id, name.strip()));
    }

    /** Says in one line what a theme is about. */
    List<Change> essence(Id<Theme> id, String essence) {
        return study.theme(id).filter(theme -> !theme.essence().equals(essence))
            .<List<Change>>map(theme -> List.of(new ThemeDefined(id, essence, theme.definition()))).orElse(List.of());
    }

    /** A name that no theme has yet: the one given, or with a number after it. */
    String freshName(String name) {
        Set<String> taken = study.themes().stream().map(Theme::name).collect(Collectors.toSet());
        String fresh = name;
        for (int number = 2; taken.contains(fresh); number++) {
            fresh = name + " " + number;
        }
        return fresh;
    }
}
