package org.kantlijn.study;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The memos as people see them: one about a code that went into another is about that. */
final class MemoView {

    private @Nullable Map<Id<Memo>, Memo> written;
    private @Nullable CodeTree tree;
    private Map<Id<Memo>, Memo> seen = Map.of();

    /** The memos in sight; the same object as long as memos and codes are the same. */
    Map<Id<Memo>, Memo> of(Map<Id<Memo>, Memo> present, CodeTree codes) {
        if (present != written || codes != tree) {
            seen = codes.hasMerged() ? through(present, codes) : present;
            written = present;
            tree = codes;
        }
        return seen;
    }

    private static Map<Id<Memo>, Memo> through(Map<Id<Memo>, Memo> present, CodeTree codes) {
        Map<Id<Memo>, Memo> through = new LinkedHashMap<>(present);
        through.replaceAll((id, memo) -> {
            Memo.Subject about = seen(memo.subject(), codes);
            return about.equals(memo.subject()) ? memo : memo.about(about);
        });
        return Collections.unmodifiableMap(through);
    }

    private static Memo.Subject seen(Memo.Subject subject, CodeTree codes) {
        Id<?> id = subject.id();
        return subject.about() != Kind.CODE || id == null ? subject : new Memo.Subject(Kind.CODE, codes.standsFor(new Id<>(id.value())));
    }
}
