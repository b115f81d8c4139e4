package org.kantlijn.ui.codebook;

import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.swing.JComponent;
import org.jspecify.annotations.Nullable;
import org.kantlijn.change.Change;
import org.kantlijn.study.Code;
import org.kantlijn.study.Coding;
import org.kantlijn.study.Colour;
import org.kantlijn.study.Id;
import org.kantlijn.ui.action.Command;
import org.kantlijn.ui.action.Commands;
import org.kantlijn.ui.kit.Condition;
import org.kantlijn.ui.work.Notices;
import org.kantlijn.ui.work.Work;
import org.kantlijn.wording.Wording;

/** All that can be done to codes, by key, menu, palette and mouse alike. */
final class CodebookCommands {

    private final Work work;
    private final CodebookModel model;
    private final Wording wording;
    private final Stage stage;
    private final Commands commands;

    CodebookCommands(Work work, CodebookModel model, Wording wording, Stage stage, Commands commands) {
        this.work = work;
        this.model = model;
        this.wording = wording;
        this.stage = stage;
        this.commands = commands;
    }

    /** Adds them to the window's commands. */
    void register() {
        Condition writable = work.writable();
        Condition nested = model.current().when(code -> code != null && code.parent() != null).and(writable);
        Condition waiting = model.cut().when(Objects::nonNull).and(writable);
        add("code.create", writable, this::createBeside);
        onCode("code.below", code -> create(code.id()));
        onCode("code.rename", code -> stage.name(code.id()));
        onCode("code.describe", code -> stage.describe());
        onCode("code.split", code -> new SplitDialog(work, wording, code).open(stage.tree()));
        onCode("code.versions", code -> new Versions(work, wording, code).show(stage.tree()));
        add("code.example", work.selection().coding().when(Objects::nonNull).and(writable), this::example);
        onCode("code.colour", code -> new ColourMenu(wording, this::colour).over(stage.tree()));
        onCode("code.move", this::chooseParent);
        add("code.top", nested, () -> current(code -> model.move(code, null)));
        onCode("code.cut", code -> model.cut().set(code.id()));
        add("code.paste", waiting, this::paste);
        onCode("code.merge", this::chooseTarget);
        onCode("code.delete", this::delete);
        add("codebook.filter", Condition.always(), stage::filter);
    }

    private void onCode(String id, Consumer<Code> deed) {
        add(id, model.current().when(Objects::nonNull).and(work.writable()), () -> current(deed));
    }

    private void add(String id, Condition when, Runnable deed) {
        commands.add(new Command(id, wording, when, deed));
    }

    private void current(Consumer<Code> deed) {
        Code code = model.current().get();
        if (code != null) {
            deed.accept(code);
        }
    }

    private void createBeside() {
        Code beside = model.current().get();
        create(beside == null ? null : beside.parent());
    }

    private void create(@Nullable Id<Code> parent) {
        model.draft(parent);
        stage.name(CodeOutline.DRAFT);
    }

    void colour(Colour colour) {
        current(code -> work.apply("code.colour", model.edits().colour(code, colour)));
    }

    private void example() {
        Coding coding = work.selection().coding().get();
        if (coding != null) {
            work.apply("code.examples", model.edits().example(coding));
        }
    }

    private void paste() {
        Code target = model.current().get();
        model.code(model.cut().get()).ifPresent(code -> model.move(code, target == null ? null : target.id()));
        model.cut().set(null);
    }

    private void delete(Code code) {
        int codings = model.edits().codingsWithin(code);
        List<Change> changes = model.edits().delete(code);
        if (work.apply("code.delete", changes)) {
            offerUndo(wording.text("notice.deleted", code.name(), changes.size() - 1, codings));
        }
    }

    /** Shows what will be when one code goes into another, and lets it go there when that is what was meant. */
    void merge(Code from, Code into) {
        if (!from.id().equals(into.id())) {
            Merging merging = new Merging(work.study(), from, into);
            stage.preview(merging, () -> merge(merging.in(work.study())));
        }
    }

    /** Lets one code go into another and says how many codings went along. */
    private void merge(Merging merging) {
        if (work.apply("code.merge", merging.changes())) {
            work.selection().code().set(merging.into().id());
            offerUndo(wording.text("notice.merged", merging.from().name(), merging.result(MergedText.NAME), merging.moved()));
        }
    }

    private void offerUndo(String text) {
        work.notices().quiet().set(new Notices.Notice(Notices.Weight.QUIET, text, wording.text("notice.undo"), work::undo));
    }

    private void chooseTarget(Code from) {
        List<CodeChooser.Choice> targets = choices().filter(choice -> !from.equals(choice.code())).toList();
        choose(wording.text("choose.merge", from.name()), targets,
            choice -> wording.text("choose.merge.remark", new Merging(work.study(), from, Objects.requireNonNull(choice.code())).moved()),
            choice -> merge(from, Objects.requireNonNull(choice.code())));
    }

    private void chooseParent(Code code) {
        CodebookEdits edits = model.edits();
        Stream<CodeChooser.Choice> top = Stream.of(new CodeChooser.Choice(null, wording.text("choose.top"), ""));
        List<CodeChooser.Choice> places = Stream.concat(top, choices())
            .filter(choice -> !edits.move(code, choice.id()).isEmpty()).toList();
        choose(wording.text("choose.parent", code.name()), places, choice -> "", choice -> model.move(code, choice.id()));
    }

    private void choose(String title, List<CodeChooser.Choice> choices, CodeChooser.Remark remark, Consumer<CodeChooser.Choice> chosen) {
        new CodeChooser(title, wording.text("filter.hint"), choices, remark, chosen).over(stage.tree());
    }

    private Stream<CodeChooser.Choice> choices() {
        return work.study().codesInTreeOrder().stream().map(code -> {
            List<String> line = work.study().lineage(code).stream().map(Code::name).toList();
            return new CodeChooser.Choice(code, code.name(), String.join(" › ", line.subList(0, line.size() - 1)));
        });
    }

    /** Lets the keys that belong to the tree work there, in place of what a tree does with them. */
    void bindTo(JComponent tree) {
        for (String id : List.of("code.rename", "code.delete", "code.cut", "code.paste")) {
            commands.get(id).bindTo(tree);
        }
        BiConsumer<String, String> instead = (name, id) -> tree.getActionMap().put(name, commands.get(id));
        instead.accept("startEditing", "code.rename");
        instead.accept("cut", "code.cut");
        instead.accept("paste", "code.paste");
    }
}
