package org.kantlijn.study;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The codebook as people see it: merged codes stand as the code they went into, and a code whose parent was removed stands under the
 * nearest one that is still there.
 */
final class CodeTree implements Lens {

    private static final Id<Code> TOP = new Id<>("top");

    private final Map<Id<Code>, Id<Code>> merged;
    private final Map<Id<Code>, Code> raw;
    private final Map<Id<Code>, Code> seen = new LinkedHashMap<>();
    private final Map<Id<Code>, List<Code>> children = new HashMap<>();

    /**
     * @param present the codes that were not removed, with the parents they were given
     * @param ever all codes there ever were
     * @param merged which code went into which
     */
    CodeTree(Map<Id<Code>, Code> present, Map<Id<Code>, Code> ever, Map<Id<Code>, Id<Code>> merged) {
        this.merged = Map.copyOf(merged);
        this.raw = ever;
        for (Code code : present.values()) {
            if (!this.merged.containsKey(code.id())) {
                seen.put(code.id(), code);
            }
        }
        seen.replaceAll((id, code) -> code.under(visibleParent(code)));
        seen.values().forEach(code -> children.computeIfAbsent(key(code.parent()), k -> new ArrayList<>()).add(code));
    }

    /** The code that the id stands for now; null when that was removed. */
    @Nullable Id<Code> resolve(Id<Code> id) {
        Id<Code> target = target(id);
        return seen.containsKey(target) ? target : null;
    }

    /** The code that the id stands for now, in sight or not. */
    Id<Code> standsFor(Id<Code> id) {
        return target(id);
    }

    /** True when any code stands for another. */
    boolean hasMerged() {
        return !merged.isEmpty();
    }

    /** The coding with the code that its own stands for now; null where that is gone. */
    @Override
    public @Nullable Coding see(Coding coding) {
        Id<Code> code = resolve(coding.code());
        if (code == null) {
            return null;
        }
        return code.equals(coding.code()) ? coding : coding.coded(code);
    }

    /** The code that this one was merged into directly; null when it was not. */
    @Nullable Id<Code> mergedInto(Id<Code> id) {
        return merged.get(id);
    }

    Map<Id<Code>, Code> codes() {
        return Collections.unmodifiableMap(seen);
    }

    List<Code> children(@Nullable Id<Code> parent) {
        return Collections.unmodifiableList(children.getOrDefault(key(parent), List.of()));
    }

    private Id<Code> target(Id<Code> id) {
        Id<Code> at = id;
        for (int hops = merged.size(); hops > 0 && merged.containsKey(at); hops--) {
            at = merged.get(at);
        }
        return at;
    }

    /** Walks up past what is no longer there. The editor lets no circle come about, so the way ends. */
    private @Nullable Id<Code> visibleParent(Code code) {
        Id<Code> at = code.parent();
        for (int hops = raw.size(); hops > 0 && at != null; hops--) {
            Id<Code> shown = target(at);
            if (seen.containsKey(shown)) {
                return shown;
            }
            Code hidden = raw.get(shown);
            at = hidden == null ? null : hidden.parent();
        }
        return null;
    }

    /** True when going up from the one code, as the tree stands, passes the other. */
    boolean leadsTo(Id<Code> from, Id<Code> to) {
        Id<Code> at = from;
        for (int hops = raw.size(); hops >= 0 && at != null; hops--) {
            if (target(at).equals(to)) {
                return true;
            }
            Code code = raw.get(target(at));
            at = code == null ? null : code.parent();
        }
        return false;
    }

    private static Id<Code> key(@Nullable Id<Code> parent) {
        return parent == null ? TOP : parent;
    }
}
