package org.kantlijn.study;

import java.util.ArrayList;
import java.util.List;

/** The codes under the number keys of a coder as people see them: each under its own key, once. */
final class NumberKeys {

    private static final int KEYS = 9;

    private NumberKeys() {
    }

    /** The codes in sight from key 1 to the last that has one; {@link Code#NONE} where a key is free or its code is gone. */
    static List<Id<Code>> shown(List<Id<Code>> given, CodeTree codes) {
        List<Id<Code>> keys = new ArrayList<>();
        int last = 0;
        for (Id<Code> code : given.subList(0, Math.min(KEYS, given.size()))) {
            Id<Code> shown = codes.resolve(code);
            boolean fresh = shown != null && !keys.contains(shown);
            keys.add(fresh ? shown : Code.NONE);
            last = fresh ? keys.size() : last;
        }
        return List.copyOf(keys.subList(0, last));
    }
}
