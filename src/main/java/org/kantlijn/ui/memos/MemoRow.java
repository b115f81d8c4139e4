package org.kantlijn.ui.memos;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kantlijn.study.Memo;
import org.kantlijn.study.Study;
import org.kantlijn.ui.kit.FoldedText;
import org.kantlijn.wording.Wording;

/**
 * A memo in the list.
 *
 * @param memo which
 * @param about what it is about, in words
 * @param sort what sort of note it is, in words
 * @param coder who wrote it
 */
record MemoRow(Memo memo, String about, String sort, String coder) {

    /**
     * The memos of a study, the last first.
     *
     * @param filter letters that must stand in the memo, its subject or the name of who wrote it; empty for all
     * @param only the sort to show; null for every sort
     */
    static List<MemoRow> of(Study study, Things things, String filter, Memo.@Nullable Sort only, Wording wording) {
        String sought = FoldedText.of(filter.strip());
        return study.memos().stream().filter(memo -> only == null || memo.sort() == only)
            .map(memo -> new MemoRow(memo, things.name(memo.subject()), sort(memo.sort(), wording), study.coder(memo.coder()).name()))
            .filter(row -> sought.isEmpty() || FoldedText.holds(row.searched(things), sought))
            .sorted(Comparator.comparing((MemoRow row) -> row.memo().at()).reversed()).toList();
    }

    private String searched(Things things) {
        String links = memo.links().stream().map(things::name).collect(Collectors.joining(" "));
        return memo.text() + " " + about + " " + coder + " " + links;
    }

    static String sort(Memo.Sort sort, Wording wording) {
        return wording.text("sort." + sort.name().toLowerCase(Locale.ROOT));
    }

    /** Its first line. */
    String beginning() {
        return memo.text().lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    }
}
