package org.kantlijn.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kantlijn.study.Code;
import org.kantlijn.study.Coding;
import org.kantlijn.study.Colour;
import org.kantlijn.study.Id;
import org.kantlijn.study.Study;
import org.kantlijn.study.Theme;

/**
 * What codes and themes are called in a cell, and their order: that of the code tree and of the theme list.
 *
 * @param codes the name of each code, or its path where another has that name too
 * @param places the place of each code in the tree
 * @param themes the themes that each code is placed under
 * @param colours the colour of each theme
 */
record Labels(Map<Id<Code>, String> codes, Map<Id<Code>, Integer> places, Map<Id<Code>, List<Theme>> themes,
              Map<Id<Theme>, Colour> colours) {

    private static final String SEPARATOR = "; ";

    static Labels of(Study study, List<Theme> themesInOrder) {
        List<Code> tree = study.codesInTreeOrder();
        Map<String, Long> uses = tree.stream().collect(Collectors.groupingBy(Code::name, Collectors.counting()));
        Map<Id<Code>, String> codes = new HashMap<>();
        Map<Id<Code>, Integer> places = new HashMap<>();
        for (Code code : tree) {
            codes.put(code.id(), uses.get(code.name()) > 1 ? study.path(code) : code.name());
            places.put(code.id(), places.size());
        }
        Map<Id<Code>, List<Theme>> themes = new HashMap<>();
        themesInOrder.forEach(theme -> theme.codes().forEach(
            code -> themes.computeIfAbsent(code, key -> new ArrayList<>()).add(theme)));
        return new Labels(codes, places, themes, ThemeColours.of(study));
    }

    /** The names of the codes that were applied, each once. */
    String codes(List<Coding> codings) {
        return names(codings.stream().map(Coding::code).distinct().sorted(Comparator.comparing(places::get)).toList());
    }

    String names(List<Id<Code>> ids) {
        return ids.stream().map(id -> codes.getOrDefault(id, "")).collect(Collectors.joining(SEPARATOR));
    }

    /** The themes that the codings fall under, each once, in the order of the first code that is placed there. */
    List<Theme> themesOf(List<Coding> codings) {
        return codings.stream().map(Coding::code).distinct().sorted(Comparator.comparing(places::get))
            .flatMap(code -> themes.getOrDefault(code, List.of()).stream()).distinct().toList();
    }

    static String joined(List<String> names) {
        return String.join(SEPARATOR, names);
    }

    @Nullable Colour colour(@Nullable Theme theme) {
        return theme == null ? null : colours.get(theme.id());
    }
}
