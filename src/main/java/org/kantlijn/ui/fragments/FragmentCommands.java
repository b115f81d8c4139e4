package org.kantlijn.ui.fragments;

import java.awt.GraphicsEnvironment;
import java.awt.Rectangle;
import java.awt.Toolkit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import javax.swing.TransferHandler;
import org.kantlijn.study.Code;
import org.kantlijn.study.Coding;
import org.kantlijn.study.Id;
import org.kantlijn.study.Kind;
import org.kantlijn.study.Memo;
import org.kantlijn.study.Transcript;
import org.kantlijn.ui.action.Command;
import org.kantlijn.ui.action.CommandItems;
import org.kantlijn.ui.action.Commands;
import org.kantlijn.ui.kit.Condition;
import org.kantlijn.ui.kit.Draft;
import org.kantlijn.ui.kit.InPlaceText;
import org.kantlijn.ui.kit.KeyBinding;
import org.kantlijn.ui.kit.ListSheet;
import org.kantlijn.ui.kit.Tone;
import org.kantlijn.ui.kit.Type;
import org.kantlijn.ui.kit.Value;
import org.kantlijn.ui.work.CodePicker;
import org.kantlijn.ui.work.FragmentSource;
import org.kantlijn.ui.work.MemoSorter;
import org.kantlijn.ui.work.Place;
import org.kantlijn.ui.work.Selection;
import org.kantlijn.ui.work.Work;
import org.kantlijn.wording.Wording;

/** All that is done with fragments by key, menu or palette. */
final class FragmentCommands {

    private final Work work;
    private final Wording wording;
    private final Commands commands;
    private final FragmentList list;
    private final ListSheet sheet;
    private final FragmentEdits edits;
    private final CodePicker picker;
    private final Value<Integer> selected = new Value<>(0);

    FragmentCommands(Work work, Wording wording, Commands commands, ListSheet sheet, FragmentList list) {
        this.work = work;
        this.wording = wording;
        this.commands = commands;
        this.list = list;
        this.sheet = sheet;
        this.edits = new FragmentEdits(work);
        this.picker = new CodePicker(work);
        list.addListSelectionListener(event -> selected.set(list.getSelectedIndices().length));
    }

    /** How many rows are selected. */
    Value<Integer> selected() {
        return selected;
    }

    /** What is done with the rows. */
    void addRowCommands() {
        Condition any = selected.when(count -> count > 0);
        Condition changing = any.and(work.writable());
        local("fragment.open", any, this::jump);
        local("fragment.context", any, list::toggleContext);
        local("fragment.recode", changing, this::recode);
        local("fragment.memo", changing, this::writeMemo);
        local("fragment.memo.sort", changing, this::sortMemo);
        local("fragment.copy", any, this::copy);
        local("fragment.remove", changing, () -> edits.remove(codings()));
        KeyBinding.of(list, "RIGHT", () -> list.openUp(true));
        KeyBinding.of(list, "LEFT", () -> list.openUp(false));
        list.setComponentPopupMenu(menu());
        list.setTransferHandler(new FragmentClip(list));
        list.setDragEnabled(!GraphicsEnvironment.isHeadless());
    }

    /** What chooses of what the list is. */
    void addSourceCommands(SourceFollower follower, Runnable filter) {
        Selection selection = work.selection();
        source("code", selection.code().when(id -> id != null), follower::ofCode);
        source("participant", selection.participant().when(id -> id != null), follower::ofParticipant);
        source("transcript", selection.transcript().when(id -> id != null), follower::ofTranscript);
        source("theme", selection.theme().when(id -> id != null), follower::ofTheme);
        add("fragments.words", Condition.always(), () -> {
            selection.fragments().set(new FragmentSource.Words(""));
            filter.run();
        });
        add("fragments.below", Condition.always(), follower::toggleBelow).showing(follower.below());
        add("fragments.keep", Condition.always(), () -> follower.kept().set(!follower.kept().get())).showing(follower.kept());
        local("fragments.filter", Condition.always(), filter);
    }

    /** What sorts the list. */
    void addOrderCommands(Value<Order> order) {
        for (Order each : Order.values()) {
            Value<Boolean> on = new Value<>(order.get() == each);
            order.watch(now -> on.set(now == each));
            add("fragments.sort." + each.name().toLowerCase(Locale.ROOT), Condition.always(), () -> order.set(each)).showing(on);
        }
    }

    private void source(String kind, Condition when, Supplier<Optional<FragmentSource>> source) {
        add("fragments." + kind, when, () -> source.get().ifPresent(work.selection().fragments()::set));
    }

    private Command add(String id, Condition when, Runnable what) {
        return commands.add(new Command(id, wording, when, what));
    }

    private void local(String id, Condition when, Runnable what) {
        add(id, when, what).bindTo(list);
    }

    private JPopupMenu menu() {
        JPopupMenu menu = new JPopupMenu();
        for (String id : List.of("open", "context", "copy", "recode", "memo", "memo.sort", "remove")) {
            JMenuItem item = CommandItems.of(commands.get("fragment." + id));
            menu.add(item);
        }
        return menu;
    }

    private List<Coding> codings() {
        return list.getSelectedValuesList().stream().map(FragmentRow::coding).toList();
    }

    private void sortMemo() {
        FragmentRow row = list.lead();
        if (row != null) {
            new MemoSorter(work).ask(list, work.study().memos(new Memo.Subject(Kind.CODING, row.coding().id())));
        }
    }

    /** Goes to the place of the row; the list stays where it is. */
    void jump() {
        FragmentRow row = list.lead();
        if (row != null) {
            Id<Transcript> transcript = row.coding().transcript();
            work.selection().go(new Place(transcript, row.coding().span()));
            work.selection().coding().set(work.study().coding(transcript, row.id()).orElse(null));
        }
    }

    /** Goes to the place of the row that stands so many further. */
    void jump(int by) {
        list.move(by);
        jump();
    }

    private void recode() {
        List<Coding> codings = codings();
        FragmentRow lead = list.lead();
        if (lead != null) {
            list.scrollRectToVisible(list.bounds(lead));
            Rectangle row = list.bounds(lead).intersection(list.getVisibleRect());
            Rectangle under = new Rectangle(list.state().columns().quote(), row.y, 1, row.height);
            picker.open(list, under, wording.text("recode.title", codings.size()), new Recoding(codings));
        }
    }

    /** Gives the fragments that were selected the code that is chosen. */
    private final class Recoding implements CodePicker.Chooser {

        private final List<Coding> codings;

        Recoding(List<Coding> codings) {
            this.codings = codings;
        }

        @Override
        public void chose(Code code) {
            edits.recode(codings, code);
        }

        @Override
        public void choseNew(String name) {
            edits.recodeToNew(codings, name);
        }
    }

    private void writeMemo() {
        FragmentRow row = list.lead();
        if (row != null) {
            Coding coding = row.coding();
            Draft draft = work.drafts().of(Kind.CODING, coding.id(), "own memo");
            InPlaceText field = new InPlaceText(wording.text("memo.hint"), Type.sans(13), Tone.TEXT1, text -> {
                if (edits.write(coding, text)) {
                    draft.drop();
                }
            });
            field.show(edits.ownMemo(coding).map(Memo::text).orElse(""));
            field.keepIn(draft);
            list.makeRoom(row);
            sheet.write(new ListSheet.Writing(field, () -> list.room(row), () -> list.makeRoom(null)));
        }
    }

    private void copy() {
        list.getTransferHandler().exportToClipboard(list, Toolkit.getDefaultToolkit().getSystemClipboard(), TransferHandler.COPY);
    }
}
