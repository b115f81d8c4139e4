package org.kantlijn.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kantlijn.study.Code;
import org.kantlijn.study.Colour;
import org.kantlijn.study.Id;
import org.kantlijn.study.Study;
import org.kantlijn.study.Theme;

/**
 * Gives each main theme a colour: that of its first code, or the one used least where another theme has that already. Sub-themes share
 * the colour of their main theme.
 */
final class ThemeColours {

    private final Study study;
    private final Map<Id<Theme>, Colour> given = new HashMap<>();

    private ThemeColours(Study study) {
        this.study = study;
    }

    static Map<Id<Theme>, Colour> of(Study study) {
        ThemeColours colours = new ThemeColours(study);
        List<Colour> used = new ArrayList<>();
        for (Theme main : study.subthemes(null)) {
            List<Theme> family = new ArrayList<>();
            colours.collect(main, family);
            Colour colour = colours.ofFirstCode(family).filter(first -> !used.contains(first)).orElseGet(() -> Colour.leastUsed(used));
            used.add(colour);
            family.forEach(theme -> colours.given.put(theme.id(), colour));
        }
        return Map.copyOf(colours.given);
    }

    private void collect(Theme theme, List<Theme> family) {
        family.add(theme);
        study.subthemes(theme.id()).forEach(below -> collect(below, family));
    }

    private Optional<Colour> ofFirstCode(List<Theme> family) {
        return family.stream().flatMap(theme -> theme.codes().stream()).map(study::code).flatMap(Optional::stream).map(Code::colour)
            .findFirst();
    }
}
