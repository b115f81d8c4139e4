package org.kantlijn.ui.transcript;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.kantlijn.study.Code;
import org.kantlijn.study.Id;
import org.kantlijn.study.Study;
import org.kantlijn.study.Theme;

/** What the margin is narrowed down to: a code with those below it, or all codes of a theme with its sub-themes. */
sealed interface SightFilter {

    /** A code and all below it. */
    record OfCode(Id<Code> code) implements SightFilter {

        @Override
        public Set<Id<Code>> codes(Study study) {
            Set<Id<Code>> found = new HashSet<>();
            study.code(code).ifPresent(top -> study.subtree(top).forEach(below -> found.add(below.id())));
            return found;
        }

        @Override
        public Optional<String> name(Study study) {
            return study.code(code).map(Code::name);
        }
    }

    /** The codes of a theme and its sub-themes. */
    record OfTheme(Id<Theme> theme) implements SightFilter {

        @Override
        public Set<Id<Code>> codes(Study study) {
            Set<Id<Code>> found = new HashSet<>();
            study.theme(theme).ifPresent(top -> {
                top.codes().forEach(code -> found.addAll(new OfCode(code).codes(study)));
                study.subthemes(theme).forEach(below -> found.addAll(new OfTheme(below.id()).codes(study)));
            });
            return found;
        }

        @Override
        public Optional<String> name(Study study) {
            return study.theme(theme).map(Theme::name);
        }
    }

    /** The codes that are to be seen. */
    Set<Id<Code>> codes(Study study);

    /** What it is narrowed down to, as people call it; empty where that is gone. */
    Optional<String> name(Study study);
}
