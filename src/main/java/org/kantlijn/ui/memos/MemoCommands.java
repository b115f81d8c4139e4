package org.kantlijn.ui.memos;

import java.awt.Component;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javax.swing.JComboBox;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import org.jspecify.annotations.Nullable;
import org.kantlijn.change.MemoAdded;
import org.kantlijn.study.Coding;
import org.kantlijn.study.Id;
import org.kantlijn.study.Kind;
import org.kantlijn.study.Memo;
import org.kantlijn.ui.action.Command;
import org.kantlijn.ui.action.Commands;
import org.kantlijn.ui.kit.Choices;
import org.kantlijn.ui.kit.Condition;
import org.kantlijn.ui.kit.Draft;
import org.kantlijn.ui.kit.Drafting;
import org.kantlijn.ui.kit.Form;
import org.kantlijn.ui.kit.Value;
import org.kantlijn.ui.work.MemoSorter;
import org.kantlijn.ui.work.Selection;
import org.kantlijn.ui.work.Work;
import org.kantlijn.wording.Wording;

/** Writes memos about what is selected, from any screen, and entries of the logbook. */
public final class MemoCommands {

    private final Work work;
    private final Wording wording;
    private final Component parent;

    /**
     * Adds the commands.
     *
     * @param parent over what the slip to write on is shown
     */
    public MemoCommands(Work work, Commands commands, Component parent) {
        this.work = work;
        this.wording = Wording.of(MemoCommands.class, work.locale());
        this.parent = parent;
        Selection selection = work.selection();
        commands.add(new Command("logbook.write", wording, work.writable(),
            () -> write(Memo.Subject.LOGBOOK, "logbook.title", Memo.Sort.METHOD)));
        commands.add(new Command("memo.coding.sort", wording, selection.coding().when(coding -> coding != null).and(work.writable()),
            this::sort));
        about(commands, "memo.code", Kind.CODE, selection.code());
        about(commands, "memo.transcript", Kind.TRANSCRIPT, selection.transcript());
        about(commands, "memo.participant", Kind.PARTICIPANT, selection.participant());
        about(commands, "memo.theme", Kind.THEME, selection.theme());
    }

    private void sort() {
        Coding coding = work.selection().coding().get();
        if (coding != null) {
            new MemoSorter(work).ask(parent, work.study().memos(new Memo.Subject(Kind.CODING, coding.id())));
        }
    }

    private <T> void about(Commands commands, String id, Kind kind, Value<@Nullable Id<T>> chosen) {
        Condition some = chosen.when(thing -> thing != null).and(work.writable());
        Supplier<Memo.Subject> subject = () -> new Memo.Subject(kind, chosen.get());
        commands.add(new Command(id, wording, some, () -> write(subject.get(), "slip.title", Memo.Sort.NOTE)));
    }

    private void write(Memo.Subject subject, String key, Memo.Sort usual) {
        String title = wording.text(key, new Things(work.study(), wording).name(subject));
        Map<Memo.Sort, String> sorts = new LinkedHashMap<>();
        for (Memo.Sort sort : Memo.Sort.values()) {
            sorts.put(sort, MemoRow.sort(sort, wording));
        }
        Draft draft = work.drafts().memo(subject.about(), subject.id());
        JTextArea words = words(title, draft);
        JComboBox<Memo.Sort> box = Choices.box(sorts, usual);
        Form form = new Form(wording).wide(new JScrollPane(words)).field("slip.sort", box);
        form.focus(words);
        if (!form.ask(parent, title)) {
            draft.drop();
        } else if (!words.getText().isBlank()) {
            Memo.Sort sort = Optional.ofNullable(box.getItemAt(box.getSelectedIndex())).orElse(usual);
            String step = subject.about() == Kind.STUDY ? "logbook.write" : "memo.write";
            if (work.apply(step, List.of(new MemoAdded(Id.random(), subject, sort, words.getText().strip(), null, null)))) {
                draft.drop();
            }
        }
    }

    /** A field for a new memo, with the words that its draft still holds. */
    static JTextArea words(String title, Draft draft) {
        JTextArea words = new JTextArea(7, 40);
        words.setLineWrap(true);
        words.setWrapStyleWord(true);
        words.getAccessibleContext().setAccessibleName(title);
        new Drafting(words, () -> "").follow(draft);
        return words;
    }
}
