package org.kantlijn.intake.codebook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kantlijn.intake.script.SpeakerWords;
import org.kantlijn.intake.source.Blanks;
import org.kantlijn.study.Code;
import org.kantlijn.study.Study;

/** The codes that people mean when they write a name or a path by hand, however it is capitalised. */
public final class CodeNames {

    private final Map<String, List<String>> paths = new HashMap<>();

    /** Knows the codes of a study by what people call them. */
    public CodeNames(Study study) {
        for (Code code : study.codes()) {
            List<String> path = study.lineage(code).stream().map(above -> Blanks.folded(above.name())).toList();
            // A name that two codes have means neither; the path of one is always clear.
            paths.merge(key(path.get(path.size() - 1)), path, (first, second) -> List.of());
        }
        for (Code code : study.codes()) {
            List<String> path = study.lineage(code).stream().map(above -> Blanks.folded(above.name())).toList();
            paths.put(key(CodePaths.join(path)), path);
        }
    }

    private static String key(String name) {
        return SpeakerWords.key(name);
    }

    /** True when the study has a code of that name or path. */
    public boolean holds(String name) {
        return !paths.getOrDefault(key(name), List.of()).isEmpty();
    }

    /** The path of the code that is meant; that of a new one, and from then on the same, where the study has none. */
    public List<String> path(String name) {
        List<String> given = CodePaths.split(name);
        List<String> path = given.isEmpty() || given.size() > CodePaths.MOST_LEVELS ? List.of(Blanks.folded(name))
            : given.stream().map(Blanks::folded).toList();
        String key = key(CodePaths.join(path));
        if (paths.getOrDefault(key, List.of()).isEmpty()) {
            paths.put(key, path);
        }
        return paths.get(key);
    }
}
