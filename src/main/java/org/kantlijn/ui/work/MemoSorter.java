package org.kantlijn.ui.work;

import java.awt.Component;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.swing.JComboBox;
import org.kantlijn.change.MemoSorted;
import org.kantlijn.study.Memo;
import org.kantlijn.text.Beginning;
import org.kantlijn.ui.kit.Choices;
import org.kantlijn.ui.kit.Form;
import org.kantlijn.wording.Wording;

/** Says what sorts of note there are, and makes one sort of memo another. */
public final class MemoSorter {

    private static final int LONGEST = 60;

    private final Work work;
    private final Wording wording;

    /** Works on the memos of a study. */
    public MemoSorter(Work work) {
        this.work = work;
        this.wording = Wording.of(MemoSorter.class, work.locale());
    }

    /** The sorts of note in words. */
    public Map<Memo.Sort, String> words() {
        Map<Memo.Sort, String> words = new LinkedHashMap<>();
        for (Memo.Sort sort : Memo.Sort.values()) {
            words.put(sort, wording.text("sort." + sort.name().toLowerCase(Locale.ROOT)));
        }
        return words;
    }

    /** Makes a memo another sort of note; nothing happens where it is that already. */
    public boolean sort(Memo memo, Memo.Sort sort) {
        return memo.sort() != sort && work.apply("memo.sort", new MemoSorted(memo.id(), sort));
    }

    /** Asks what sort of note a memo is, and which memo is meant where there are several; says so where there is none. */
    public void ask(Component parent, List<Memo> memos) {
        if (memos.isEmpty()) {
            work.notices().quiet().set(Notices.Notice.of(Notices.Weight.QUIET, wording.text("memo.none")));
            return;
        }
        Map<Memo, String> beginnings = new LinkedHashMap<>();
        memos.forEach(memo -> beginnings.put(memo, beginning(memo)));
        Memo last = memos.get(memos.size() - 1);
        JComboBox<Memo> which = Choices.box(beginnings, last);
        JComboBox<Memo.Sort> sorts = Choices.box(words(), last.sort());
        which.addActionListener(event -> chosen(which).ifPresent(memo -> sorts.setSelectedItem(memo.sort())));
        Form form = new Form(wording);
        if (memos.size() > 1) {
            form.field("memo.which", which);
        }
        if (form.field("memo.sort", sorts).ask(parent, wording.text("memo.sort.title", beginning(last)))) {
            chosen(which).ifPresent(memo -> chosen(sorts).ifPresent(sort -> sort(memo, sort)));
        }
    }

    private static <T> Optional<T> chosen(JComboBox<T> box) {
        return Optional.ofNullable(box.getItemAt(box.getSelectedIndex()));
    }

    private static String beginning(Memo memo) {
        return Beginning.of(memo.text().strip().lines().findFirst().orElse(""), LONGEST);
    }
}
