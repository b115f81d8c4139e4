package org.kantlijn.intake.codebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kantlijn.change.Change;
import org.kantlijn.change.CodeAdded;
import org.kantlijn.intake.source.Blanks;
import org.kantlijn.study.Code;
import org.kantlijn.study.Colour;
import org.kantlijn.study.Id;
import org.kantlijn.study.Study;

/** The codebook by paths such as {@code Hindernissen > stigma}; makes codes where a path leads nowhere yet. */
public final class CodePaths {

    /** How deep codes may be nested: deeper than any codebook that people use. */
    static final int MOST_LEVELS = 30;

    private static final Pattern SEPARATOR = Pattern.compile("(?<=[\\s\\p{Z}])>(?=[\\s\\p{Z}])");

    private final Map<List<String>, Id<Code>> codes = new HashMap<>();
    private final Map<List<String>, List<Colour>> colours = new HashMap<>();

    /** Begins with the codes of a study. */
    public CodePaths(Study study) {
        for (Code code : study.codes()) {
            List<String> path = study.lineage(code).stream().map(above -> Blanks.folded(above.name())).toList();
            codes.putIfAbsent(path, code.id());
            coloursBelow(parent(path)).add(code.colour());
        }
    }

    /** The names in a path, the topmost first; empty when one of them is. */
    static List<String> split(String path) {
        List<String> names = Stream.of(SEPARATOR.split(path, -1)).map(Blanks::strip).toList();
        boolean gap = names.contains("") || path.startsWith(">") || path.endsWith(">");
        return gap ? List.of() : names;
    }

    static String join(List<String> path) {
        return String.join(" > ", path);
    }

    Optional<Id<Code>> find(List<String> path) {
        return Optional.ofNullable(codes.get(path));
    }

    /** The code at the end of the path; what is missing on the way is added to the changes. */
    public Id<Code> findOrAdd(List<String> path, List<Change> changes) {
        return findOrAdd(path, null, Code.Guide.EMPTY, changes);
    }

    /** The code at the end of a path, which is added with all above it where it is missing; the code has that colour and guide then. */
    public Id<Code> findOrAdd(List<String> path, @Nullable Colour colour, Code.Guide guide, List<Change> changes) {
        Id<Code> known = codes.get(path);
        if (known != null) {
            return known;
        }
        List<String> above = parent(path);
        Id<Code> parent = above.isEmpty() ? null : findOrAdd(above, changes);
        List<Colour> siblings = coloursBelow(above);
        Colour given = colour == null ? Colour.leastUsed(siblings) : colour;
        Id<Code> id = Id.random();
        siblings.add(given);
        codes.put(path, id);
        changes.add(new CodeAdded(id, path.get(path.size() - 1), parent, given, guide));
        return id;
    }

    private List<Colour> coloursBelow(List<String> parent) {
        return colours.computeIfAbsent(parent, path -> new ArrayList<>());
    }

    private static List<String> parent(List<String> path) {
        return path.subList(0, path.size() - 1);
    }
}
