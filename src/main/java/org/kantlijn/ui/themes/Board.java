package org.kantlijn.ui.themes;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kantlijn.study.Code;
import org.kantlijn.study.Id;
import org.kantlijn.study.Study;
import org.kantlijn.study.Theme;

/**
 * The board: which codes lie under which theme.
 *
 * @param columns one for each main theme, in the order in which they were made
 * @param loose the codes in no theme that ask for one: those that were applied, or have no codes below them
 */
record Board(List<Block> columns, List<Card> loose) {

    /**
     * A theme with what lies under it.
     *
     * @param theme which
     * @param cards the codes placed under the theme itself, in the order in which they were arranged
     * @param below its sub-themes
     */
    record Block(Theme theme, List<Card> cards, List<Block> below) {

        /** How many codes lie here and below. */
        int codes() {
            return cards.size() + below.stream().mapToInt(Block::codes).sum();
        }
    }

    /**
     * A code under a theme, or in none.
     *
     * @param code which code
     * @param theme where it lies; null when in no theme
     * @param elsewhere the names of the other themes that it lies under
     */
    record Card(Code code, @Nullable Id<Theme> theme, List<String> elsewhere) {

        Key key() {
            return new Key(code.id(), theme);
        }
    }

    /**
     * What a card is known by while the board changes.
     *
     * @param code its code; null for the head of a theme
     * @param theme its theme; null for a code in no theme
     */
    record Key(@Nullable Id<Code> code, @Nullable Id<Theme> theme) {
    }

    static Board of(Study study) {
        List<Block> columns = study.subthemes(null).stream().map(theme -> block(study, theme)).toList();
        Set<Id<Code>> placed = new HashSet<>();
        study.themes().forEach(theme -> placed.addAll(theme.codes()));
        Map<Id<Code>, Integer> applied = study.codingCounts();
        List<Card> loose = study.codesInTreeOrder().stream()
            .filter(code -> !placed.contains(code.id()))
            .filter(code -> applied.containsKey(code.id()) || study.children(code.id()).isEmpty())
            .map(code -> new Card(code, null, List.of())).toList();
        return new Board(columns, loose);
    }

    private static Block block(Study study, Theme theme) {
        List<Card> cards = theme.codes().stream().flatMap(id -> study.code(id).stream())
            .map(code -> new Card(code, theme.id(), elsewhere(study, theme, code))).toList();
        return new Block(theme, cards, study.subthemes(theme.id()).stream().map(below -> block(study, below)).toList());
    }

    private static List<String> elsewhere(Study study, Theme theme, Code code) {
        return study.themesOf(code.id()).stream().filter(other -> !other.id().equals(theme.id())).map(Theme::name).toList();
    }

    /** How many main themes there are. */
    int mainThemes() {
        return columns.size();
    }

    /** How many codes lie under some theme. */
    int placed() {
        Set<Id<Code>> found = new HashSet<>();
        columns.forEach(column -> collect(column, found));
        return found.size();
    }

    private static void collect(Block block, Set<Id<Code>> found) {
        block.cards().forEach(card -> found.add(card.code().id()));
        block.below().forEach(below -> collect(below, found));
    }
}
